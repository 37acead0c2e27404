import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryWorkspace } from '@ci-gates/testkit'
import { toJsonSchema } from '@valibot/to-json-schema'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { reportSchema } from '../src/model/report-schema.ts'
import { builtProbe } from './built-probe.ts'

const probe = builtProbe()
const schema: object = toJsonSchema(reportSchema, { errorMode: 'ignore' })
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema)

test.each(['pass', 'fail', 'unknown', 'pass-of-nothing', 'say'])('the report of %s fits its schema', async (act) => {
  const { reportText = '' } = await probe.run(act, {
    eventName: 'schedule',
    event: { repository: { default_branch: 'main' } },
  })
  validate(JSON.parse(reportText))
  expect(validate.errors ?? []).toEqual([])
})

test('the report of a cancelled run fits its schema, and so does one of hostile text', async () => {
  const cancelled = await probe.run('wait', { signal: { afterOutput: /waiting/ } })
  const hostile = await probe.runWithText('fail', '\0\ud800\u2028</script>')
  for (const { reportText = '' } of [cancelled, hostile]) {
    validate(JSON.parse(reportText))
    expect(validate.errors ?? []).toEqual([])
  }
  expect(JSON.parse(hostile.reportText ?? '').verdict.findings[0].observed).toBe('\0\ud800\u2028</script>')
})

describe('where it goes', () => {
  test('a file of its own for each run below RUNNER_TEMP', async () => {
    using temp = temporaryWorkspace()
    for (const _ of [1, 2, 3]) await probe.run('pass', { env: { RUNNER_TEMP: temp.path } })
    expect(readdirSync(join(temp.path, 'ci-gates')).sort()).toEqual(['probe-2.json', 'probe-3.json', 'probe.json'])
  })

  test('where it is wanted, folders made, an older one replaced', async () => {
    using workspace = temporaryWorkspace({ 'out/report.json': 'x'.repeat(100_000) })
    for (const report of ['out/report.json', 'new/deep/report.json', './a/../b.json']) {
      const result = await probe.run('pass', { workspace: workspace.path, inputs: { report } })
      expect(result).toMatchObject({ exitCode: 0, outputs: { report: join(workspace.path, report) } })
      expect(JSON.parse(readFileSync(join(workspace.path, report), 'utf8')).gate).toBe('probe')
    }
  })

  test('below RUNNER_TEMP by its path, also when that leads through a link', async () => {
    using temp = temporaryWorkspace({ 'real/x': '' })
    symlinkSync(join(temp.path, 'real'), join(temp.path, 'link'))
    const folder = join(temp.path, 'link')
    const result = await probe.run('pass', { env: { RUNNER_TEMP: folder }, inputs: { report: join(folder, 'r.json') } })
    expect(result).toMatchObject({ exitCode: 0, violations: [] })
    expect(existsSync(join(temp.path, 'real', 'r.json'))).toBe(true)
  })

  test.each(['../outside.json', '/etc/ci-gates.json', 'a/../../outside.json', '..'])(
    '%s is refused',
    async (report) => {
      const result = await probe.run('pass', { inputs: { report } })
      expect(result).toMatchObject({ exitCode: 1, violations: [], outputs: {} })
      expect(result.annotations[0]?.message).toMatch(/^report: ".*" lies outside /)
    },
  )
})

/** A workspace as a hostile pull request would make it, beside a folder that must stay as it is. */
function trap() {
  const place = temporaryWorkspace({ 'outside/kept.json': 'kept', 'workspace/a.txt': '', 'workspace-evil/x': '' })
  const workspace = join(place.path, 'workspace')
  const outside = join(place.path, 'outside')
  symlinkSync(outside, join(workspace, 'folder'))
  symlinkSync(join(outside, 'kept.json'), join(workspace, 'file.json'))
  symlinkSync(join(outside, 'new.json'), join(workspace, 'dangling.json'))
  symlinkSync(join(outside, 'nowhere'), join(workspace, 'nowhere'))
  symlinkSync('loop', join(workspace, 'loop'))
  symlinkSync(join(place.path, 'workspace-evil'), join(workspace, 'evil'))
  mkdirSync(join(workspace, 'taken'))
  execFileSync('mkfifo', [join(workspace, 'pipe')])
  return { place, workspace, outside }
}

test.each([
  'folder/report.json',
  'folder/deep/report.json',
  'file.json',
  'dangling.json',
  'nowhere/report.json',
  'nowhere/deep/report.json',
  'loop',
  'loop/report.json',
  'evil/report.json',
  'taken',
  'pipe',
  'a.txt/report.json',
])('a report cannot go to %s: told as a mistake, beside the verdict', async (report) => {
  const { place, workspace, outside } = trap()
  using _ = place
  const result = await probe.run('pass', { workspace, inputs: { report, enforcement: 'soft' } })
  expect(result).toMatchObject({
    exitCode: 1,
    outputs: { verdict: 'pass', report: '' },
    violations: [],
    timedOut: false,
  })
  expect(result.annotations[0]?.message).toMatch(/^report: the report was not written: /)
  expect(result.log).toContain('it is so: text')
  expect(readdirSync(outside)).toEqual(['kept.json'])
  expect(readFileSync(join(outside, 'kept.json'), 'utf8')).toBe('kept')
  expect(readdirSync(join(place.path, 'workspace-evil'))).toEqual(['x'])
})

test("from a terminal a path may lead anywhere: the person typed it; a link in the workspace is somebody else's", async () => {
  const { place, workspace, outside } = trap()
  using _ = place
  const typed = await probe.terminal(['--report', '../outside/typed/report.json'], { cwd: workspace })
  expect(typed.exitCode).toBe(0)
  expect(JSON.parse(readFileSync(join(outside, 'typed/report.json'), 'utf8')).gate).toBe('probe')
  const linked = await probe.terminal(['--report', 'file.json'], { cwd: workspace })
  expect(linked).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('report: the report was not written') })
  expect(readFileSync(join(outside, 'kept.json'), 'utf8')).toBe('kept')
})
