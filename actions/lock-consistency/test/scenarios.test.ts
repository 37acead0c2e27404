import { expectSafeMarkdown } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { check, drifted, type Files, project, sound } from './bundle.ts'

type Expected = readonly [outcome: 'pass' | 'fail' | 'inconclusive', code: string, reason: RegExp]
type Scenario = readonly [name: string, files: Files, inputs: Readonly<Record<string, string>>, expected: Expected]

const CONFLICT = '<<<<<<< HEAD\nname = "a"\n=======\nname = "b"\n>>>>>>> topic\n'
const LFS = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12\n'
const PATH_DEPENDENCY =
  '[tool.poetry]\nname = "app"\nversion = "1"\n[tool.poetry.dependencies]\nlib = { path = "../lib" }\n'
const LIBRARY = '[tool.poetry]\nname = "lib"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.11"\n'

const scenarios: readonly Scenario[] = [
  ['a sound lock', project('', sound), {}, ['pass', 'locks-fresh', /^the lock matches its manifest; 23 packages$/]],
  [
    'two sound locks',
    { ...project('a', sound), ...project('b', sound) },
    {},
    ['pass', 'locks-fresh', /^all 2 locks match/],
  ],
  [
    'a drifted lock',
    project('backend', drifted),
    {},
    ['fail', 'lock-stale', /^backend\/poetry\.lock is stale: .*httpx.*Fix: cd backend && poetry lock$/],
  ],
  [
    'a drifted lock among sound ones',
    { ...project('a', sound), ...project('b', drifted) },
    {},
    ['fail', 'lock-stale', /^b\/poetry\.lock is stale/],
  ],
  ['nothing at all', { 'README.md': '# nothing' }, {}, ['inconclusive', 'nothing-checked', /no lockfile/]],
  [
    'a manifest of another tool',
    { 'pyproject.toml': '[project]\nname = "a"\n' },
    {},
    ['inconclusive', 'nothing-checked', /no lockfile/],
  ],
  [
    'a missing lock',
    { 'api/pyproject.toml': sound.manifest },
    {},
    ['fail', 'lock-missing', /^api\/pyproject\.toml: there is no poetry\.lock beside it.*Fix: cd api && poetry lock$/],
  ],
  [
    'a missing lock that is ignored',
    { 'pyproject.toml': sound.manifest },
    { 'missing-lock': 'ignore' },
    ['inconclusive', 'nothing-checked', /no lockfile/],
  ],
  [
    'a missing lock that is warned of, beside a sound one',
    { ...project('a', sound), 'b/pyproject.toml': sound.manifest },
    { 'missing-lock': 'warn' },
    ['pass', 'locks-fresh', /1 claim could not be told/],
  ],
  [
    'a missing lock that is warned of, alone',
    { 'pyproject.toml': sound.manifest },
    { 'missing-lock': 'warn' },
    ['inconclusive', 'nothing-checked', /no lockfile/],
  ],
  [
    'no poetry.lock, but a uv.lock, which is the one that is looked at',
    { 'pyproject.toml': sound.manifest, 'uv.lock': 'version = 1' },
    {},
    ['fail', 'lock-stale', /^uv\.lock is stale/],
  ],
  [
    'a library that another project installs from its sources',
    { 'app/pyproject.toml': PATH_DEPENDENCY, 'lib/pyproject.toml': LIBRARY },
    {},
    ['fail', 'lock-missing', /^app\/pyproject\.toml/],
  ],
  [
    'conflict markers in the lock',
    { 'pyproject.toml': sound.manifest, 'poetry.lock': `# a lock\n${CONFLICT}` },
    {},
    ['fail', 'conflict-markers', /line 2/],
  ],
  [
    'conflict markers in the manifest',
    { 'pyproject.toml': CONFLICT, 'poetry.lock': sound.lock },
    {},
    ['fail', 'conflict-markers', /^pyproject\.toml/],
  ],
  [
    'a lock that is no TOML',
    { 'pyproject.toml': sound.manifest, 'poetry.lock': '[[package]\n' },
    {},
    ['fail', 'toml-invalid', /line 1/],
  ],
  ['an empty lock', { 'pyproject.toml': sound.manifest, 'poetry.lock': '' }, {}, ['fail', 'file-empty', /empty/]],
  [
    'a lock that is a Git LFS pointer',
    { 'pyproject.toml': sound.manifest, 'poetry.lock': LFS },
    {},
    ['inconclusive', 'git-lfs-pointer', /LFS/],
  ],
  [
    'a lock of an unknown format',
    {
      'pyproject.toml': sound.manifest,
      'poetry.lock': sound.lock.replace('lock-version = "2.1"', 'lock-version = "3.0"'),
    },
    {},
    ['inconclusive', 'lock-version-unknown', /3\.0/],
  ],
  [
    'a lock that is not UTF-8',
    { 'pyproject.toml': sound.manifest, 'poetry.lock': Buffer.from([0xff, 0xfe, 0x41]) },
    {},
    ['inconclusive', 'file-not-utf-8', /could not be read/],
  ],
  [
    'a manifest that cannot be read, and has no lock',
    { ...project('a', sound), 'b/pyproject.toml': Buffer.from([0xff, 0xfe]) },
    {},
    ['inconclusive', 'file-not-utf-8', /^b\/pyproject\.toml: it could not be read/],
  ],
  [
    'a lock without a manifest',
    { 'poetry.lock': sound.lock },
    {},
    ['inconclusive', 'manifest-absent', /no pyproject\.toml beside it/],
  ],
  [
    'a drifted lock that is left out',
    { ...project('a', sound), ...project('tests/fixtures/b', drifted) },
    { exclude: 'tests/**' },
    ['pass', 'locks-fresh', /^the lock/],
  ],
  [
    'a drifted lock in a virtual environment',
    { ...project('a', sound), ...project('env/lib', drifted), 'env/pyvenv.cfg': '' },
    {},
    ['pass', 'locks-fresh', /^the lock/],
  ],
  [
    'a folder of its own',
    { ...project('a', sound), ...project('b', drifted) },
    { 'working-directory': 'a' },
    ['pass', 'locks-fresh', /^the lock/],
  ],
  [
    'a Poetry that cannot read the lock',
    project('', sound),
    { 'tool-versions': 'poetry = 1.1.15' },
    ['fail', 'manifest-unreadable', /Poetry 1\.1\.15/],
  ],
  [
    'a version that is none',
    project('', sound),
    { 'tool-versions': 'poetry = newest' },
    ['inconclusive', 'poetry-version-unknown', /"newest"/],
  ],
]

