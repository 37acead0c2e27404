import { spawnSync } from 'node:child_process'
import { shellWord } from '@ci-gates/core/model'
import { describe, expect, test } from 'vitest'
import { commandBeside } from '../src/shell.ts'

describe('a word survives the shell', () => {
  test.each([
    'plain',
    'a b',
    "it's",
    '$(touch x)',
    '`x`',
    'a;b',
    '-rf',
    '~',
    '*',
    'ümlaut',
    'a\nb',
    '"',
    '\\',
    '!x',
    '',
  ])('%j', (word) => {
    const run = spawnSync('sh', ['-c', `printf %s ${shellWord(word)}`], { encoding: 'utf8' })
    expect(run.stdout).toBe(word)
  })
})

test.each([
  ['poetry.lock', 'poetry lock'],
  ['a/b/poetry.lock', 'cd a/b && poetry lock'],
  ['my app/poetry.lock', "cd 'my app' && poetry lock"],
  ['-x/poetry.lock', 'cd ./-x && poetry lock'],
])('beside %s', (path, command) => {
  expect(commandBeside(path, 'poetry lock')).toBe(command)
})
