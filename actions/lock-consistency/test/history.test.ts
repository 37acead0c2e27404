import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runAction, type TemporaryWorkspace, temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { drifted, MAIN, project, sound } from './bundle.ts'

async function run(workspace: TemporaryWorkspace, inputs: Record<string, string>, event: object = {}) {
  return runAction({ main: MAIN, workspace: workspace.path, inputs, event })
}

describe('changed-only', () => {
  test('a stale lock that this change did not touch is left alone', async () => {
    await using workspace = temporaryWorkspace({ ...project('old', drifted), ...project('new', sound) }, { git: true })
    const base = workspace.commit('Base')
    workspace.write({ 'new/pyproject.toml': `${sound.manifest}\n# touched\n` })
    workspace.commit('Change')
    const { outputs } = await run(workspace, { 'changed-only': 'true', base })
    expect(outputs).toMatchObject({ verdict: 'pass', lockfiles: '1' })
  })

  test.each([
    ['pull_request', (sha: string) => ({ pull_request: { base: { sha } } })],
    ['merge_group', (sha: string) => ({ merge_group: { base_sha: sha } })],
    ['push', (sha: string) => ({ before: sha })],
  ])('%s names its base', async (_, event) => {
    await using workspace = temporaryWorkspace(project('old', drifted), { git: true })
    const base = workspace.commit('Base')
    workspace.write({ 'README.md': 'more' })
    workspace.commit('Change')
    const { outputs, exitCode } = await run(workspace, { 'changed-only': 'true' }, event(base))
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ verdict: 'pass', code: 'locks-untouched' })
    expect(outputs.reason).toMatch(/none of the 1 changed files is one of the 1 locks/)
  })

  test('a manifest that is changed and not committed counts, too', async () => {
    await using workspace = temporaryWorkspace(project('', sound), { git: true })
    const base = workspace.commit('Base')
    workspace.write({ 'pyproject.toml': drifted.manifest })
    const { outputs } = await run(workspace, { 'changed-only': 'true', base })
    expect(outputs).toMatchObject({ verdict: 'fail', code: 'lock-stale' })
  })

  test.each([
    ['a base that the clone does not have', { base: 'f'.repeat(40) }, {}],
    ['a base that looks like an option', { base: '--output=stolen' }, {}],
    ['an event without a base', {}, {}],
    ['a branch that is new', {}, { before: '0'.repeat(40) }],
  ])('%s: everything is looked at, and that is told', async (_, inputs, event) => {
    await using workspace = temporaryWorkspace(project('', drifted), { git: true })
    const { outputs, reportText, workspaceChanges } = await run(workspace, { 'changed-only': 'true', ...inputs }, event)
    expect(outputs).toMatchObject({ verdict: 'fail', code: 'lock-stale' })
    expect(reportText).toContain('"base-unavailable"')
    expect(workspaceChanges).toEqual([])
  })
})

describe('since', () => {
  test('the commit in which the drift began is named', async () => {
    await using workspace = temporaryWorkspace(project('api', sound), { git: true })
    const start = workspace.commit('Start')
    workspace.write({ 'api/pyproject.toml': drifted.manifest, 'api/poetry.lock': drifted.lock })
    const guilty = workspace.commit('Add httpx')
    workspace.write({ 'api/pyproject.toml': `${drifted.manifest}\n# a note\n` })
    workspace.commit('Add a note')
    const { outputs, log } = await run(workspace, { since: start })
    expect(log).toMatch(new RegExp(`stale since ${guilty.slice(0, 12)} \\(2026-01-02, Ada Example: Add httpx\\)`))
    const [entry] = JSON.parse(outputs.drifted ?? '') as [{ since: object }]
    expect(entry.since).toMatchObject({ commit: guilty, subject: 'Add httpx' })
  })

  test('what is not committed yet is told as that', async () => {
    await using workspace = temporaryWorkspace(project('', sound), { git: true })
    const start = workspace.commit('Start')
    workspace.write({ 'pyproject.toml': `${sound.manifest}\n# touched\n` })
    workspace.commit('Touch')
    workspace.write({ 'pyproject.toml': drifted.manifest })
    const { log } = await run(workspace, { since: start })
    expect(log).toMatch(/what made it stale is not committed/)
  })

  test('a start that is not there is a mistake', async () => {
    await using workspace = temporaryWorkspace(project('', drifted), { git: true })
    const { exitCode, annotations } = await run(workspace, { since: 'v9' })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toMatch(/"v9" is no commit of this clone; set fetch-depth: 0/)
  })
})

describe('sarif', () => {
  test('what is broken is written with its place, and nothing else', async () => {
    await using workspace = temporaryWorkspace(project('a b', drifted))
    await run(workspace, { sarif: 'out/locks.sarif' })
    const log = JSON.parse(readFileSync(join(workspace.path, 'out/locks.sarif'), 'utf8'))
    const [{ results, tool }] = log.runs
    expect(log.version).toBe('2.1.0')
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toContain('lock-stale')
    const added = results.find(({ message }: { message: { text: string } }) => message.text.startsWith('httpx'))
    expect(added.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20b/pyproject.toml' },
      region: { startLine: 8, startColumn: 3 },
    })
  })

  test('no link leads it out of the workspace', async () => {
    await using workspace = temporaryWorkspace(project('', drifted))
    const { exitCode, annotations } = await run(workspace, { sarif: '../outside.sarif' })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toMatch(/outside/)
  })
})
