import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryWorkspace } from '../src/index.ts'

test('a tree of files that goes away again', async () => {
  let path = ''
  {
    await using workspace = temporaryWorkspace({ 'a/b.txt': 'x' })
    path = workspace.path
    workspace.write({ 'c.txt': new Uint8Array([104, 105]) })
    expect(readFileSync(join(path, 'a/b.txt'), 'utf8') + readFileSync(join(path, 'c.txt'), 'utf8')).toBe('xhi')
  }
  expect(existsSync(path)).toBe(false)
})

test('nothing is written outside it', () => {
  using workspace = temporaryWorkspace()
  expect(() => workspace.write({ '../x': '' })).toThrow('outside the temporary workspace')
})

test('a commit has the same hash each time', () => {
  const commit = () => {
    using workspace = temporaryWorkspace({ 'a.txt': 'x' }, { git: true })
    workspace.write({ 'a.txt': 'y' })
    return workspace.commit('Second')
  }
  expect(commit()).toBe(commit())
})
