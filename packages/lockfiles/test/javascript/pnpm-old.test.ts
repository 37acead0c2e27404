import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Files, fixture, told } from './world.ts'

const manifest = (more: object = {}) =>
  `${JSON.stringify({ name: 'plain', dependencies: { 'cg-alpha': '^1.0.0', renamed: 'npm:cg-beta@^1.0.0' }, ...more }, null, 2)}\n`

/** As pnpm 5 to 7 lay it out: the specifiers together, the packages by `/name/version`. */
const five = (format: string, head = ''): string => `lockfileVersion: ${format}
${head}
specifiers:
  cg-alpha: ^1.0.0
  renamed: npm:cg-beta@^1.0.0

dependencies:
  cg-alpha: 1.2.0
  renamed: /cg-beta/1.0.1

packages:

  /cg-alpha/1.2.0:
    resolution: {integrity: sha512-AA==}
    dev: false

  /cg-beta/1.0.1:
    resolution: {integrity: sha512-AA==}
    dependencies:
      cg-alpha: 1.2.0
    dev: false
`
const project = (lock: string, more: object = {}): Files => ({ 'package.json': manifest(more), 'pnpm-lock.yaml': lock })

describe('formats 5.0 to 5.4', () => {
  test.each(['5', '5.1', '5.2', '5.3', '5.4'])('%s holds, strictly too', async (format) => {
    expect(await told(project(five(format)))).toEqual(['holds lock-fresh'])
    expect(await told(project(five(format)), { level: 'strict' })).toEqual(['holds lock-fresh'])
  })

  test.each([
    ['5.2', '6.35.1', '5.3'],
    ['5.4', '5.18.11', '5.2'],
    ['5.3', '7.33.7', '5.4'],
  ])('%s under pnpm %s is accepted, and would be rewritten', async (format, judgeAs) => {
    const claim = `lockfileVersion ${format}`
    expect(await told(project(five(format)), { judgeAs })).toEqual([
      'holds lock-fresh',
      'holds rewrite-pending pnpm-lock.yaml:1 pnpm-lock.yaml',
    ])
    expect(await told(project(five(format)), { judgeAs, level: 'strict' })).toEqual([
      'broken lock-stale',
      `broken lock-version-changed pnpm-lock.yaml:1 ${claim}`,
    ])
  })

  test.each(['8.15.9', '9.15.9', '12.21.0'])('pnpm %s cannot install from 5.4', async (judgeAs) => {
    expect(await told(project(five('5.4')), { judgeAs })).toEqual([
      'broken lock-version-unreadable pnpm-lock.yaml:1 pnpm-lock.yaml',
    ])
  })

  test('a version that was chosen and has no entry, by its own name or as an alias', async () => {
    const cut = (lock: string) => lock.slice(0, lock.indexOf('  /cg-beta/'))
    expect(await told(project(cut(five('5.3'))))).toEqual([
      'broken lock-stale',
      'broken lock-incomplete package.json:5 renamed npm:cg-beta@^1.0.0',
    ])
    const other = five('5.3').replaceAll('/cg-alpha/1.2.0:', '/cg-alpha/1.1.0:')
    expect((await told(project(other)))[1]).toBe('broken lock-incomplete package.json:4 cg-alpha ^1.0.0')
  })
})

describe('what a lock holds of the settings', () => {
  const extensions = { zeta: { dependencies: { a: '1' } }, alpha: { dependencies: { b: '1' } } }
  const md5 = (text: string) => createHash('md5').update(text).digest('hex')
  const sum = `packageExtensionsChecksum: ${md5(JSON.stringify(extensions))}`
  const turned = Object.fromEntries(Object.entries(extensions).reverse())

  test('the checksum of pnpm 6 and 7 depends on the order', async () => {
    const held = project(five('5.4', sum), { pnpm: { packageExtensions: extensions } })
    expect(await told(held)).toEqual(['holds lock-fresh'])
    const files = project(five('5.4', sum), { pnpm: { packageExtensions: turned } })
    expect(await told(files)).toEqual(['broken lock-stale', 'broken setting-changed package.json:8 packageExtensions'])
  })

  test('pnpm 5 knows no extensions, patches, folders to publish or metadata', async () => {
    const more = {
      pnpm: { packageExtensions: extensions, patchedDependencies: { a: 'a.patch' } },
      publishConfig: { directory: 'dist' },
      dependenciesMeta: { 'cg-alpha': { injected: true } },
    }
    expect(await told(project(five('5.2'), more))).toEqual(['holds lock-fresh'])
    expect((await told(project(five('5.3'), more))).slice(1).map((line) => line.split(' ')[1])).toEqual([
      'setting-changed',
      'dependency-changed',
    ])
  })

  test.each(['neverBuiltDependencies', 'onlyBuiltDependencies'])('%s, in any order', async (key) => {
    const lock = five('5.4', `${key}:\n  - a\n  - b\n`)
    expect(await told(project(lock, { pnpm: { [key]: ['b', 'a'] } }))).toEqual(['holds lock-fresh'])
    expect(await told(project(lock, { pnpm: { [key]: ['b'] } }))).toEqual([
      'broken lock-stale',
      `broken setting-changed package.json:8 ${key} b`,
    ])
    expect((await told(project(lock)))[1]).toBe(`broken setting-changed package.json ${key} (none)`)
  })

  test('an empty list of what may be built is not the same as none', async () => {
    expect((await told(project(five('5.4'), { pnpm: { onlyBuiltDependencies: [] } })))[0]).toBe('broken lock-stale')
    expect(await told(project(five('5.4'), { pnpm: { neverBuiltDependencies: [] } }))).toEqual(['holds lock-fresh'])
  })
})

test('pnpm 9 installs from a lock of pnpm 8, and would rewrite it', async () => {
  const files = fixture('pnpm8-plain')
  expect(await told(files, { judgeAs: '9.15.9' })).toEqual([
    'holds lock-fresh',
    'holds rewrite-pending pnpm-lock.yaml:1 pnpm-lock.yaml',
  ])
  expect((await told(files, { judgeAs: '9.15.9', level: 'strict' })).at(-1)).toBe(
    'broken lock-version-changed pnpm-lock.yaml:1 lockfileVersion 6.0',
  )
  expect((await told(files, { judgeAs: '10.34.9' }))[0]).toMatch(/^broken lock-version-unreadable /)
})
