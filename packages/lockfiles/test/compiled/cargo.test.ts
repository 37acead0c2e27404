import { describe, expect, test } from 'vitest'
import { cargoVersion, meets, requirementOf } from '../../src/cargo/requirement.ts'
import { asked } from './asked.ts'

describe("Cargo's requirements", () => {
  const rows: readonly (readonly [string, string, boolean | undefined])[] = [
    ['1.2', '1.9.0', true],
    ['1.2', '2.0.0', false],
    ['0.2', '0.2.9', true],
    ['0.2', '0.3.0', false],
    ['0.0.3', '0.0.4', false],
    ['0', '0.9.0', true],
    ['~1.2.3', '1.2.9', true],
    ['~1.2', '1.3.0', false],
    ['~1', '1.9.0', true],
    ['1.*', '1.9.0', true],
    ['1.2.*', '1.3.0', false],
    ['*', '7.0.0', true],
    ['=1.2', '1.2.7', true],
    ['=1.2.3', '1.2.4', false],
    ['>1', '1.9.0', false],
    ['>1', '2.0.0', true],
    ['<=1.2', '1.2.9', true],
    ['>=1, <1.5', '1.5.0', false],
    ['1', '1.5.0-alpha.1', false],
    ['1.5.0-alpha.1', '1.5.0-alpha.10', true],
    ['1.5.0-alpha.2', '1.5.0-alpha.1', false],
    ['1.5.0-alpha.1', '1.6.0-alpha.1', false],
    ['*', '1.0.0-rc.1', false],
    ['nonsense', '1.0.0', undefined],
    ['1.2.3.4', '1.2.3', undefined],
  ]
  test.each(rows)('%s and %s', (text, version, expected) => {
    const [requirement, read] = [requirementOf(text), cargoVersion(version)]
    expect(requirement && read && meets(read, requirement)).toBe(expected)
  })
})

const entry = (name: string, version: string, dependencies: readonly string[] = [], local = false) =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\n${local ? '' : 'source = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "00"\n'}${dependencies.length > 0 ? `dependencies = [\n${dependencies.map((one) => ` "${one}",\n`).join('')}]\n` : ''}`

const lock = [
  'version = 4\n',
  entry('app', '0.1.0', ['serde', 'url'], true),
  entry('serde', '1.0.100'),
  entry('url', '2.5.0', ['serde']),
].join('\n')
const manifest = '[package]\nname = "app"\nversion = "0.1.0"\n\n[dependencies]\nserde = "1"\nurl = { version = "2" }\n'
const files = { 'api/Cargo.toml': manifest, 'api/Cargo.lock': lock }
const check = (changes: Readonly<Record<string, string>>, more = {}) =>
  asked('cargo', 'api/Cargo.lock', { ...files, ...changes }, more)

describe('Cargo.lock', () => {
  test('a sound one', async () => {
    const answer = await check({})
    expect(answer.told).toEqual(['holds lock-fresh api/Cargo.lock: api/Cargo.lock'])
    expect(answer.packages).toBe(3)
    expect(answer.manifests).toEqual(['api/Cargo.toml'])
  })

  const drifts: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    ['added', { 'api/Cargo.toml': `${manifest}log = "0.4"\n` }, ['broken dependency-added api/Cargo.toml:8 log 0.4']],
    [
      'removed',
      { 'api/Cargo.toml': manifest.replace(/url.*\n/, '') },
      ['broken dependency-removed api/Cargo.toml:5 url'],
    ],
    [
      'unsatisfied',
      { 'api/Cargo.toml': manifest.replace('"1"', '"1.0.200"') },
      ['broken dependency-unsatisfied api/Cargo.toml:6 serde 1.0.200'],
    ],
    [
      'own version',
      { 'api/Cargo.toml': manifest.replace('0.1.0', '0.2.0') },
      ['broken member-changed api/Cargo.toml:3 package "app" 0.2.0'],
    ],
    [
      'from git',
      { 'api/Cargo.toml': manifest.replace('"1"', '{ git = "https://example.org/serde" }') },
      ['broken source-changed api/Cargo.toml:6 serde'],
    ],
    [
      'left over',
      { 'api/Cargo.lock': `${lock}\n${entry('zip', '1.0.0')}` },
      ['broken dependency-removed api/Cargo.lock:27 zip 1.0.0'],
    ],
  ]
  test.each(drifts)('%s', async (_, changes, causes) => {
    const answer = await check(changes)
    expect(answer.told).toEqual(['broken lock-stale api/Cargo.lock: api/Cargo.lock', ...causes])
    expect(answer.command).toBe('cd api && cargo update --workspace')
  })

  const outside = {
    'api/Cargo.toml':
      '[package]\nname = "app"\nversion = "0.1.0"\n\n[dependencies]\nlib = { path = "../lib", features = ["mac"] }\n',
    'lib/Cargo.toml':
      '[package]\nname = "lib"\nversion = "1.0.0"\n\n[dependencies]\nmac = { path = "../mac", optional = true }\n',
    'mac/Cargo.toml': '[package]\nname = "mac"\nversion = "1.0.0"\n',
  }
  const withMac = (version: string) =>
    ['version = 4\n', entry('app', '0.1.0', ['lib'], true), entry('lib', '1.0.0', ['mac'], true)]
      .concat(entry('mac', version, [], true))
      .join('\n')
  const withoutMac = ['version = 4\n', entry('app', '0.1.0', ['lib'], true), entry('lib', '1.0.0', [], true)].join('\n')
  test.each([
    ['locked', withMac('1.0.0'), ['holds lock-fresh api/Cargo.lock: api/Cargo.lock']],
    ['not locked', withoutMac, ['holds lock-fresh api/Cargo.lock: api/Cargo.lock']],
    [
      'of another version',
      withMac('0.9.0'),
      [
        'broken lock-stale api/Cargo.lock: api/Cargo.lock',
        'broken member-changed mac/Cargo.toml:3 path dependency "mac" 1.0.0',
      ],
    ],
  ])('an optional path dependency of a package outside, which features decide on: %s', async (_, text, told) => {
    expect((await check({ ...outside, 'api/Cargo.lock': text })).told).toEqual(told)
  })

  test('a format that the toolchain given cannot read', async () => {
    expect((await check({}, { judgeAs: '1.75.0' })).told[0]).toMatch(/^broken lock-version-unreadable/)
    expect((await check({}, { judgeAs: '1.78.0' })).told[0]).toMatch(/^holds lock-fresh/)
  })

  test.each([
    '',
    'version = 4\n[[package]]\nname = "a"\n',
    '\u0000\u0001',
    `a = ${'['.repeat(5000)}`,
    '<<<<<<< a\n=======\n>>>>>>> b\n',
  ])('never fresh: %#', async (text) => {
    const answer = await check({ 'api/Cargo.lock': text })
    expect(answer.findings.map(({ outcome }) => outcome)).not.toContain('holds')
    expect(answer.findings.length).toBeGreaterThan(0)
  })
})
