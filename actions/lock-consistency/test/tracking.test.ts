import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '@ci-gates/core/model'
import { runAction, temporaryWorkspace } from '@ci-gates/testkit'
import { expect, test } from 'vitest'
import { check, MAIN, project, sound } from './bundle.ts'

test('a lock that git tracks is nothing to tell of', async () => {
  const { report, exitCode } = await check(project('', sound), { git: true })
  expect(exitCode).toBe(0)
  expect(report.verdict.findings.map(({ code }) => code)).toEqual(['lock-fresh'])
})

test('a lock that git does not track fails, with the command that mends it', async () => {
  await using workspace = temporaryWorkspace({ 'README.md': 'x' }, { git: true })
  workspace.write(project('api v1', sound))
  const { outputs, exitCode } = await runAction({ main: MAIN, workspace: workspace.path })
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({
    code: 'lock-untracked',
    reason: expect.stringMatching(/git add 'api v1\/poetry\.lock'$/),
  })
})

test('a lock that git ignores is told with the line that ignores it', async () => {
  await using workspace = temporaryWorkspace({ '.gitignore': '# locks\npoetry.lock\n' }, { git: true })
  workspace.write(project('api', sound))
  const { outputs } = await runAction({ main: MAIN, workspace: workspace.path })
  expect(outputs).toMatchObject({
    verdict: 'fail',
    code: 'lock-ignored',
    reason: expect.stringContaining('.gitignore:2'),
  })
})

test('without git on the machine the index tells that a lock is tracked', async () => {
  const { report, exitCode } = await check(project('', sound), { git: true, env: { PATH: '/nonexistent' } })
  expect(exitCode).toBe(0)
  expect(report.verdict.findings.map(({ code }) => code)).toEqual(['lock-fresh'])
})

test('what only git could tell is told as unknown when there is no git', async () => {
  await using workspace = temporaryWorkspace({ 'README.md': 'x' }, { git: true })
  workspace.write(project('', sound))
  const result = await runAction({ main: MAIN, workspace: workspace.path, env: { PATH: '/nonexistent' } })
  expect(result.exitCode).toBe(0)
  const report = JSON.parse(result.reportText ?? '') as Report
  const unknown = { code: 'git-unavailable', outcome: 'unknown', additional: true }
  expect(report.verdict.findings).toContainEqual(expect.objectContaining(unknown))
})

test('a lock that is a link out of the workspace is not read, and that is said', async () => {
  await using elsewhere = temporaryWorkspace(project('', sound))
  await using workspace = temporaryWorkspace({ 'pyproject.toml': sound.manifest })
  symlinkSync(join(elsewhere.path, 'poetry.lock'), join(workspace.path, 'poetry.lock'))
  const { outputs, exitCode } = await runAction({ main: MAIN, workspace: workspace.path })
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ verdict: 'inconclusive', code: 'file-outside' })
})

test('a lock that is a link within the workspace is read', async () => {
  await using workspace = temporaryWorkspace({ 'a/pyproject.toml': sound.manifest, 'locks/a.lock': sound.lock })
  symlinkSync('../locks/a.lock', join(workspace.path, 'a', 'poetry.lock'))
  const { outputs } = await runAction({ main: MAIN, workspace: workspace.path })
  expect(outputs).toMatchObject({ verdict: 'pass', lockfiles: '1' })
})

test('a working directory that is not there is a mistake of the user', async () => {
  const { exitCode, annotations } = await check(project('', sound), { inputs: { 'working-directory': 'nowhere' } })
  expect(exitCode).toBe(1)
  expect(annotations[0]?.message).toMatch(/^working-directory: ".*nowhere" is not a folder$/)
})

test('a working directory outside the workspace is a mistake of the user, not a verdict', async () => {
  const { exitCode, outputs, annotations } = await check(project('', sound), {
    inputs: { 'working-directory': '../..' },
  })
  expect(exitCode).toBe(1)
  expect(outputs['verdict']).toBeUndefined()
  expect(annotations[0]?.message).toMatch(/^working-directory: "\.\.\/\.\." lies outside /)
})
