import { describe, expect, test } from 'vitest'
import { check, hashOf, locked, lockText } from './world.ts'

const BASE = `[tool.poetry]
name = "demo"
version = "1"

[tool.poetry.dependencies]
python = "^3.10"
httpx = "^0.26"
Typing_Extensions = { version = ">=4", python = "<3.8" }
rich = { version = "^13.0", optional = true }

[tool.poetry.extras]
cli = ["rich"]

[tool.poetry.group.docs.dependencies]
mkdocs = "^1.5"
`
const PACKAGES = [
  locked('httpx', '0.26.0', 'groups = ["main"]'),
  `${locked('rich', '13.7.1')}\n\n[package.dependencies]\npygments = ">=2.13.0,<3.0.0"`,
  locked('mkdocs', '1.5.3', 'groups = ["docs"]'),
  locked('pygments', '2.17.2'),
]
const EXTRAS = 'cli = ["rich"]'

interface Told {
  code: string
  claim: string
  at: string
  observed: string
}

/** What is named when `after` stands beside a lock made for `before`; the first finding is the verdict itself. */
async function named(
  after: string,
  before = BASE,
  packages = PACKAGES,
  extras = EXTRAS,
  python = '^3.10',
): Promise<Told[]> {
  const lock = lockText({ hash: hashOf(before, '2.3'), version: '2.5.1', python, packages, extras })
  const { findings } = await check(after, lock)
  expect(findings[0]?.code).toBe(after === before ? 'lock-fresh' : 'lock-stale')
  return findings
    .slice(1)
    .map(({ code, claim, observed, where }) => ({ code, claim, observed, at: `${where?.file}:${where?.line ?? ''}` }))
}

const MANIFEST = 'app/pyproject.toml'
const PROVEN = ' (the hash proves it)'

test('nothing is named where nothing changed', async () => {
  expect(await named(BASE)).toEqual([])
})

describe('one change, proven by the hash', () => {
  const cases: readonly (readonly [string, string, Told])[] = [
    [
      'added',
      BASE.replace('httpx = "^0.26"', 'httpx = "^0.26"\nclick = "^8"'),
      { code: 'dependency-added', claim: 'click ^8', at: `${MANIFEST}:8`, observed: `not in the lock${PROVEN}` },
    ],
    [
      'added, though something else needs it already',
      BASE.replace('httpx = "^0.26"', 'httpx = "^0.26"\nPygments = "^2"'),
      {
        code: 'dependency-added',
        claim: 'Pygments ^2',
        at: `${MANIFEST}:8`,
        observed: `was not there when the lock was made${PROVEN}`,
      },
    ],
    [
      'constraint out of reach',
      BASE.replace('^0.26', '^0.27'),
      {
        code: 'constraint-changed',
        claim: 'httpx ^0.27',
        at: `${MANIFEST}:7`,
        observed: `lock has 0.26.0; was "^0.26" when the lock was made${PROVEN}`,
      },
    ],
    [
      'constraint still met',
      BASE.replace('"^0.26"', '">=0.20"'),
      {
        code: 'constraint-changed',
        claim: 'httpx >=0.20',
        at: `${MANIFEST}:7`,
        observed: `was "^0.26" when the lock was made${PROVEN}`,
      },
    ],
    [
      'python',
      BASE.replace('^3.10', '^3.11'),
      {
        code: 'python-changed',
        claim: 'python ^3.11',
        at: `${MANIFEST}:6`,
        observed: `lock was made for ^3.10${PROVEN}`,
      },
    ],
    [
      'extra added',
      BASE.replace('cli = ["rich"]', 'cli = ["rich"]\nall = ["rich"]'),
      { code: 'extra-changed', claim: 'extra "all"', at: `${MANIFEST}:13`, observed: `not in the lock${PROVEN}` },
    ],
    [
      'extra removed',
      BASE.replace('cli = ["rich"]\n', ''),
      {
        code: 'extra-changed',
        claim: 'extra "cli"',
        at: `${MANIFEST}:11`,
        observed: `in the lock, declared nowhere (removed?); was [rich] when the lock was made${PROVEN}`,
      },
    ],
    [
      'extra renamed',
      BASE.replace('cli = ', 'tool = '),
      { code: 'extra-changed', claim: 'extra "tool"', at: `${MANIFEST}:12`, observed: `lock calls it "cli"${PROVEN}` },
    ],
    [
      'option added',
      BASE.replace('"^0.26"', '{ version = "^0.26", extras = ["http2"] }'),
      {
        code: 'dependency-changed',
        claim: 'httpx ^0.26',
        at: `${MANIFEST}:7`,
        observed: `was "^0.26" when the lock was made${PROVEN}`,
      },
    ],
    [
      'written as a table',
      BASE.replace('"^0.26"', '{ version = "^0.26" }'),
      {
        code: 'spelling-changed',
        claim: 'httpx ^0.26',
        at: `${MANIFEST}:7`,
        observed: `was "^0.26" when the lock was made${PROVEN}`,
      },
    ],
    [
      'spaced',
      BASE.replace('"^0.26"', '"^ 0.26"'),
      {
        code: 'spelling-changed',
        claim: 'httpx ^ 0.26',
        at: `${MANIFEST}:7`,
        observed: `was "^0.26" when the lock was made${PROVEN}`,
      },
    ],
    [
      'group renamed',
      BASE.replace('group.docs', 'group.book'),
      {
        code: 'group-changed',
        claim: 'group "book"',
        at: `${MANIFEST}:14`,
        observed: `no package is locked for it; the lock knows a group "docs"; was named docs when the lock was made${PROVEN}`,
      },
    ],
    [
      'source added',
      `${BASE}\n[[tool.poetry.source]]\nname = "internal"\nurl = "https://example.org/simple"\n`,
      {
        code: 'source-changed',
        claim: 'source "internal"',
        at: `${MANIFEST}:17`,
        observed: `was not there when the lock was made${PROVEN}`,
      },
    ],
    [
      'empty section added',
      `${BASE}\n[tool.poetry.dev-dependencies]\n`,
      {
        code: 'section-changed',
        claim: '[tool.poetry.dev-dependencies]',
        at: `${MANIFEST}:17`,
        observed: `was not there when the lock was made${PROVEN}`,
      },
    ],
  ]
  test.each(cases)('%s', async (_, after, told) => {
    expect(await named(after)).toEqual([told])
  })

  test('removed', async () => {
    const [told, ...rest] = await named(BASE.replace('httpx = "^0.26"\n', ''))
    expect(rest).toEqual([])
    expect(told).toMatchObject({ code: 'dependency-removed', claim: 'httpx 0.26.0', at: 'app/poetry.lock:3' })
    expect(told?.observed).toBe(
      `in the lock, declared nowhere (removed?); httpx = "^0.26" stood in tool.poetry.dependencies when the lock was made${PROVEN}`,
    )
  })

  test('a line is right with CRLF too', async () => {
    const [told] = await named(BASE.replace('^0.26', '^0.27').replaceAll('\n', '\r\n'))
    expect(told?.at).toBe(`${MANIFEST}:7`)
  })
})

