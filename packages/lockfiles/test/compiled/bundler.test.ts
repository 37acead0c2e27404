import { describe, expect, test } from 'vitest'
import { gemRequirement, gemVersion, within } from '../../src/bundler/version.ts'
import { asked } from './asked.ts'

describe("RubyGems' requirements", () => {
  test.each([
    ['~> 1.2', '1.9', true],
    ['~> 1.2', '2.0', false],
    ['~> 1.2.3', '1.3.0', false],
    ['~> 1', '1.9', true],
    ['>= 1.0', '1.0.0', true],
    ['= 1', '1.0.0', true],
    ['>= 1.0', '1.0.pre1', false],
    ['~> 1.0.a', '1.0.b2', true],
    ['!= 2.7.0', '2.7', false],
    ['< 2', '2.0.0.rc1', true],
  ])('%s and %s', (text, version, expected) => {
    const [requirement, read] = [gemRequirement(text), gemVersion(version)]
    expect(requirement && read && within(read, requirement)).toBe(expected)
  })
})

const lock = [
  ...[
    'GEM',
    '  remote: https://example.org/',
    '  specs:',
    '    a (1.2.0)',
    '      b (~> 0.2)',
    '    b (0.2.3)',
    '    c (3.0.0)',
    '',
  ],
  ...['PLATFORMS', '  ruby', '', 'DEPENDENCIES', '  a (~> 1.0)', '  c', '', 'BUNDLED WITH', '   2.5.1', ''],
].join('\n')
const gemfile =
  "source 'https://example.org'\n\ngem 'a', '~> 1.0' # first\ngroup :test do\n  gem \"c\", require: false\nend\n"
const check = (text: string, locked = lock) =>
  asked('bundler', 'Gemfile.lock', { Gemfile: text, 'Gemfile.lock': locked })

describe('Gemfile.lock', () => {
  test('a sound one, and who wrote it', async () => {
    const answer = await check(gemfile)
    expect(answer.told).toEqual(['holds lock-fresh Gemfile.lock: Gemfile.lock'])
    expect(answer.writer).toBe('2.5.1')
  })

  test('gems.rb and a named Gemfile have locks of their own', async () => {
    const answer = await asked('bundler', 'gems/x.gemfile.lock', {
      'gems/x.gemfile': `${gemfile}gem 'd'\n`,
      'gems/x.gemfile.lock': lock,
    })
    expect(answer.command).toBe('cd gems && BUNDLE_GEMFILE=x.gemfile bundle lock')
    expect((await asked('bundler', 'gems.locked', { 'gems.rb': gemfile, 'gems.locked': lock })).told[0]).toMatch(
      /^holds/,
    )
  })

  test.each([
    ['added', `${gemfile}gem('d',\n  '>= 2')\n`, 'broken dependency-added Gemfile:7 d >= 2'],
    ['removed', gemfile.replace(/gem 'a'.*\n/, ''), 'broken dependency-removed Gemfile.lock:13 a ~> 1.0'],
    ['changed', gemfile.replace('~> 1.0', '~> 1.1'), 'broken constraint-changed Gemfile:3 a ~> 1.1'],
    ['unsatisfied', gemfile.replace('~> 1.0', '~> 2'), 'broken dependency-unsatisfied Gemfile:3 a ~> 2'],
    ['from git', gemfile.replace("'~> 1.0'", "'~> 1.0', github: 'x/a'"), 'broken source-changed Gemfile:3 a ~> 1.0'],
    [
      'source',
      gemfile.replace('example.org', 'gems.example.org'),
      'broken source-changed Gemfile:1 source https://gems.example.org',
    ],
  ])('%s', async (_, text, cause) => {
    const { told } = await check(text)
    expect(told[0]).toBe('broken lock-stale Gemfile.lock: Gemfile.lock')
    expect(told).toContain(cause)
  })

  test.each([
    ['a condition', `${gemfile}if ENV['X']\n  gem 'd'\nend\n`],
    ['a condition after it', `${gemfile}gem 'd' if ENV['X']\n`],
    ['a gemspec', `${gemfile}gemspec\n`],
    ['a loop', `${gemfile}%w[d].each { |name| gem name }\n`],
    ['another file', `${gemfile}eval_gemfile 'more.rb'\n`],
    ['an interpolation', gemfile.replace("'~> 1.0'", '"~> #{VERSION}"')],
  ])('only Ruby could tell: %s', async (_, text) => {
    const { findings } = await check(text)
    expect(findings[0]?.code).toBe('lock-fresh')
    expect(findings.slice(1).map(({ code, additional }) => [code, additional])).toEqual([['undetermined', true]])
  })

  test('what an entry needs, and checksums', async () => {
    expect((await check(gemfile, lock.replace('    b (0.2.3)\n', ''))).told).toContain(
      'broken lock-incomplete Gemfile.lock:4 b ~> 0.2',
    )
    const sums = lock.replace(
      'BUNDLED WITH\n   2.5.1',
      'CHECKSUMS\n  a (1.2.0) sha256=00\n  b (0.2.3)\n\nBUNDLED WITH\n   4.0.1',
    )
    expect((await check(gemfile, sums)).told.slice(1)).toEqual([
      'broken checksum-missing Gemfile.lock:6 b (0.2.3)',
      'broken checksum-missing Gemfile.lock:7 c (3.0.0)',
    ])
  })

  test.each(['', 'GEM\n', `<<<<<<< a\n${lock}=======\n>>>>>>> b\n`, '\u0000'])('never fresh: %#', async (text) => {
    expect((await check(gemfile, text)).findings[0]?.outcome).toBe('broken')
  })
})
