import { describe, expect, test } from 'vitest'
import { uvRules } from '../../src/uv/rules.ts'
import { ask, type Files, told, treeOf, verdictOf } from '../python/tree.ts'

const MANIFEST = `[project]
name = "app"
version = "0.1.0"
requires-python = ">=3.9"
dependencies = [
    "lib",
    "idna>=2.5",
    "six ; platform_system == 'Windows' and python_version < '3.12'",
]

[project.optional-dependencies]
fancy = ["attrs>=22"]

[dependency-groups]
dev = ["packaging", { include-group = "lint" }]
lint = ["pluggy>1"]

[tool.uv]
constraint-dependencies = ["idna<4"]
environments = ["sys_platform == 'linux'", "sys_platform == 'win32'"]

[tool.uv.workspace]
members = ["packages/*"]

[tool.uv.sources]
lib = { workspace = true }
`

const LIBRARY =
  '[project]\nname = "lib"\nversion = "1.0"\nrequires-python = ">=3.8"\ndependencies = ["packaging"]\n\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'

const pack = (name: string, version: string) =>
  `[[package]]
name = "${name}"
version = "${version}"
source = { registry = "https://index.example.org/simple" }
wheels = [
    { url = "https://files.example.org/${name}-${version}-py3-none-any.whl", hash = "sha256:${'a1'.repeat(32)}", size = 10, upload-time = "2025-01-01T00:00:00.000Z" },
]

`

// As uv 0.13.9 writes it, the files of its packages shortened.
const LOCK = `version = 1
revision = 5
requires-python = ">=3.9"
resolution-markers = [
    "sys_platform == 'linux'",
    "sys_platform == 'win32'",
]
supported-markers = [
    "sys_platform == 'linux'",
    "sys_platform == 'win32'",
]

[manifest]
members = [
    "app",
    "lib",
]
constraints = [{ name = "idna", specifier = "<4" }]

[[package]]
name = "app"
version = "0.1.0"
source = { virtual = "." }
dependencies = [
    { name = "idna" },
    { name = "lib" },
    { name = "six", marker = "python_full_version < '3.12' and sys_platform == 'win32'" },
]

[package.optional-dependencies]
fancy = [
    { name = "attrs" },
]

[package.dev-dependencies]
dev = [
    { name = "packaging" },
    { name = "pluggy" },
]
lint = [
    { name = "pluggy" },
]

[package.metadata]
requires-dist = [
    { name = "attrs", marker = "extra == 'fancy'", specifier = ">=22" },
    { name = "idna", specifier = ">=2.5" },
    { name = "lib", editable = "packages/lib" },
    { name = "six", marker = "python_full_version < '3.12' and sys_platform == 'win32'" },
]
provides-extras = ["fancy"]

[package.metadata.requires-dev]
dev = [
    { name = "packaging" },
    { name = "pluggy", specifier = ">1" },
]
lint = [{ name = "pluggy", specifier = ">1" }]

[[package]]
name = "lib"
version = "1.0"
source = { editable = "packages/lib" }
dependencies = [
    { name = "packaging" },
]

[package.metadata]
requires-dist = [{ name = "packaging" }]

${pack('attrs', '23.2.0')}${pack('idna', '3.10')}${pack('packaging', '24.1')}${pack('pluggy', '1.4.0')}${pack('six', '1.16.0')}`

const FILES: Files = { 'pyproject.toml': MANIFEST, 'packages/lib/pyproject.toml': LIBRARY, 'uv.lock': LOCK }

const edited = (path: string, from: string, to: string): Files => {
  const before = FILES[path] ?? ''
  if (!before.includes(from)) throw new Error(`${from} is not in ${path}`)
  return { ...FILES, [path]: before.replace(from, to) }
}

