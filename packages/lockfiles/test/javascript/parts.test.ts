import { satisfies as npmSatisfies } from 'semver'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readBlock } from '../../src/javascript/block-yaml.ts'
import { membersOf } from '../../src/javascript/members.ts'
import { satisfies } from '../../src/javascript/semver.ts'
import { parseSpec } from '../../src/javascript/spec.ts'
import { fixture, treeOf } from './world.ts'

test('ranges that are read without the library mean what they mean to it', () => {
  const versions = [
    '0.0.0',
    '0.0.3',
    '0.0.4',
    '0.2.3',
    '0.2.9',
    '0.3.0',
    '1.0.0',
    '1.2.3',
    '1.2.9',
    '1.3.0',
    '2.0.0',
    '1.2.3-beta.1',
  ]
  const bases = ['0.0.0', '0.0.3', '0.2.3', '1.0.0', '1.2.3']
  const ranges = [
    ...bases.flatMap((base) => [base, `^${base}`, `~${base}`]),
    '*',
    '',
    '1',
    '1.x',
    '>=1 <2',
    '^0.2.3 || ^1.2.3',
    'x y',
  ]
  const differing = versions.flatMap((version) =>
    ranges
      .filter((range) => satisfies(version, range) !== npmSatisfies(version, range, { loose: true }))
      .map((range) => `${version} in ${range}`),
  )
  expect(differing).toEqual([])
})

describe('YAML line by line', () => {
  test.each(['pnpm12-plain', 'pnpm8-workspace', 'yarn-berry-workspace'])(
    '%s is read as a parser of all YAML reads it',
    (name) => {
      const files = fixture(name)
      const text = files['pnpm-lock.yaml'] ?? files['yarn.lock'] ?? ''
      const plain = readBlock(
        text.replace(/\{[^}\n]*\w[^}\n]*\}/g, "'flow'").replace(/\[[^\]\n]*\w[^\]\n]*\]/g, "'flow'"),
      )
      const whole = parse(text.replace(/\{[^}\n]*\w[^}\n]*\}/g, "'flow'").replace(/\[[^\]\n]*\w[^\]\n]*\]/g, "'flow'"))
      expect(JSON.parse(JSON.stringify(plain))).toEqual(whole)
    },
  )

  test.each([
    ['packages:\n- \'a/*\'\n- "b" # why\n- c # and this\nkey: 1 # one\n', { packages: ['a/*', 'b', 'c'], key: 1 }],
    ["'a b': 'it''s'\nc:\n  d: true\n  e: ~\n", { 'a b': "it's", c: { d: true, e: null } }],
    ['__proto__:\n  a: 1\n', JSON.parse('{"__proto__":{"a":1}}')],
  ])('%j', (text, expected) => {
    expect(JSON.stringify(readBlock(text))).toBe(JSON.stringify(expected))
  })

  test.each([
    'a: &x 1',
    'a: *x',
    'a: [1, 2]',
    'a: {b: 1}',
    'a: |\n  x',
    'a: 1\na: 2',
    'a: b\n  c',
    '\ta: 1',
    '? a\n: b',
    '- a: 1',
  ])('%j is left to a parser of all YAML', (text) => {
    expect(readBlock(text)).toBeUndefined()
  })
})

test.each([
  ['^1.0.0', { kind: 'range', range: '^1.0.0' }],
  ['latest', { kind: 'tag' }],
  ['npm:@s/foo@~2', { kind: 'alias', name: '@s/foo', spec: { kind: 'range', range: '~2' } }],
  ['file:../lib', { kind: 'directory', path: '../lib' }],
  ['file:./a.tgz', { kind: 'file', path: './a.tgz' }],
  ['./a', { kind: 'directory', path: './a' }],
  ['user/repo#v1', { kind: 'git', repository: 'github.com/user/repo', committish: 'v1' }],
  [
    'git+ssh://git@github.com/user/repo.git#semver:^1',
    { kind: 'git', repository: 'github.com/user/repo', committish: '', range: '^1' },
  ],
  ['git@github.com:user/repo.git', { kind: 'git', repository: 'github.com/user/repo', committish: '' }],
  ['https://github.com/user/repo', { kind: 'git', repository: 'github.com/user/repo', committish: '' }],
  ['https://example.org/a.tgz', { kind: 'remote', url: 'https://example.org/a.tgz' }],
  ['what is this', { kind: 'invalid' }],
])('the specifier %s', (text, expected) => {
  expect(parseSpec(text)).toEqual(expected)
})

test('members are chosen in the order of the patterns, never from node_modules or behind a dot', () => {
  const folders = [
    'packages/a',
    'packages/b',
    'packages/b/node_modules/x',
    'packages/.hidden',
    'apps/web',
    'tools/deep/cli',
  ]
  const tree = treeOf(
    Object.fromEntries(['package.json', ...folders.map((one) => `${one}/package.json`)].map((path) => [path, '{}'])),
  )
  expect(membersOf(tree, '.', ['packages/*', '!packages/b', './apps/*/', 'tools/**'])).toEqual([
    'apps/web',
    'packages/a',
    'tools/deep/cli',
  ])
  expect(membersOf(tree, '.', ['**', '!packages/**', 'packages/b'])).toEqual([
    'apps/web',
    'packages/b',
    'tools/deep/cli',
  ])
})