describe('several changes', () => {
  test('each is named, and all are proven together', async () => {
    const after = BASE.replace('^0.26', '^0.27')
      .replace('^3.10', '^3.11')
      .replace('[tool.poetry.extras]', 'click = "*"\n\n[tool.poetry.extras]')
    const told = await named(after)
    expect(told.map(({ claim }) => claim)).toEqual(['httpx ^0.27', 'click *', 'python ^3.11'])
    expect(told.every(({ observed }) => observed.endsWith(PROVEN))).toBe(true)
  })

  test('what the lock proves is told without the hash where the rest cannot be guessed', async () => {
    const told = await named(
      BASE.replace('^0.26', '^0.27')
        .replace('name = "demo"', 'source = [{ name = "x", url = "https://example.org/y" }]\nname = "demo"')
        .replace('^1.5', '>=0.1.7.3'),
    )
    expect(told).toEqual([
      { code: 'constraint-changed', claim: 'httpx ^0.27', at: `${MANIFEST}:8`, observed: 'lock has 0.26.0' },
    ])
  })

  test('nothing is accused where nothing is proven', async () => {
    expect(await named(BASE.replace('"^0.26"', '">=0.0.0.1,!=7"').replace('^1.5', '>=0.1.7.3'))).toEqual([])
  })
})

const PROJECT = `[project]
name = "demo"
version = "1"
requires-python = ">=3.10"
dependencies = ["httpx>=0.26", "click (>=8.1,<9.0) ; sys_platform == 'linux'"]

[project.optional-dependencies]
cli = ["rich>=13", "demo[more]"]

[dependency-groups]
test = ["pytest>=8", { include-group = "types" }]
types = ["mypy"]
`
const PROJECT_PACKAGES = [
  locked('click', '8.1.7', 'groups = ["main"]\nmarkers = "sys_platform == \\"linux\\""'),
  locked('httpx', '0.26.0'),
  locked('mypy', '1.8.0', 'groups = ["test", "types"]'),
  locked('pytest', '8.0.0', 'groups = ["test"]'),
  locked('rich', '13.7.1', 'groups = ["main"]\nmarkers = "extra == \\"cli\\""').replace(
    'optional = false',
    'optional = true',
  ),
]

