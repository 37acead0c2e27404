import { temporaryWorkspace } from '@ci-gates/testkit'
import { expect, test } from 'vitest'
import { gitFile } from '../src/runner/index.ts'

test('a file as an earlier commit has it, byte for byte', async () => {
  await using workspace = temporaryWorkspace({ 'a/b.yml': Buffer.from([0xff, 0x0a]) }, { git: true })
  const first = workspace.commit()
  workspace.write({ 'a/b.yml': 'changed', 'a/c.yml': '' })
  const second = workspace.commit()
  expect(await gitFile(workspace.path, first, 'a/b.yml')).toEqual({ bytes: Buffer.from([0xff, 0x0a]) })
  expect(await gitFile(workspace.path, second, 'a/c.yml')).toEqual({ bytes: Buffer.from('') })
})

test('what is not there, and why', async () => {
  await using workspace = temporaryWorkspace({ 'a.yml': '' }, { git: true })
  const commit = workspace.commit()
  expect(await gitFile(workspace.path, commit, 'b.yml')).toMatchObject({ isAbsent: true })
  expect(await gitFile(workspace.path, '0'.repeat(40), 'a.yml')).toMatchObject({
    problem: expect.stringContaining('0000'),
  })
  expect(await gitFile(workspace.path, '--output=x', 'a.yml')).toMatchObject({
    problem: expect.stringContaining('hash'),
  })
})
