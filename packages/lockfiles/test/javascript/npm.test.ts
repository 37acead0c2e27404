import { describe, expect, test } from 'vitest'
import { ask, type Files, told } from './world.ts'

const project = (manifest: object, packages: Record<string, object>, more: Files = {}): Files => ({
  'package.json': JSON.stringify({ name: 'p', version: '1.0.0', ...manifest }, null, 2),
  'package-lock.json': JSON.stringify({
    name: 'p',
    lockfileVersion: 3,
    packages: { '': { name: 'p', version: '1.0.0', ...manifest }, ...packages },
  }),
  ...more,
})

const at = (version: string, more: object = {}) => ({ version, resolved: 'https://npm.example.org/x.tgz', ...more })

/** Codes of what is broken, without `lock-stale`. */
const broken = async (files: Files, judgeAs = '11.19.1') =>
  (await ask(files, { judgeAs })).findings
    .filter((one) => one.outcome === 'broken' && one.code !== 'lock-stale')
    .map((one) => `${one.code} ${one.claim}`)

test.each([
  ['a tarball of the registry', { resolved: 'https://npm.example.org/a.tgz' }, []],
  ['no address, as omit-lockfile-registry-resolved leaves it', {}, []],
  ['a repository', { resolved: `git+ssh://git@example.org/a.git#${'0'.repeat(40)}` }, ['source-changed a latest']],
])('a tag is met by %s', async (_, entry, codes) => {
  const packages = { 'node_modules/a': { version: '1.0.0', ...entry } }
  expect(await broken(project({ dependencies: { a: 'latest' } }, packages))).toEqual(codes)
})

describe('wishes are looked up as node_modules are', () => {
  test('the nearest one counts', async () => {
    const packages = {
      'node_modules/a': at('1.0.0', { dependencies: { b: '^1.0.0' } }),
      'node_modules/b': at('2.0.0'),
      'node_modules/a/node_modules/b': at('1.5.0'),
    }
    expect(await broken(project({ dependencies: { a: '^1.0.0', b: '^2.0.0' } }, packages))).toEqual([])
    const { 'node_modules/a/node_modules/b': _, ...rest } = packages
    expect(await broken(project({ dependencies: { a: '^1.0.0', b: '^2.0.0' } }, rest))).toEqual([
      'lock-incomplete b ^1.0.0',
    ])
  })

  test('a peer is a wish, an optional one is none, and legacy-peer-deps leaves both out', async () => {
    const packages = {
      'node_modules/a': at('1.0.0', {
        peerDependencies: { b: '^1.0.0', c: '*' },
        peerDependenciesMeta: { c: { optional: true } },
      }),
    }
    const files = project({ dependencies: { a: '1.0.0' } }, packages)
    expect(await broken(files)).toEqual(['lock-incomplete b ^1.0.0'])
    expect(await broken({ ...files, '.npmrc': 'legacy-peer-deps=true\n' })).toEqual([])
  })

  test('what a package bundles is its own business', async () => {
    const packages = { 'node_modules/a': at('1.0.0', { dependencies: { b: '^1.0.0' }, bundleDependencies: ['b'] }) }
    expect(await broken(project({ dependencies: { a: '1.0.0' } }, packages))).toEqual([])
  })
})

describe('overrides', () => {
  const packages = { 'node_modules/a': at('1.0.0', { dependencies: { b: '^1.0.0' } }), 'node_modules/b': at('2.0.0') }

  test.each([
    ['by name', { b: '2.0.0' }, []],
    ['below another', { a: { b: '2.0.0' } }, []],
    ['for a range that is not asked for', { 'b@^3': '2.0.0' }, ['lock-incomplete b ^1.0.0']],
    ['none', {}, ['lock-incomplete b ^1.0.0']],
  ])('%s', async (_, overrides, expected) => {
    expect(await broken(project({ dependencies: { a: '1.0.0' }, overrides }, packages))).toEqual(expected)
  })

  test('$name is what the root asks for', async () => {
    const manifest = { dependencies: { a: '1.0.0', b: '2.0.0' }, overrides: { b: '$b' } }
    expect(await broken(project(manifest, packages))).toEqual([])
  })

  test('what the root asks for cannot be overridden with something else', async () => {
    const manifest = { dependencies: { a: '1.0.0', b: '^1.0.0' }, overrides: { b: '2.0.0' } }
    expect(await broken(project(manifest, packages))).toEqual(['manifest-invalid b 2.0.0 in overrides'])
  })
})

test('format 1, as npm 6 wrote it', async () => {
  const manifest = JSON.stringify({ name: 'p', version: '1.0.0', dependencies: { a: '^1.0.0', lib: 'file:lib' } })
  const lock = (b: string) =>
    JSON.stringify({
      name: 'p',
      version: '1.0.0',
      lockfileVersion: 1,
      requires: true,
      dependencies: {
        a: { version: '1.2.0', requires: { b: '^1.0.0' } },
        b: { version: b },
        lib: { version: 'file:lib' },
      },
    })
  const files = (b: string) => ({
    'package.json': manifest,
    'package-lock.json': lock(b),
    'lib/package.json': '{"name":"lib","version":"1.0.0"}',
  })
  expect(await told(files('1.9.9'), { judgeAs: '10.9.9' })).toEqual(['holds lock-fresh'])
  expect(await broken(files('2.0.0'))).toEqual(['lock-incomplete b ^1.0.0'])
})

test('a missing optional dependency is noticed by 11.19 and not by 11.6.4', async () => {
  const files = project(
    { dependencies: { a: '1.0.0' } },
    { 'node_modules/a': at('1.0.0', { optionalDependencies: { b: '^1.0.0' } }) },
  )
  expect(await broken(files, '11.19.1')).toEqual(['lock-incomplete b ^1.0.0'])
  expect(await broken(files, '11.6.4')).toEqual([])
})

test('two hundred thousand dependencies more than the lock has', async () => {
  const dependencies = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`p${i}`, '1']))
  const { findings } = await ask({
    'package.json': JSON.stringify({ dependencies }),
    'package-lock.json': '{"lockfileVersion":3,"packages":{"":{}}}',
  })
  expect(findings.map(({ code }) => code)).toContain('more-changes')
})
