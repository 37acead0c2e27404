import { temporaryWorkspace } from '@ci-gates/testkit'
import { refusals } from '@ci-gates/testkit/fake-github'
import { describe, expect, test } from 'vitest'
import { checks } from '../../src/signals/checks.ts'
import { requiredChecks } from '../../src/signals/required-checks.ts'
import { ago, HOUR, looking, SHA } from './looked.ts'

const ACTIONS = { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' }
let lastId = 0
const run = (name: string, conclusion: string | null = 'success', more: object = {}) => ({
  id: ++lastId,
  name,
  head_sha: SHA,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  started_at: ago(HOUR),
  details_url: `https://github.example.com/octo-org/octo-repo/actions/runs/77/job/${lastId}`,
  app: ACTIONS,
  ...more,
})
const status = (context: string, state: string) => ({ id: ++lastId, sha: SHA, context, state, updated_at: ago(HOUR) })
const rulesetOf = (...required: object[]) => [
  {
    name: 'main',
    protected: true,
    protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
    rules: [
      {
        type: 'required_status_checks',
        parameters: { required_status_checks: required, strict_required_status_checks_policy: false },
      },
      { type: 'deletion' },
    ],
  },
]
const classic = (contexts: string[], named: object[] = []) => [
  { name: 'main', protected: true, protection: { enabled: true, required_status_checks: { contexts, checks: named } } },
]
const build = { context: 'build' }

describe('required by rulesets', () => {
  const see = async (records: object, scene: object = {}, rule: object = {}) =>
    (await looking({ records, scene })).see(requiredChecks, rule)

  test.each(['github.com', 'ghes'] as const)('all there, as %s describes its API', async (edition) => {
    const records = {
      branches: rulesetOf(build, { context: 'ext/scan' }),
      checkRuns: [run('build')],
      statuses: [status('ext/scan', 'success')],
    }
    const place = await looking({ edition, records })
    expect(await place.see(requiredChecks, {})).toMatchObject({
      measured: true,
      holds: true,
      code: 'checks-passed',
      observed: '2 of 2 checks of this commit passed',
      details: ['✓ build: success', '✓ ext/scan: success'],
    })
    expect(place.asked()).toHaveLength(4)
  })

  test.each([
    [
      'a failure',
      [run('build', 'failure')],
      {
        measured: true,
        holds: false,
        code: 'check-failed',
        observed: '"build" failed; 0 of 1 checks of this commit passed',
      },
    ],
    ['cancelled, and nothing newer', [run('build', 'cancelled')], { holds: false, code: 'check-failed' }],
    [
      'cancelled, and a newer run',
      [run('build', 'cancelled', { started_at: ago(2 * HOUR) }), run('build')],
      { holds: true },
    ],
    [
      'row 22: a newer pending run over an older success',
      [run('build', 'success', { started_at: ago(2 * HOUR) }), run('build', null)],
      { measured: false, code: 'check-pending' },
    ],
    [
      'one that has not started, over an older success',
      [run('build'), run('build', null, { status: 'queued', started_at: null })],
      { measured: false, code: 'check-pending' },
    ],
    [
      'skipped is not success',
      [run('build', 'skipped')],
      {
        measured: false,
        code: 'check-undecided',
        observed: expect.stringContaining('GitHub itself would accept this'),
        remedy: { text: expect.stringContaining('Let its job run') },
      },
    ],
    ['neutral neither', [run('build', 'neutral')], { measured: false, code: 'check-undecided' }],
    ['a person is waited for', [run('build', 'action_required')], { measured: false, code: 'check-pending' }],
    [
      'row 21: this very run',
      [run('build', null, { details_url: 'https://github.example.com/o/r/actions/runs/4711/job/1' })],
      { measured: false, code: 'nothing-required' },
    ],
  ])('%s', async (_, checkRuns, expected) => {
    expect(await see({ branches: rulesetOf(build), checkRuns }, { runId: 4_711 })).toMatchObject(expected)
  })

  test('skipped where that is accepted', async () => {
    const records = { branches: rulesetOf(build), checkRuns: [run('build', 'skipped')] }
    expect(await see(records, {}, { accept: 'skipped' })).toMatchObject({ measured: true, holds: true })
  })

  test('one failure decides, whatever is not known', async () => {
    const records = { branches: rulesetOf(build, { context: 'gone' }), checkRuns: [run('build', 'failure')] }
    expect(await see(records)).toMatchObject({
      measured: true,
      holds: false,
      details: [expect.stringContaining('✗ build'), expect.stringContaining('? gone: never reported')],
    })
  })

  test('row 24: the same name from another App', async () => {
    const records = {
      branches: rulesetOf({ ...build, integration_id: 15_368 }),
      checkRuns: [run('build', 'success', { app: { id: 9, slug: 'evil' } })],
    }
    const evidence = await see(records)
    expect(evidence).toMatchObject({ measured: false, code: 'check-missing' })
    expect(evidence.observed).toContain('by the App that the rule wants')
    expect(evidence.details).toContain('build was also reported by the App evil; the rule wants another one')
  })

  test('row 24: and a status, which tells no App', async () => {
    const records = {
      branches: rulesetOf({ ...build, integration_id: 15_368 }),
      statuses: [status('build', 'success')],
    }
    expect(await see(records)).toMatchObject({ measured: false, code: 'check-missing' })
  })

  test('only evidence of this commit counts', async () => {
    expect(
      await see({ branches: rulesetOf(build), checkRuns: [run('build', 'success', { head_sha: 'c'.repeat(40) })] }),
    ).toMatchObject({ code: 'check-missing' })
  })
})

describe('row 23: never reported', () => {
  const see = async (workflow: string, event = 'pull_request', checkRuns = [run('lint')]) => {
    await using workspace = await temporaryWorkspace({ '.github/workflows/ci.yml': workflow })
    const place = await looking({
      records: { branches: rulesetOf(build), checkRuns },
      scene: { workspace: workspace.path, event },
    })
    return await place.see(requiredChecks, {})
  }
  test.each([
    [
      'a path filter',
      'on: {pull_request: {paths: [src/**]}}\njobs: {build: {}}',
      'pull_request',
      /ci.yml starts only when certain paths changed/,
    ],
    [
      'row 25: no merge_group',
      'on: pull_request\njobs: {build: {}}',
      'merge_group',
      /does not start on merge_group; add it to `on:`/,
    ],
    [
      'a job that did not start',
      'on: pull_request\njobs: {build: {}}',
      'pull_request',
      /it is a job of \.github\/workflows\/ci.yml, which did not start/,
    ],
    ['no such job', 'on: pull_request\njobs: {test: {}}', 'pull_request', /no workflow here has a job of that name/],
  ])('%s', async (_, workflow, event, words) => {
    expect(await see(workflow, event)).toMatchObject({
      measured: false,
      code: 'check-missing',
      observed: expect.stringMatching(words),
    })
  })

  test('near names', async () => {
    expect(await see('on: push', 'push', [run('biuld')])).toMatchObject({
      observed: expect.stringContaining('("biuld" was reported)'),
      remedy: { text: 'Require "biuld" instead, if that is its name now' },
    })
    expect(await see('on: push', 'push', [run('build (20)')])).toMatchObject({
      remedy: { text: expect.stringContaining('"build (20)"') },
    })
  })
})

describe('required by classic protection', () => {
  test('with its App', async () => {
    const records = { branches: classic(['build'], [{ context: 'build', app_id: 15_368 }]), checkRuns: [run('build')] }
    expect(await (await looking({ records })).see(requiredChecks, {})).toMatchObject({ holds: true })
  })

  test('-1 stands for any App', async () => {
    const records = {
      branches: classic(['build'], [{ context: 'build', app_id: -1 }]),
      statuses: [status('build', 'success')],
    }
    expect(await (await looking({ records })).see(requiredChecks, {})).toMatchObject({ holds: true })
  })

  test('by both, each check once, with its App', async () => {
    const [both] = rulesetOf({ ...build, integration_id: 15_368 })
    const branches = [
      { ...both, protection: { enabled: true, required_status_checks: { contexts: ['build'], checks: [] } } },
    ]
    const place = await looking({ records: { branches, checkRuns: [run('build')] } })
    expect(await place.see(requiredChecks, {})).toMatchObject({ observed: '1 of 1 checks of this commit passed' })
  })

  test('that GraphQL alone tells', async () => {
    const branches = [{ name: 'main', protected: true, classicContexts: ['build'] }]
    const place = await looking({ records: { branches, checkRuns: [run('build', 'failure')] } })
    expect(await place.see(requiredChecks, {})).toMatchObject({ holds: false })
    expect(place.asked()).toContain('POST /graphql')
  })

  test('on Enterprise Server GraphQL lies beside REST', async () => {
    const branches = [{ name: 'main', protected: true, classicContexts: ['build'] }]
    const place = await looking({ edition: 'ghes', records: { branches, checkRuns: [run('build')] } })
    expect(await place.see(requiredChecks, {})).toMatchObject({ holds: true })
    expect(place.asked()).toContain('POST /api/graphql')
  })

  test('that nobody shows is no "nothing"', async () => {
    const place = await looking({
      records: { branches: [{ name: 'main', protected: true }], checkRuns: [run('build')] },
    })
    expect(await place.see(requiredChecks, {})).toMatchObject({ measured: false, code: 'rules-unreadable' })
  })

  test('row 13: null under the path of an error is no "nothing"', async () => {
    const place = await looking({ records: { branches: [{ name: 'main', protected: true }] } })
    const errors = [
      { type: 'FORBIDDEN', path: ['repository', 'ref', 'refUpdateRule'], message: 'Resource not accessible' },
    ]
    place.server.fault({
      path: /graphql/,
      answer: { status: 200, body: { data: { repository: { ref: { refUpdateRule: null } } }, errors } },
    })
    expect(await place.see(requiredChecks, {})).toMatchObject({ measured: false, code: 'no-permission' })
  })

  test('that may not be read leaves a gap beside rulesets', async () => {
    const place = await looking({ records: { branches: rulesetOf(build), checkRuns: [run('build')] } })
    place.server.fault({ path: /repo\/branches\/main/, times: 5, answer: refusals.notPermitted })
    expect(await place.see(requiredChecks, {})).toMatchObject({ measured: false, code: 'rules-unreadable' })
  })

  test('nothing required proves nothing', async () => {
    expect(await (await looking()).see(requiredChecks, {})).toMatchObject({ measured: false, code: 'nothing-required' })
  })

  test('a branch that there is not', async () => {
    expect(await (await looking()).see(requiredChecks, { branch: 'trunk' })).toMatchObject({
      measured: false,
      code: 'branch-unknown',
    })
  })

  test('row 78: a branch with a slash in its name', async () => {
    const branches = rulesetOf(build).map((branch) => ({ ...branch, name: 'release/1' }))
    const place = await looking({ records: { branches, checkRuns: [run('build')] }, scene: { branch: 'release/1' } })
    expect(await place.see(requiredChecks, {})).toMatchObject({ holds: true })
  })

  test('a required workflow whose checks are not told is a gap', async () => {
    const branches = rulesetOf(build)
    const workflows = [{ path: '.github/workflows/audit.yml', repository_id: 1 }]
    branches[0]?.rules.push({ type: 'workflows', parameters: { workflows } } as never)
    const place = await looking({ records: { branches, checkRuns: [run('build')] } })
    expect(await place.see(requiredChecks, {})).toMatchObject({
      measured: false,
      observed: expect.stringContaining('audit.yml'),
    })
  })
})

describe('named checks', () => {
  test.each([
    ['passed', ['build', 'ext/scan'], { holds: true }],
    ['one that nobody reported', ['build', 'scan'], { measured: false, code: 'check-missing' }],
    ['an error of a status', ['ext/bad'], { holds: false, code: 'check-failed' }],
    ['a pending status', ['ext/wait'], { measured: false, code: 'check-pending' }],
  ])('%s', async (_, names, expected) => {
    const statuses = [status('ext/scan', 'success'), status('ext/bad', 'error'), status('ext/wait', 'pending')]
    const place = await looking({ records: { checkRuns: [run('build')], statuses } })
    expect(await place.see(checks, { names })).toMatchObject(expected)
  })

  test('no statuses at all: the combined "pending" is not read', async () => {
    const place = await looking({ records: { checkRuns: [run('build')] } })
    expect(await place.see(checks, { names: 'build' })).toMatchObject({ holds: true })
  })

  test('of one App', async () => {
    const place = await looking({ records: { checkRuns: [run('build')] } })
    expect(await place.see(checks, { names: 'build', app: 'other' })).toMatchObject({ measured: false })
    expect(await place.see(checks, { names: 'build', app: 'github-actions' })).toMatchObject({ holds: true })
  })

  test('row 12: a third of the pages is no list', async () => {
    const many = Array.from({ length: 250 }, (_, at) => run(`job ${at}`))
    const place = await looking({ records: { checkRuns: [...many, run('build', 'failure')] } })
    place.server.fault({ path: /check-runs.*page=3/, times: 5, answer: refusals.unicorn })
    expect(await place.see(checks, { names: 'job 1' })).toMatchObject({ measured: false, code: 'github-unavailable' })
  })

  test('fewer than GitHub says there are is no list', async () => {
    const place = await looking({ records: {} })
    const body = { total_count: 2, check_runs: [] }
    place.server.fault({ path: /check-runs/, answer: { status: 200, body } })
    expect(await place.see(checks, { names: 'build' })).toMatchObject({
      measured: false,
      observed: expect.stringContaining('0 of 2 entries'),
    })
  })
})