describe('the built bundle, on', () => {
  test.each(scenarios)('%s', async (_, files, inputs, [outcome, code, reason]) => {
    const result = await check(files, { inputs })
    expect(result.report.verdict).toMatchObject({ outcome, code, reason: expect.stringMatching(reason) })
    expect(result.exitCode).toBe(outcome === 'pass' ? 0 : 1)
    expect(result.violations).toEqual([])
    expectSafeMarkdown(result.summaryText)
  })
})

describe('named drift', () => {
  test('each change stands at its line of the manifest', async () => {
    const { report, annotations } = await check(project('', drifted))
    const broken = report.verdict.findings.filter(({ outcome }) => outcome === 'broken')
    expect(broken.map(({ claim, where }) => [claim, where?.file, where?.line])).toEqual([
      ['poetry.lock', 'poetry.lock', expect.any(Number)],
      ['httpx>=0.27,<0.29', 'pyproject.toml', 8],
      ['python >=3.11', 'pyproject.toml', 5],
    ])
    expect(annotations[0]).toMatchObject({ kind: 'error', file: 'poetry.lock' })
  })

  test('the outputs count', async () => {
    const { outputs } = await check({ ...project('a', sound), ...project('b', drifted) })
    expect(outputs).toMatchObject({
      verdict: 'fail',
      code: 'lock-stale',
      lockfiles: '2',
      packages: '40',
      enforcement: 'hard',
      fix: 'cd b && poetry lock',
    })
    const [entry] = JSON.parse(outputs.drifted ?? '') as [{ path: string; findings: unknown[] }]
    expect(entry).toMatchObject({ path: 'b/poetry.lock', ecosystem: 'poetry', fix: 'cd b && poetry lock' })
    expect(entry.findings).toContainEqual(
      expect.objectContaining({ claim: 'httpx>=0.27,<0.29', file: 'b/pyproject.toml', line: 8 }),
    )
  })

  test('one line mends all, each part in a shell of its own', async () => {
    const { outputs } = await check({ ...project('a b', drifted), ...project('c', drifted) })
    expect(outputs.fix).toBe("(cd 'a b' && poetry lock) && (cd c && poetry lock)")
  })
})

describe('enforcement', () => {
  test('soft on a pull request under auto: green, and told as a warning', async () => {
    const { exitCode, annotations, outputs } = await check(project('', drifted), {
      inputs: { enforcement: 'auto' },
      eventName: 'pull_request',
      ref: 'refs/pull/7/merge',
    })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ verdict: 'fail', enforcement: 'soft' })
    expect(annotations.map(({ kind }) => kind)).not.toContain('error')
  })

  test('hard on a push to the default branch under auto', async () => {
    const { exitCode, outputs } = await check(project('', drifted), {
      inputs: { enforcement: 'auto' },
      eventName: 'push',
      ref: 'refs/heads/main',
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ enforcement: 'hard' })
  })
})
