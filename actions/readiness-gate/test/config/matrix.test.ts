import { describe, expect, test } from 'vitest'
import { configurationIn, excerptIn, mistakesIn } from './read.ts'

const SIGNALS = 'signals:\n  a: { kind: file, path: a.md }\n'
const good = `version: 1\n${SIGNALS}`

describe('what is no configuration at all', () => {
  test.each([
    ['empty', '', '1:1 is empty; it begins with version: 1'],
    ['only remarks', '# nothing\n', '1:1 holds nothing, not a map; it begins with version: 1'],
    ['null', 'null\n', '1:1 holds nothing, not a map; it begins with version: 1'],
    ['a list', '- a\n', '1:1 holds a list, not a map; it begins with version: 1'],
    ['a text', 'ready\n', '1:1 holds the text "ready", not a map; it begins with version: 1'],
    ['binary', 'a\0b', '1:1 is a binary file, not YAML'],
    ['not UTF-8', new Uint8Array([0xff, 0xfe, 0x41]), '1:1 is not UTF-8'],
    ['too large', `# ${'x'.repeat(1_048_576)}`, '1:1 has 1048578 bytes; at most 1048576 are read'],
  ])('%s', async (_, text, message) => {
    expect(await mistakesIn(text)).toEqual([message])
  })
})