test('a lock that matches its workspace', async () => {
  const answer = await ask(uvRules, 'uv.lock', FILES)
  expect(verdictOf(answer)).toBe('fresh')
  expect(answer.packages).toBe(7)
  expect(answer.manifests).toEqual(['pyproject.toml', 'packages/lib/pyproject.toml'])
})

describe('what changed is named, with its line', () => {
  const rows: readonly (readonly [name: string, path: string, from: string, to: string, told: string])[] = [
    ['added', 'pyproject.toml', '    "lib",', '    "click",\n    "lib",', 'dependency-added click @pyproject.toml:6'],
    ['removed', 'pyproject.toml', '    "idna>=2.5",\n', '', 'dependency-removed idna >=2.5 @pyproject.toml:5'],
    ['widened', 'pyproject.toml', '>=2.5', '>=2', 'constraint-changed idna>=2 @pyproject.toml:7'],
    ['unsatisfied', 'pyproject.toml', '>=2.5', '<3', 'dependency-unsatisfied idna<3 @pyproject.toml:7'],
    [
      'marker',
      'pyproject.toml',
      "< '3.12'",
      "< '3.11'",
      "dependency-changed six ; platform_system == 'Windows' and python_version < '3.11' @pyproject.toml:8",
    ],
    ['source', 'pyproject.toml', '{ workspace = true }', '{ path = "../lib" }', 'source-changed lib @pyproject.toml:6'],
    ['own version', 'pyproject.toml', '"0.1.0"', '"0.2.0"', 'member-changed app 0.2.0 @pyproject.toml:3'],
    ['python', 'pyproject.toml', '>=3.9', '>=3.10', 'python-changed python >=3.10 @pyproject.toml:4'],
    ['extra', 'pyproject.toml', 'fancy =', 'none = []\nfancy =', 'extra-changed extra "none" @pyproject.toml:12'],
    ['group', 'pyproject.toml', 'lint = [', 'empty = []\nlint = [', 'group-changed group "empty" @pyproject.toml:16'],
    ['constraint', 'pyproject.toml', 'idna<4', 'idna<5', 'setting-changed constraint idna<5 @pyproject.toml:19'],
    [
      'override',
      'pyproject.toml',
      '[tool.uv]\n',
      '[tool.uv]\noverride-dependencies = ["six==1"]\n',
      'override-changed override six==1 @pyproject.toml:19',
    ],
    [
      'environments',
      'pyproject.toml',
      "'win32'",
      "'darwin'",
      "setting-changed environments = sys_platform == 'linux', sys_platform == 'darwin' @pyproject.toml:20",
    ],
    [
      'setting',
      'pyproject.toml',
      '[tool.uv]\n',
      '[tool.uv]\nresolution = "lowest"\n',
      'setting-changed resolution = lowest @pyproject.toml:19',
    ],
    [
      'member version',
      'packages/lib/pyproject.toml',
      '"1.0"',
      '"1.1"',
      'member-changed lib 1.1 @packages/lib/pyproject.toml:3',
    ],
    [
      'lost package',
      'uv.lock',
      'name = "pluggy"\nversion',
      'name = "plugsy"\nversion',
      'lock-incomplete pluggy @uv.lock:38',
    ],
    ['no hash', 'uv.lock', `, hash = "sha256:${'a1'.repeat(32)}"`, '', 'checksum-missing attrs 23.2.0 @uv.lock:72'],
  ]
  test.each(rows)('%s', async (_, path, from, to, expected) => {
    const answer = await ask(uvRules, 'uv.lock', edited(path, from, to))
    expect(verdictOf(answer)).toBe('stale')
    expect(told(answer)).toContain(expected)
    expect(answer.findings[0]?.remedy?.command).toBe('uv lock')
  })
})

