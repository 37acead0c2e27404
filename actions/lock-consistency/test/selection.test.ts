import { describe, expect, test } from 'vitest'
import { check, drifted, type Files, project, sound } from './bundle.ts'

type Case = readonly [
  name: string,
  files: Files,
  inputs: Readonly<Record<string, string>>,
  lockfiles: string,
  code: string,
]

describe('what is looked at', () => {
  test.each<Case>([
    ['everything', { ...project('a', sound), ...project('b', sound) }, {}, '2', 'locks-fresh'],
    ['paths', { ...project('a', sound), ...project('b', drifted) }, { paths: 'a/**' }, '1', 'locks-fresh'],
    ['exclude', { ...project('a', sound), ...project('b', drifted) }, { exclude: 'b/**' }, '1', 'locks-fresh'],
    ['ecosystems', project('', sound), { ecosystems: 'poetry' }, '1', 'locks-fresh'],
    ['a vendored lock is not', { ...project('', sound), ...project('vendor/x', drifted) }, {}, '1', 'locks-fresh'],
    ['a fixture is not', { ...project('', sound), ...project('Tests/Fixtures/x', drifted) }, {}, '1', 'locks-fresh'],
    ['unless a path names it', project('test/fixtures/x', drifted), { paths: 'test/fixtures/**' }, '1', 'lock-stale'],
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