describe('[project] and [dependency-groups]', () => {
  const told = (after: string) => named(after, PROJECT, PROJECT_PACKAGES, 'cli = ["demo", "rich"]', '>=3.10')

  test.each<[string, string, string, string, string]>([
    [
      'added',
      PROJECT.replace('"httpx>=0.26"', '"httpx>=0.26", "attrs"'),
      'dependency-added',
      'attrs',
      'not in the lock',
    ],
    [
      'another constraint',
      PROJECT.replace('httpx>=0.26', 'httpx>=0.27'),
      'constraint-changed',
      'httpx>=0.27',
      'lock has 0.26.0; was "httpx>=0.26" when the lock was made',
    ],
    [
      'marker added',
      PROJECT.replace('"rich>=13"', '"rich>=13; python_version < \'3.13\'"'),
      'dependency-changed',
      "rich>=13; python_version < '3.13'",
      'was "rich>=13" when the lock was made',
    ],
    [
      'in another order',
      PROJECT.replace('["pytest>=8", { include-group = "types" }]', '[{ include-group = "types" }, "pytest>=8"]'),
      'order-changed',
      'order of dependency-groups.test',
      'only the order changed since the lock was made',
    ],
    [
      'included no more',
      PROJECT.replace(', { include-group = "types" }', ''),
      'group-changed',
      'group "test"',
      'had include-group "types" when the lock was made',
    ],
    [
      'for another group',
      PROJECT.replace('types = ["mypy"]', 'types = ["mypy", "click"]'),
      'dependency-added',
      'click',
      'required in group types, locked for main only; was not there when the lock was made',
    ],
    ['python', PROJECT.replace('>=3.10', '>=3.11'), 'python-changed', 'python >=3.11', 'lock was made for >=3.10'],
  ])('%s', async (_, after, code, claim, observed) => {
    const findings = await told(after)
    expect(findings.map((one) => [one.code, one.claim, one.observed])).toEqual([[code, claim, observed + PROVEN]])
  })

  test('removed from an array', async () => {
    const [one] = await told(PROJECT.replace('"httpx>=0.26", ', ''))
    expect(one).toMatchObject({ code: 'dependency-removed', claim: 'httpx 0.26.0', at: 'app/poetry.lock:13' })
    expect(one?.observed).toContain('"httpx>=0.26" stood in project.dependencies')
  })
})

describe('what must not be accused', () => {
  /** A manifest beside a lock of another hash, of which nothing can be proven. */
  const silent = async (dependencies: string, packages: string[], python = '^3.8') => {
    const text = `[tool.poetry]\nname = "demo"\nversion = "1"\n[tool.poetry.dependencies]\npython = "${python}"\n${dependencies}`
    const lock = lockText({ hash: 'f'.repeat(64), python, packages })
    const { findings } = await check(text, lock)
    return findings.slice(1).map(({ claim, observed }) => `${claim}: ${observed}`)
  }

  test.each<[string, string, string[]]>([
    ['excluded by its python', 'dataclasses = { version = "*", python = "<3.7" }', []],
    [
      'excluded by a marker nobody evaluates',
      'x = { version = "*", markers = "python_version < \'3.7\' or extra == \'y\'" }',
      [],
    ],
    ['another spelling of the name', 'Zope_Interface = "*"', [locked('zope.interface', '6.0')]],
    ['a pre-release below the bound', 'black = "<22"', [locked('black', '22.0b1')]],
    ['a local version', 'torch = "2.1.0"', [locked('torch', '2.1.0+cpu', 'groups = ["main"]')]],
    [
      'one of several constraints',
      'n = [{ version = "<2", python = "<3.9" }, { version = ">=2", python = ">=3.9" }]',
      [locked('n', '1.9'), locked('n', '2.1')],
    ],
    ['a constraint that cannot be read', 'x = "latest"', [locked('x', '1')]],
    ['the public index by name', 'x = { version = "*", source = "PyPI" }', [locked('x', '1')]],
    ['itself', 'demo = "*"', []],
  ])('%s', async (_, dependencies, packages) => {
    expect(await silent(dependencies, packages)).toEqual([])
  })

  test.each<[string, string, string[], string]>([
    ['a platform keeps nothing out of a lock', 'x = { version = "*", platform = "win32" }', [], 'x *: not in the lock'],
    ['a marker that Python may meet', 'x = { version = "*", python = "<3.9" }', [], 'x *: not in the lock'],
    [
      'a branch',
      'x = { git = "https://example.org/x.git", branch = "next" }',
      [
        locked(
          'x',
          '1',
          'groups = ["main"]\nsource = { type = "git", url = "https://example.org/x.git", reference = "main", resolved_reference = "1" }',
        ),
      ],
      'x { git = "https://example.org/x.git", branch = "next" }: locked at main',
    ],
    [
      'git for an index',
      'x = { git = "https://example.org/x.git" }',
      [locked('x', '1')],
      'x { git = "https://example.org/x.git" }: locked from the public index',
    ],
    [
      'an index with a password',
      'x = "*"',
      [
        locked(
          'x',
          '1',
          'groups = ["main"]\nsource = { type = "git", url = "https://me:secret@example.org/x.git", reference = "main" }',
        ),
      ],
      'x *: locked from git https://example.org/x.git',
    ],
    [
      'a named index',
      'x = { version = "*", source = "internal" }',
      [locked('x', '1')],
      'x *: locked from the public index',
    ],
    [
      'a marker dropped',
      'x = "*"',
      [locked('x', '1', 'groups = ["main"]\nmarkers = "sys_platform == \\"win32\\""')],
      'x *: required everywhere, locked only for sys_platform == "win32"',
    ],
  ])('but this must: %s', async (_, dependencies, packages, said) => {
    expect(await silent(dependencies, packages)).toContain(said)
  })
})