test.each([
  ['spaces', '"idna>=2.5"', '"idna >= 2.5"'],
  ['zeros', '"idna>=2.5"', '"IDNA>=2.5.0"'],
  ['order', '"lib",\n    "idna>=2.5"', '"idna>=2.5",\n    "lib"'],
  [
    'marker respelled',
    "platform_system == 'Windows' and python_version",
    "sys_platform == 'win32' and python_full_version",
  ],
])('%s changes nothing', async (_, from, to) => {
  expect(verdictOf(await ask(uvRules, 'uv.lock', edited('pyproject.toml', from, to)))).toBe('fresh')
})

describe('the Python of a group is a marker of what is in it', () => {
  // As uv 0.13.9 writes it: a group that includes another one adds its own range to that of the other.
  const grouped = (settings: string) => ({
    'pyproject.toml': `[project]\nname = "app"\nversion = "0.1.0"\nrequires-python = ">=3.9"\n\n[dependency-groups]\ndocs = ["six", { include-group = "base" }]\nbase = ["attrs"]\n\n[tool.uv.dependency-groups]\n${settings}`,
    'uv.lock': `version = 1\nrevision = 3\nrequires-python = ">=3.9"\n\n[[package]]\nname = "app"\nversion = "0.1.0"\nsource = { virtual = "." }\n\n[package.metadata]\n\n[package.metadata.requires-dev]\nbase = [{ name = "attrs", marker = "python_full_version < '3.14'" }]\ndocs = [\n    { name = "attrs", marker = "python_full_version >= '3.12' and python_full_version < '3.14'" },\n    { name = "six", marker = "python_full_version >= '3.12'" },\n]\n\n${pack('attrs', '24.1.0')}${pack('six', '1.17.0')}`,
  })
  test.each([
    ['as locked', 'docs = { requires-python = ">=3.12,!=3.13.1" }\nbase = { requires-python = "<3.14" }\n', 'fresh'],
    ['another range', 'docs = { requires-python = ">=3.11" }\nbase = { requires-python = "<3.14" }\n', 'stale'],
    ['gone', '', 'stale'],
  ])('%s', async (_, settings, verdict) => {
    expect(verdictOf(await ask(uvRules, 'uv.lock', grouped(settings)))).toBe(verdict)
  })
})

test('a member comes and goes', async () => {
  const { 'packages/lib/pyproject.toml': _, ...gone } = FILES
  expect(told(await ask(uvRules, 'uv.lock', gone)).join()).toContain('member-removed member "lib"')
  const two = { ...FILES, 'packages/two/pyproject.toml': '[project]\nname = "two"\nversion = "1"\n' }
  expect(told(await ask(uvRules, 'uv.lock', two))).toContain('member-added member "two" @packages/two/pyproject.toml:2')
  const excluded = {
    ...two,
    'pyproject.toml': MANIFEST.replace(
      'members = ["packages/*"]',
      'members = ["packages/*"]\nexclude = ["packages/t*"]',
    ),
  }
  expect(verdictOf(await ask(uvRules, 'uv.lock', excluded))).toBe('fresh')
})

test('a later exclude-newer: fresh since 0.12.10, stale before and strictly', async () => {
  const lock = LOCK.replace('[manifest]', '[options]\nexclude-newer = "2026-01-01T00:00:00Z"\n\n[manifest]')
  const files = {
    ...edited('pyproject.toml', '[tool.uv]\n', '[tool.uv]\nexclude-newer = "2026-02-01T00:00:00Z"\n'),
    'uv.lock': lock,
  }
  expect(verdictOf(await ask(uvRules, 'uv.lock', files))).toBe('fresh')
  expect(verdictOf(await ask(uvRules, 'uv.lock', files, { judgeAs: '0.12.8' }))).toBe('stale')
  expect(verdictOf(await ask(uvRules, 'uv.lock', files, { level: 'strict' }))).toBe('stale')
})

