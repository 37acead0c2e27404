import { checksOf } from '@ci-gates/testkit/fake-github'
import { describe, expect, test } from 'vitest'
import { type CheckRunWish, createCheckRun, headShaOf, listCheckRuns, listCommits, repositoryOf } from '../src/index.ts'
import { opened, REPOSITORY } from './opened.ts'

const at = { owner: 'octo-org', repo: 'octo-repo' }
const SHA = 'a'.repeat(40)
const wish: CheckRunWish = {
  ...{ ...at, name: 'gate', sha: SHA, externalId: 'cause-1', title: 'soft', summary: '### x' },
  conclusion: 'neutral',
}

describe('check runs', () => {
  test('are written done, and found again by commit and name', async () => {
    const { server, github } = await opened()
    const made = await createCheckRun(github, { ...wish, detailsUrl: 'https://example.org/run' })
    expect(made).toMatchObject({ kind: 'measured', value: { conclusion: 'neutral', externalId: 'cause-1' } })
    await createCheckRun(github, { ...wish, name: 'other' })
    await createCheckRun(github, { ...wish, sha: 'b'.repeat(40) })
    const found = await listCheckRuns(github, { ...at, sha: SHA, name: 'gate' })
    expect(found).toMatchObject({ kind: 'measured', value: [{ name: 'gate', externalId: 'cause-1' }] })
    expect(checksOf(server.repositories.get(REPOSITORY)).runs[0]).toMatchObject({
      status: 'completed',
      details_url: 'https://example.org/run',
    })
  })

  test('a token of a pull request from a fork may not, and the missing permission is named', async () => {
    const { github } = await opened({ as: { id: 2, login: 'fork[bot]', type: 'Bot', canWrite: false } })
    expect(await createCheckRun(github, wish)).toMatchObject({ kind: 'denied', permission: 'checks: write' })
  })

  test('a text that is too long is cut rather than refused', async () => {
    const { server, github } = await opened()
    const long = { ...wish, title: 't'.repeat(1_000), summary: 's'.repeat(100_000) }
    expect(await createCheckRun(github, long)).toMatchObject({ kind: 'measured' })
    expect(checksOf(server.repositories.get(REPOSITORY)).runs[0]?.output.summary?.length).toBeLessThan(65_536)
  })
})

test('the last commits of a branch, the newest first', async () => {
  const { server, github } = await opened()
  checksOf(server.repositories.get(REPOSITORY)).commits.set('release/1', ['c', 'b', 'a'])
  const most = { ...at, branch: 'release/1', most: 2 }
  expect(await listCommits(github, most)).toEqual({ kind: 'measured', value: ['c', 'b'] })
  expect(await listCommits(github, { ...most, branch: 'gone' })).toMatchObject({ kind: 'absent' })
})

test('a list that is none is no empty list', async () => {
  const { server, github } = await opened()
  server.fault({ path: /check-runs/, answer: { status: 200, body: { check_runs: [{ id: 'x' }] } } })
  expect(await listCheckRuns(github, { ...at, sha: SHA, name: 'gate' })).toMatchObject({ kind: 'transient' })
})

test.each([
  [{ pull_request: { head: { sha: SHA } } }, SHA],
  [{ workflow_run: { head_sha: SHA } }, SHA],
  [{ pull_request: { head: { sha: '../x' } } }, 'merge'],
  [undefined, 'merge'],
])('the head of %j', (payload, expected) => {
  expect(headShaOf({ name: '', payload }, 'merge')).toBe(expected)
})

test('a repository is an owner and a name', () => {
  expect(repositoryOf('octo-org/octo-repo')).toEqual(at)
  expect(repositoryOf('../x')).toBeUndefined()
})
