import { join } from 'node:path'
import { temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { pullRequestOf, readEvent, runOf } from '../src/index.ts'

const repository = { id: 1, full_name: 'octo-org/octo-repo' }
const pull = (number: number, head = 1, base = 1) => ({
  number,
  head: { sha: 'a', repo: { id: head } },
  base: { repo: { id: base } },
})

describe('the pull request of', () => {
  test.each([
    ['pull_request', { repository, number: 7, pull_request: pull(7) }, { number: 7, isFork: false }],
    ['pull_request', { repository, pull_request: pull(7, 2) }, { number: 7, isFork: true }],
    ['pull_request', { repository, pull_request: { ...pull(7), head: { repo: null } } }, { number: 7, isFork: true }],
    ['pull_request_target', { repository, pull_request: pull(8) }, { number: 8, isFork: false }],
    ['issue_comment', { repository, issue: { number: 9, pull_request: {} } }, { number: 9, isFork: false }],
    ['workflow_run', { repository, workflow_run: { pull_requests: [pull(7)] } }, { number: 7, isFork: false }],
    [
      'workflow_run',
      { repository, workflow_run: { pull_requests: [pull(3, 1, 2), pull(7)] } },
      { number: 7, isFork: false },
    ],
  ])('%s %j', (name, payload, value) => {
    expect(pullRequestOf({ name, payload })).toEqual({ kind: 'measured', value })
  })

  test.each([
    ['push', { repository }],
    ['schedule', {}],
    ['merge_group', { repository, merge_group: { head_sha: 'a' } }],
    ['issue_comment', { repository, issue: { number: 9 } }],
    ['workflow_run', { repository, workflow_run: { pull_requests: [] } }],
    ['workflow_run', { repository, workflow_run: { pull_requests: [pull(7), pull(8)] } }],
    ['workflow_run', { repository, workflow_run: { pull_requests: [pull(3, 1, 2)] } }],
    ['workflow_run', { repository, workflow_run: null }],
    ['pull_request', { repository, pull_request: { number: '7; DROP' } }],
    ['pull_request', { repository, pull_request: { number: -1 } }],
    ['pull_request', undefined],
    ['pull_request', 'text'],
    ['', null],
  ])('%s %j is absent', (name, payload) => {
    expect(pullRequestOf({ name, payload })).toMatchObject({ kind: 'absent' })
  })
})

test.each([
  ['{"number":7}', { number: 7 }],
  ['{', undefined],
  ['', undefined],
])('the event file %j', (text, payload) => {
  using workspace = temporaryWorkspace({ 'event.json': text })
  const environment = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: join(workspace.path, 'event.json') }
  expect(readEvent(environment)).toEqual({ name: 'push', payload })
  expect(readEvent({ GITHUB_EVENT_PATH: join(workspace.path, 'none') })).toEqual({ name: '', payload: undefined })
})

test('which run it is', () => {
  expect(runOf({ GITHUB_RUN_ID: '12', GITHUB_RUN_ATTEMPT: '3' })).toEqual({ id: 12, attempt: 3 })
  expect(runOf({ GITHUB_RUN_ID: '12' })).toEqual({ id: 12, attempt: 1 })
  expect(runOf({})).toBeUndefined()
  expect(runOf({ GITHUB_RUN_ID: '1 -->' })).toBeUndefined()
})