test('a dynamic version is not recorded, dynamic dependencies are not guessed at', async () => {
  const lock = LOCK.replace('name = "app"\nversion = "0.1.0"\n', 'name = "app"\n')
  const version = { ...edited('pyproject.toml', 'version = "0.1.0"', 'dynamic = ["version"]'), 'uv.lock': lock }
  expect(verdictOf(await ask(uvRules, 'uv.lock', version))).toBe('fresh')
  const hidden = {
    ...FILES,
    'packages/lib/pyproject.toml': LIBRARY.replace('dependencies = ["packaging"]', 'dynamic = ["dependencies"]'),
  }
  const answer = await ask(uvRules, 'uv.lock', hidden)
  expect(answer.findings.map(({ code }) => code)).toEqual(['lock-fresh', 'undetermined'])
})

describe('scripts', () => {
  const script =
    '#!/usr/bin/env python\n# /// script\n# requires-python = ">=3.9"\n# dependencies = [\n#     "idna>=2.5",\n# ]\n# ///\nprint(1)\n'
  const lock = `version = 1\nrevision = 3\nrequires-python = ">=3.9"\n\n[manifest]\nrequirements = [{ name = "idna", specifier = ">=2.5" }]\n\n${pack('idna', '3.10')}`
  test('a lock of its own', async () => {
    expect(verdictOf(await ask(uvRules, 'job.py.lock', { 'job.py': script, 'job.py.lock': lock }))).toBe('fresh')
    const changed = { 'job.py': script.replace('>=2.5', '<3'), 'job.py.lock': lock }
    const answer = await ask(uvRules, 'job.py.lock', changed)
    expect(told(answer)).toEqual(['dependency-unsatisfied idna<3 @job.py:5'])
    expect(answer.findings[0]?.remedy?.command).toBe('uv lock --script job.py')
  })
  test('without a block', async () => {
    expect(verdictOf(await ask(uvRules, 'job.py.lock', { 'job.py': 'print(1)\n', 'job.py.lock': lock }))).toBe(
      'manifest-invalid',
    )
  })
})

test('what is no lock, or of no known format', async () => {
  const rows: readonly (readonly [string, string])[] = [
    ['', 'file-empty'],
    [LOCK.slice(0, 900), 'toml-invalid'],
    [LOCK.replace('[manifest]', '<<<<<<< HEAD\n[manifest]\n=======\n>>>>>>> topic'), 'conflict-markers'],
    [LOCK.replace('version = 1', 'version = 2'), 'lock-version-unknown'],
    [LOCK.replace('version = 1\n', ''), 'lock-invalid'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', 'git-lfs-pointer'],
  ]
  for (const [lock, code] of rows)
    expect(verdictOf(await ask(uvRules, 'uv.lock', { ...FILES, 'uv.lock': lock }))).toBe(code)
})

test('a lock is wanted for settings of uv, not in a member, nor beside a rival', () => {
  const wanted = (files: Files, path = 'pyproject.toml') => uvRules.wantsLock(path, treeOf(files))
  expect(wanted({ 'pyproject.toml': MANIFEST })).toEqual({ lock: 'uv.lock', command: 'uv lock' })
  expect(wanted({ 'pyproject.toml': '[project]\nname = "a"\n' })).toBeUndefined()
  expect(wanted({ 'pyproject.toml': MANIFEST, 'poetry.lock': '' })).toBeUndefined()
  expect(wanted({ 'pyproject.toml': MANIFEST, 'pylock.dev.toml': '' })).toBeUndefined()
  expect(wanted({ 'pyproject.toml': '[tool.uv]\nno-build = false\n' })).toBeUndefined()
  expect(wanted({ 'pyproject.toml': '[tool.uv]\nno-build = false\n[dependency-groups]\ndev = ["six"]\n' })).toEqual({
    lock: 'uv.lock',
    command: 'uv lock',
  })
  const member = { 'pyproject.toml': MANIFEST, 'packages/lib/pyproject.toml': `${LIBRARY}[tool.uv]\npackage = true\n` }
  expect(wanted(member, 'packages/lib/pyproject.toml')).toBeUndefined()
})
