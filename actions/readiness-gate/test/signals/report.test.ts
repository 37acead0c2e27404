import { type Files, temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { report } from '../../src/signals/report.ts'
import { type Given, look, refusals, SHA, sceneIn } from '../support/scene.ts'

async function told(keys: object, files: Files = {}, given: Given = {}) {
  using workspace = temporaryWorkspace({ 'README.md': 'x', ...files })
  return await look(report, keys, sceneIn(workspace.path, given))
}

function gateReport(change: object = {}, verdict: object = {}): Files {
  const findings = [
    { claim: 'poetry.lock', outcome: 'broken', code: 'lock-stale', observed: 'is stale' },
    { claim: 'pyproject.toml', outcome: 'holds', code: 'fine', observed: 'is there' },
  ]
  const subject = { repository: 'octo/app', sha: SHA, ref: 'refs/heads/main', event: 'push' }
  return {
    'r.json': JSON.stringify({
      version: 1,
      gate: 'lock-consistency',
      tool: { name: 'ci-gates', version: '0.1.0' },
      subject,
      enforcement: { wish: 'hard', effective: 'hard', why: 'x' },
      verdict: {
        outcome: 'fail',
        code: 'lock-stale',
        reason: 'poetry.lock is stale',
        findings,
        metrics: {},
        ...verdict,
      },
      startedAt: new Date().toISOString(),
      finishedAt: new Date().toISOString(),
      durationMs: 1,
      ...change,
    }),
  }
}

describe('a report of a gate', () => {
  const earlier = new Date(Date.now() - 7 * 86_400_000).toISOString()
  test.each<[string, object, Files, object]>([
    [
      'passed',
      {},
      gateReport({}, { outcome: 'pass', code: 'fine', reason: 'all is well' }),
      { holds: true, code: 'gate-passed', observed: 'lock-consistency: all is well' },
    ],
    [
      'failed',
      {},
      gateReport(),
      {
        holds: false,
        code: 'gate-failed',
        observed: 'lock-consistency: poetry.lock is stale (lock-stale)',
        details: ['poetry.lock: is stale'],
      },
    ],
    [
      'could not tell',
      {},
      gateReport({}, { outcome: 'inconclusive', code: 'no-lock' }),
      { measured: false, code: 'gate-inconclusive' },
    ],
    [
      'is of another commit',
      {},
      gateReport({ subject: { sha: '2'.repeat(40) } }),
      { measured: false, code: 'other-sha', observed: 'r.json judges 222222222222, and this run 111111111111' },
    ],
    [
      'may be of another commit',
      { 'any-sha': true },
      gateReport({ subject: { sha: '2'.repeat(40) } }),
      { holds: false },
    ],
    ['is of no commit', {}, gateReport({ subject: { sha: '' } }), { measured: false, code: 'other-sha' }],
    ['is of another gate', { gate: 'wait-for-api' }, gateReport(), { measured: false, code: 'other-gate' }],
    ['is old', {}, gateReport({ finishedAt: earlier }), { measured: false, code: 'stale' }],
    ['is of a later format', {}, gateReport({ version: 2 }), { measured: false, code: 'not-a-report' }],
    ['is cut', {}, { 'r.json': '{"version":1' }, { measured: false, code: 'document-unreadable' }],
    ['is a list', {}, { 'r.json': '[]' }, { measured: false, code: 'not-a-report' }],
    ['is not there', {}, {}, { measured: false, code: 'file-missing' }],
  ])('that %s', async (_, keys, files, evidence) => {
    expect(await told({ path: 'r.json', ...keys }, files)).toMatchObject(evidence)
  })
})

describe('needs', () => {
  const needs = (results: Record<string, string>) =>
    JSON.stringify(Object.fromEntries(Object.entries(results).map(([job, result]) => [job, { result, outputs: {} }])))
  test.each<[string, object, string | undefined, object]>([
    [
      'all succeeded',
      {},
      needs({ build: 'success', test: 'success' }),
      { holds: true, code: 'jobs-succeeded', observed: '2 of 2 jobs succeeded' },
    ],
    [
      'one failed',
      {},
      needs({ build: 'success', test: 'failure' }),
      { holds: false, code: 'job-failed', observed: '1 of 2 jobs succeeded; test failed', details: ['test: failure'] },
    ],
    [
      'one was skipped',
      {},
      needs({ build: 'success', test: 'skipped' }),
      { measured: false, code: 'job-without-verdict' },
    ],
    [
      'one was skipped, as it may be',
      { accept: 'skipped' },
      needs({ build: 'success', test: 'skipped' }),
      { holds: true },
    ],
    ['one was cancelled', {}, needs({ test: 'cancelled' }), { measured: false, code: 'job-without-verdict' }],
    ['a failure goes before what was skipped', {}, needs({ a: 'skipped', b: 'failure' }), { holds: false }],
    ['others do not matter', { jobs: ['build'] }, needs({ build: 'success', test: 'failure' }), { holds: true }],
    [
      'a job is not there',
      { jobs: ['biuld'] },
      needs({ build: 'success' }),
      { measured: false, code: 'job-missing', observed: 'the variable NEEDS has no job biuld; did you mean build?' },
    ],
    ['there is no job', {}, '{}', { measured: false, code: 'no-jobs' }],
    ['results are none', {}, '{"a":{}}', { measured: false, code: 'not-a-report' }],
    ['the variable is not set', {}, undefined, { measured: false, code: 'no-variable' }],
    ['the variable is no JSON', {}, 'success', { measured: false, code: 'document-unreadable' }],
    [
      'a job is called __proto__',
      { jobs: ['__proto__'] },
      needs({ a: 'success' }),
      { measured: false, code: 'job-missing' },
    ],
  ])('%s', async (_, keys, text, evidence) => {
    expect(await told({ env: 'NEEDS', ...keys }, {}, { env: text === undefined ? {} : { NEEDS: text } })).toMatchObject(
      evidence,
    )
  })
})

test.each([
  [{}, 'say where it is: with `path`, or with `env`'],
  [{ path: 'a', env: 'B' }, 'say where it is: with `path`, or with `env`'],
  [{ env: 'A-B' }, '"A-B" is not the name of an environment variable'],
  [{ env: 'A', gate: 'x', jobs: 'y' }, '`jobs` is of `needs`, `gate` of a report; leave one out'],
])('refuses %j', async (keys, message) => {
  expect(await refusals(report, keys)).toEqual([message])
})