describe('YAML', () => {
  const bomb = [
    'a: &a [1,2,3,4,5,6,7,8,9]',
    ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`)}]`),
  ]
  test.each([
    ['a tab', `version: 1\nsignals:\n\ta: 1\n`, '3:1 is indented with a tab; YAML wants spaces'],
    [
      'a quote that stays open, where it opens',
      `version: 1\nsignals:\n  a: { kind: "file }\n  b: 1\n`,
      '3:14 opens a quote that is not closed',
    ],
    [
      'a second colon',
      'version: 1\nsignals:\n  a: b: c\n',
      '3:6 has a second ": " on its line; put the value between quotes',
    ],
    ['two documents', `${good}---\n${good}`, '4:1 begins a second document; one file holds one configuration'],
    ['a tag', `version: 1\nsignals: !!js/function {}\n`, '2:10 has a tag that means nothing here; take it away'],
    [
      'an id twice',
      `${good}  b: { kind: file, path: b }\n  a: { kind: file, path: c }\n`,
      '5:3 "a" stands here a second time; the first is on line 3',
    ],
    ['aliases that multiply', bomb.join('\n'), '1:1 has aliases that come to more than 100 copies'],
    ['depth', `version: 1\nsignals: ${'['.repeat(30)}${']'.repeat(30)}\n`, '2:30 is nested more than 20 deep'],
    [
      'depth that would overflow a stack',
      `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      '1:1 is nested more than 20 deep',
    ],
  ])('%s', async (_, text, message) => {
    expect(await mistakesIn(text)).toEqual([message])
  })

  test('facts of YAML 1.2 that surprise: `no` is a text, `<<` is a key, a byte order mark is nothing', async () => {
    expect(await mistakesIn(`\ufeffversion: 1\nsignals:\n  a: { kind: file, path: no }\n`)).toEqual([])
    expect(await mistakesIn(`version: 1\nsignals:\n  a: { kind: file, path: a, <<: {} }\n`)).toEqual([
      expect.stringMatching(/^3:29 unknown key "<<" in signals\.a; known: path, min-lines, kind/),
    ])
    expect(await mistakesIn(`version: 1\nsignals:\n  __proto__: { kind: file, path: a }\n`)).toEqual([
      expect.stringMatching(/^3:3 "__proto__" is no id/),
    ])
  })

  test('JSON is YAML', async () => {
    expect(await mistakesIn('{"version": 1, "signals": {"a": {"kind": "file", "path": "a"}}}')).toEqual([])
  })
})

describe('keys', () => {
  test.each([
    [
      'a typo in a signal',
      'version: 1\nsignals:\n  ci: { kind: file, path: a, wieght: 25 }\n',
      '3:30 unknown key "wieght" in signals.ci; did you mean "weight"?',
    ],
    ['a typo at the top', `version: 1\nsignal: {}\n${SIGNALS}`, '2:1 unknown key "signal"; did you mean "signals"?'],
    [
      'a typo in the gate',
      `version: 1\ngate: { fail-unter: 90% }\n${SIGNALS}`,
      '2:9 unknown key "fail-unter" in gate; did you mean "fail-under"?',
    ],
    [
      'a kind',
      'version: 1\nsignals:\n  c: { kind: coverag, path: a }\n',
      '3:14 unknown kind "coverag" in signals.c; did you mean "coverage"?',
    ],
    [
      'no kind',
      'version: 1\nsignals:\n  c: { path: a }\n',
      expect.stringMatching(/^3:3 signals\.c lacks "kind"; it is one of alerts, /),
    ],
    ['a required key', 'version: 1\nsignals:\n  c: { kind: file }\n', '3:3 signals.c lacks "path"'],
    ['no version', SIGNALS, '1:1 the configuration lacks "version"'],
    ['a later version', `version: 2\n${SIGNALS}`, '1:10 version is 2; this version of the gate reads version 1'],
    ['no signals', 'version: 1\nsignals: {}\n', '2:1 has no signals, so nothing would be measured'],
    ['no key signals', 'version: 1\n', '1:1 has no signals, so nothing would be measured'],
    [
      'an id',
      'version: 1\nsignals:\n  a b: { kind: file, path: a }\n',
      '3:3 "a b" is no id; write letters, digits, "-", "_" and ".", at most 64',
    ],
    [
      'a group',
      'version: 1\ngroups: { security: { weight: 5 } }\nsignals:\n  a: { kind: file, path: a, group: securty }\n  b: { kind: file, path: a, group: security }\n',
      '4:36 unknown group "securty" in signals.a; did you mean "security"?',
    ],
    [
      'an empty group',
      `version: 1\ngroups: { docs: { weight: 5 } }\n${SIGNALS}`,
      '2:11 no signal with a weight is in group "docs"',
    ],
    [
      'a must that may be ignored',
      'version: 1\nsignals:\n  a: { kind: file, path: a, must: true, on-unknown: ignore }\n',
      '3:53 signals.a is a must, and cannot be ignored when it is not known',
    ],
  ])('%s', async (_, text, message) => {
    expect(await mistakesIn(text)).toEqual([message])
  })
})

describe('numbers', () => {
  const weight = (value: string) => `version: 1\nsignals:\n  a: { kind: file, path: a, weight: ${value} }\n`
  const gate = (keys: string) => `version: 1\ngate: { ${keys} }\n${SIGNALS}`
  test.each([
    ['a share as a weight', weight('"25%"'), /^3:37 signals\.a\.weight is wrong: "25%" is not a weight/],
    ['negative', weight('-1'), /-1 is not a weight/],
    ['infinite', weight('.inf'), /Infinity is not a weight/],
    ['not a number', weight('.nan'), /NaN is not a weight/],
    ['too exact', weight('0.0001'), /weight has more than three decimals$/],
    ['all zero', weight('0'), /^2:1 all signals weigh 0, so there is no score$/],
    [
      'a share where percent is meant',
      gate('fail-under: 0.85'),
      /^2:21 gate\.fail-under is wrong: 0\.85 has no unit; did you mean 85%\?$/,
    ],
    ['more than all', gate('fail-under: 101%'), /"101%" is more than 100%$/],
    [
      'a target below the bar',
      gate('fail-under: 90%, target: 80%'),
      /^2:34 gate\.target is 80%, below gate\.fail-under, 90%$/,
    ],
    [
      'a pattern that does not compile',
      `version: 1\nsignals:\n  a: { kind: grep, files: 'a/**', pattern: '(a', max: 0 }\n`,
      /^3:44 signals\.a\.pattern is wrong: "\(a" is not a pattern/,
    ],
    [
      'a path that leads out',
      `version: 1\nsignals:\n  a: { kind: file, path: ../secrets }\n`,
      /^3:26 signals\.a\.path is wrong: "\.\.\/secrets" has \.\. in it/,
    ],
  ])('%s', async (_, text, message) => {
    expect(await mistakesIn(text)).toEqual([expect.stringMatching(message)])
  })

  test('85 is 85%, and told', async () => {
    const { gate: rules, notices } = await configurationIn(gate('fail-under: 85, min-coverage: 70%'))
    expect(rules).toMatchObject({ failUnder: 8_500, minCoverage: 7_000, target: 9_500 })
    expect(notices).toEqual([
      {
        code: 'percent-without-sign',
        message: 'gate.fail-under is 85, taken as 85%; write the sign',
        where: expect.objectContaining({ line: 2, column: 21 }),
      },
    ])
    const signal = await configurationIn(
      'version: 1\nsignals:\n  a: { kind: workflow-runs, workflow: ci.yml, min: 85 }\n',
    )
    expect(signal.notices.map(({ message }) => message)).toEqual(['signals.a.min is 85, taken as 85%; write the sign'])
  })
})

describe('variables', () => {
  const url = (address: string, declared = '') =>
    `version: 1\n${declared}signals:\n  a: { kind: http, url: '${address}' }\n`
  test('stand for what is declared, in addresses and headers alone', async () => {
    expect(await mistakesIn(url(`https://$\{HOST}/a`, 'environment: [HOST]\n'))).toEqual([])
    expect(await mistakesIn(url(`https://$\{HOTS}/a`, 'environment: [HOSTS]\n'))).toEqual([
      '4:25 signals.a.url uses the variable "HOTS", which is not declared under environment; did you mean "HOSTS"?',
    ])
    expect(
      await mistakesIn(`version: 1\nenvironment: HOST\nsignals:\n  a: { kind: file, path: '$\{HOST}.md' }\n`),
    ).toEqual(['4:26 signals.a.path has the variable "HOST"; variables are put into a url and headers only'])
  })
})

