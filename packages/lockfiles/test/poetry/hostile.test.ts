import { describe, expect, test } from 'vitest'
import { check, hashOf, locked, lockText } from './world.ts'

const HEAD = '[tool.poetry]\nname = "demo"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.9"\n'
const many = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join('\n')
const STALE = lockText({ hash: 'f'.repeat(64), packages: [locked('six', '1.16.0')] })

/** Each must be answered, and before long: what is slow here is super-linear. */
const MANIFESTS: Readonly<Record<string, string>> = {
  'a prototype for a key': `${HEAD}__proto__ = "1"\nconstructor = { prototype = "1" }\ntoString = "*"\n[tool.poetry.extras]\n__proto__ = ["six"]\nhasOwnProperty = []\n`,
  'a section deeper than any stack': `${HEAD}[tool.poetry.group.${'a.'.repeat(30_000)}a]\n`,
  'many deep sections': `${HEAD}${many(300, (i) => `[x${i}.${'a.'.repeat(2000)}b]`)}\n`,
  '20,000 dependencies': `${HEAD}${many(20_000, (i) => `d${i} = "^${i}"`)}\n`,
  '2,000 groups': `${HEAD}${many(2000, (i) => `[tool.poetry.group.g${i}.dependencies]\nd${i} = "*"`)}\n`,
  '3,000 sources': `${HEAD}${many(3000, (i) => `[[tool.poetry.source]]\nname = "s${i}"\nurl = "https://example.org/${i}"`)}\n`,
  'a long array': `${HEAD}[tool.poetry.extras]\nall = [${many(20_000, (i) => `"d${i}",`)}]\n`,
  'many requirements': `[project]\ndependencies = [${many(5000, (i) => `"d${i}>=${i}",`)}]\n`,
  'a long requirement': `[project]\ndependencies = ["six${' '.repeat(200_000)}>=1"]\n`,
  'a long constraint': `${HEAD}six = "${'>=1,'.repeat(50_000)}<2"\n`,
  'a constraint of spaces': `${HEAD}six = "^${' '.repeat(200_000)}1"\n`,
  'alternatives without end': `${HEAD}six = "${'||'.repeat(100_000)}"\n`,
  'a long marker': `${HEAD}six = { version = "*", markers = "${"python_version > '3' and ".repeat(5000)}" }\n`,
  'groups that include each other':
    '[dependency-groups]\na = [{ include-group = "b" }]\nb = [{ include-group = "a" }]\n',
  'things of the wrong kind':
    '[project]\ndependencies = 1\noptional-dependencies = [1]\nrequires-python = []\n[tool.poetry]\nextras = "x"\nsource = { a = 1 }\ngroup = { x = 1, y = { dependencies = [1] } }\ndev-dependencies = "no"\ndependencies = { a = 1, b = [1, [2]], c = {}, d = { version = 1 } }\n',
  'a name of markup': `${HEAD}"<b>\\u001b[31m::error::" = "*"\n`,
}

describe('any manifest is answered', () => {
  test.each(Object.entries(MANIFESTS))('%s', async (_, manifest) => {
    const { findings } = await check(manifest, STALE)
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.length).toBeLessThanOrEqual(202)
    expect(findings[0]?.outcome).not.toBe('holds')
  })
})

const LOCKS: Readonly<Record<string, string>> = {
  'things of the wrong kind': 'package = [1, "x", { name = 1 }, { name = "a" }]\nextras = 3\nmetadata = "x"\n',
  'a prototype for a package': lockText({
    hash: 'f'.repeat(64),
    packages: [locked('__proto__', '1'), locked('constructor', '1')],
  }),
  'a circle': lockText({
    hash: 'f'.repeat(64),
    packages: [
      `${locked('a', '1')}\n[package.dependencies]\nb = "*"`,
      `${locked('b', '1')}\n[package.dependencies]\na = "*"`,
    ],
  }),
  '10,000 packages that nothing needs': lockText({
    hash: 'f'.repeat(64),
    packages: Array.from({ length: 10_000 }, (_, i) => locked(`p${i}`, `${i}.1`)),
  }),
  'the same package 5,000 times': lockText({
    hash: 'f'.repeat(64),
    packages: Array.from({ length: 5000 }, () => locked('six', '1.16.0')),
  }),
  'an unending first line': `# Poetry ${'2'.repeat(1_000_000)}\n${STALE}`,
  'a version of digits': lockText({ hash: 'f'.repeat(64), packages: [locked('six', '9'.repeat(100_000))] }),
}

describe('any lock is answered', () => {
  test.each(Object.entries(LOCKS))('%s', async (_, lock) => {
    const { findings } = await check(`${HEAD}six = "^1"\n`, lock)
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.length).toBeLessThanOrEqual(202)
  })
})

test('more findings than anybody reads are counted', async () => {
  const { findings } = await check(`${HEAD}${many(1000, (i) => `d${i} = "*"`)}\n`, STALE)
  expect(findings.at(-1)).toMatchObject({ code: 'more-changes', claim: '802 more' })
})

test('a fresh lock of 10,000 packages is fresh', async () => {
  const packages = Array.from({ length: 10_000 }, (_, i) => locked(`p${i}`, '1'))
  const { findings, packages: count } = await check(HEAD, lockText({ hash: hashOf(HEAD, '2.0'), packages }))
  expect([count, findings.map(({ code }) => code)]).toEqual([10_000, ['lock-fresh']])
})
