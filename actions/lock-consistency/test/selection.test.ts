import { describe, expect, test } from 'vitest'
import { check, drifted, type Files, project, sound } from './bundle.ts'

type Case = readonly [
  name: string,
  files: Files,
  inputs: Readonly<Record<string, string>>,
  lockfiles: string,
  code: string,
]

const locked = (name: string, more: object) =>
  JSON.stringify({ lockfileVersion: 3, packages: { '': { name }, ...more } })
const leftBehind: Files = {
  'package.json': '{"name":"root","workspaces":["packages/*"]}',
  'package-lock.json': locked('root', {
    'node_modules/a': { resolved: 'packages/a', link: true },
    'node_modules/ms': { version: '2.1.3' },
    'packages/a': { name: 'a', dependencies: { ms: '^2.0.0' } },
  }),
  'packages/a/package.json': '{"name":"a","dependencies":{"ms":"^2.0.0"}}',
  'packages/a/package-lock.json': locked('a', {}),
}

describe('what is looked at', () => {
  test.each<Case>([
    ['everything', { ...project('a', sound), ...project('b', sound) }, {}, '2', 'locks-fresh'],
    ['paths', { ...project('a', sound), ...project('b', drifted) }, { paths: 'a/**' }, '1', 'locks-fresh'],
    ['exclude', { ...project('a', sound), ...project('b', drifted) }, { exclude: 'b/**' }, '1', 'locks-fresh'],
    ['ecosystems', project('', sound), { ecosystems: 'poetry' }, '1', 'locks-fresh'],
    ['a vendored lock is not', { ...project('', sound), ...project('vendor/x', drifted) }, {}, '1', 'locks-fresh'],
    ['a fixture is not', { ...project('', sound), ...project('Tests/Fixtures/x', drifted) }, {}, '1', 'locks-fresh'],
    ['unless a path names it', project('test/fixtures/x', drifted), { paths: 'test/fixtures/**' }, '1', 'lock-stale'],
    ['a lock left in a member, which npm never reads', leftBehind, {}, '1', 'locks-fresh'],
    ['and where that is to fail', leftBehind, { 'rival-locks': 'fail' }, '1', 'lock-shadowed'],
    ['a vendored manifest needs no lock', { 'vendor/x/pyproject.toml': sound.manifest }, {}, '0', 'nothing-checked'],
  ])('%s', async (_, files, inputs, lockfiles, code) => {
    const { outputs } = await check(files, { inputs })
    expect(outputs).toMatchObject({ lockfiles, code })
  })

  test.each([
    [{ ecosystems: 'poerty' }, /did you mean poetry\?/],
    [{ 'tool-versions': 'poetry 1.8.3' }, /not a tool and its version/],
    [{ 'tool-versions': 'peotry = 1.8.3' }, /did you mean poetry\?/],
    [{ level: 'lax' }, /not one of tool, strict/],
  ])('%o is a mistake, told with what would be right', async (inputs, message) => {
    const { exitCode, annotations } = await check(project('', sound), { inputs })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toMatch(message)
  })

  test('a submodule that was not checked out is told', async () => {
    const modules = '[submodule "lib"]\n\tpath = libs/one\n\turl = https://example.org/one.git\n'
    const { report, exitCode } = await check({ ...project('', sound), '.gitmodules': modules })
    expect(exitCode).toBe(0)
    const finding = { code: 'submodule-absent', claim: 'libs/one', outcome: 'unknown', additional: true }
    expect(report.verdict.findings).toContainEqual(expect.objectContaining(finding))
  })
})