describe('waivers', () => {
  const waiver = (keys: string) => `${good}waivers:\n  - { ${keys} }\n`
  test('for a signal that does not exist', async () => {
    expect(await mistakesIn(waiver("signal: b, reason: r, owner: '@a', expires: 2026-12-31"))).toEqual([
      '5:5 the waiver is for signal "b", which does not exist; known: a',
    ])
  })
  test('with a typo', async () => {
    expect(await mistakesIn(waiver("signal: a, reson: r, owner: '@a', expires: 2026-12-31"))).toEqual([
      '5:18 unknown key "reson" in waivers[0]; did you mean "reason"?',
    ])
  })
})

describe('extends', () => {
  const base =
    'version: 1\ngate: { fail-under: 70% }\nsignals:\n  a: { kind: file, path: a.md, weight: 5 }\n  b: { kind: file, path: b.md }\n'
  const own = 'version: 1\nextends: .github/base.yml\nsignals:\n  a: { kind: file, path: other.md }\n'
  test("takes the other file's keys where it has none of its own", async () => {
    const { gate, signals } = await configurationIn(own, { '.github/base.yml': base })
    expect(gate.failUnder).toBe(7_000)
    expect(signals.map(({ id, rule, where }) => [id, (rule as { path: string }).path, where.file])).toEqual([
      ['a', 'other.md', '.github/readiness.yml'],
      ['b', 'b.md', '.github/base.yml'],
    ])
  })
  test.each([
    ['a file that is not there', {}, '2:10 extends .github/base.yml, which cannot be read: it is not there'],
    [
      'a circle',
      { '.github/base.yml': 'version: 1\nextends: .github/readiness.yml\n' },
      '.github/base.yml:2:10 extends goes in a circle: .github/readiness.yml -> .github/base.yml -> .github/readiness.yml',
    ],
    [
      'a second level',
      { '.github/base.yml': 'version: 1\nextends: c.yml\n' },
      '.github/base.yml:2:10 extends has more than one level: .github/readiness.yml -> .github/base.yml -> c.yml',
    ],
    [
      'mistakes there, too',
      { '.github/base.yml': 'version: 1\nsignals:\n  b: { kind: fil, path: a }\n' },
      '.github/base.yml:3:14 unknown kind "fil" in signals.b; did you mean "file"?',
    ],
  ])('%s', async (_, others, message) => {
    expect(await mistakesIn(own, others)).toEqual([message])
  })
  test('itself', async () => {
    expect(await mistakesIn(own.replace('base', 'readiness'))).toEqual([
      '2:10 extends itself: .github/readiness.yml -> .github/readiness.yml',
    ])
  })
})

test('everything at once, in the order of the file', async () => {
  const text =
    'version: 1\ngate: { fail-under: 0.9 }\nsignals:\n  ci: { kind: workflow-runs, wieght: 25, mni: 3 }\n  b: { kind: file, path: a, weight: -1 }\nwaivers:\n  - { signal: x, reason: r }\n'
  expect(await mistakesIn(text)).toEqual([
    expect.stringMatching(/^2:21 .*did you mean 90%\?$/),
    '4:3 signals.ci lacks "workflow"',
    '4:30 unknown key "wieght" in signals.ci; did you mean "weight"?',
    '4:42 unknown key "mni" in signals.ci; did you mean "min"?',
    expect.stringMatching(/^5:37 .*-1 is not a weight/),
    '7:5 the waiver is for signal "x", which does not exist; known: ci, b',
  ])
})

test('the excerpt points, also in a long line', async () => {
  expect(await excerptIn('version: 1\nsignals:\n  ci: { kind: file, path: a, wieght: 25 }\n')).toEqual([
    '3 |   ci: { kind: file, path: a, wieght: 25 }',
    '  |                              ^^^^^^',
  ])
  const [line = '', caret = ''] = await excerptIn(
    `version: 1\nsignals:\n  ci: { kind: file, path: ${'a'.repeat(500)}, wieght: 25 }\n`,
  )
  expect(line.length).toBeLessThan(180)
  expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('wieght')
})
