import picomatch from 'picomatch'
import { describe, expect, test } from 'vitest'
import { compileGlob } from '../src/model/index.ts'

const paths = [
  ...['a', 'b', 'ab', 'abc', '.a', 'a.b', 'a-b', 'A', 'é', '1', '-', ']', 'x.test.ts', 'README.md'],
  ...['a/b', 'a/b/c', 'a/.b', '.a/b', 'a/b.ts', 'src/a.ts', 'src/x/y/a.ts', 'tests/fixtures/a/poetry.lock'],
  ...['release/1', 'release/1/2', 'release', 'feature/release/1', 'docs/a/b/c/d.md', 'node_modules/a/package.json'],
]
const patterns = [
  ...[
    'a',
    '*',
    '?',
    '??',
    'a*',
    '*b',
    '*.*',
    '*.ts',
    '.*',
    'a?c',
    '[ab]',
    '[a-c]',
    '[!a]',
    '[^a]',
    '[!a-c]*',
    'a[-]b',
    '[a-]',
  ],
  ...[
    '**',
    '**/a',
    'a/**',
    '**/b',
    '**/*.ts',
    'src/**/*.ts',
    '**/fixtures/**',
    'a/*',
    'a/*/c',
    '*/*',
    '*/b',
    './a',
    './src/**',
  ],
  ...[
    '{a,b}',
    '{a,b}/c',
    '*.{ts,md}',
    '{src,docs}/**',
    'a/{b,b/c}',
    '{a,{b,ab}}',
    'x.{test,spec}.{ts,js}',
    'release/*',
    'release/**',
  ],
  ...['\\*', '**/**', '**/a/**', '**/node_modules/**', 'a**', '**a'],
]

test.each(patterns)('%s matches what picomatch says it matches', (pattern) => {
  const theirs = picomatch(pattern, { dot: true, posix: true })
  const ours = compileGlob(pattern)
  expect(paths.filter((path) => ours.matches(path))).toEqual(paths.filter((path) => theirs(path)))
})

describe('where there is room for opinions', () => {
  test.each([
    ['[', '[', true],
    ['a]', 'a]', true],
    ['{a', '{a', true],
    ['{a}', '{a}', true],
    ['{a\\,b,c}', 'a,b', true],
    ['{a\\,b,c}', 'b', false],
    ['?', '😀', true],
    ['[😀-😂]', '😁', true],
    ['a\\', 'a\\', true],
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['a\\b', 'ab', true],
    // picomatch has `a/**` match `a`, and `*/**` not.
    ['*/**', 'a', true],
  ])('%j on %j: %s', (pattern, path, expected) => {
    expect(compileGlob(pattern).matches(path)).toBe(expected)
  })
})

// Each would take a backtracking matcher longer than anyone waits.
test.each([
  ['*a'.repeat(30), 'a'.repeat(5_000), true],
  [`${'*a'.repeat(30)}b`, 'a'.repeat(5_000), false],
  [`${'**/a/'.repeat(30)}b`, 'a/'.repeat(2_000), false],
  [`${'*?'.repeat(50)}b`, 'x'.repeat(5_000), false],
  [`${'{a,b}'.repeat(8)}c`, 'ab'.repeat(4), false],
  ['['.repeat(20_000), 'a', false],
  ['{'.repeat(100_000), 'a', false],
])('a hostile pattern ends: %#', (pattern, path, expected) => {
  expect(compileGlob(pattern).matches(path)).toBe(expected)
})

test.each(['{a,b}'.repeat(9), `{${'a,'.repeat(300)}}`, `{${'a,'.repeat(200_000)}}`])(
  'too many alternatives are refused: %#',
  (pattern) => {
    expect(() => compileGlob(pattern)).toThrow('more than 256 alternatives in {}')
  },
)
