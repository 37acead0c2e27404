import { type Fault, refusal, refusals } from '@ci-gates/testkit/fake-github'
import { describe, expect, test } from 'vitest'
import { alerts } from '../../src/signals/alerts.ts'
import { checks } from '../../src/signals/checks.ts'
import { deployment } from '../../src/signals/deployment.ts'
import { issues } from '../../src/signals/issues.ts'
import { manual } from '../../src/signals/manual.ts'
import { queue } from '../../src/signals/queue.ts'
import { requiredChecks } from '../../src/signals/required-checks.ts'
import { schedule } from '../../src/signals/schedule.ts'
import type { SignalKind } from '../../src/signals/signal.ts'
import { workflowRuns } from '../../src/signals/workflow-runs.ts'
import { CI, looking } from './looked.ts'

const kinds: readonly (readonly [SignalKind, object])[] = [
  [workflowRuns, { workflow: 'ci.yml' }],
  [requiredChecks, {}],
  [checks, { names: 'build' }],
  [queue, {}],
  [schedule, {}],
  [alerts, { source: 'code-scanning' }],
  [alerts, { source: 'dependabot' }],
  [issues, { labels: 'release-blocker' }],
  [deployment, { environment: 'staging' }],
  [manual, { who: '@octocat', environment: 'production' }],
]
const named = kinds.map(([kind, rule]) => [`${kind.kind} ${JSON.stringify(rule)}`, kind, rule] as const)
const later = Math.floor(Date.now() / 1_000) + 30_000
const headers = { 'x-accepted-github-permissions': 'checks=read' }

// Rows 1 to 10 of what may come instead of an answer, to every request that a signal sends.
const rows: readonly (readonly [string, Fault['answer'], RegExp])[] = [
  ['row 1: 401', refusals.badCredentials, /^token-rejected$/],
  ['row 2: 403', refusal(403, 'Resource not accessible by integration', headers), /^no-permission$/],
  ['row 3: off', refusal(403, 'This is disabled for this repository.'), /^feature-off$/],
  ['row 4: the primary limit', refusals.primaryLimit(later), /^rate-limited$/],
  ['row 5: a secondary limit', refusals.secondaryLimit(60), /^rate-limited$/],
  ['row 6: 404', refusals.notFound, /^(?:no-permission|not-found|workflow-unknown|branch-unknown|never-analysed)$/],
  ['row 8: 422', refusals.invalid, /^request-refused$/],
  ['row 9: HTML', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }, /^github-unavailable$/],
  ['row 9: JSON of another kind', { status: 200, body: '7' }, /^github-unavailable$/],
  ['row 10: a body cut off', 'truncated', /^github-unavailable$/],
]

describe.each(named)('%s', (_, kind, rule) => {
  test.each(rows)('%s is no measurement', async (_, answer, code) => {
    const place = await looking({ records: { workflows: [CI] } })
    place.server.fault({ times: 100, answer })
    const evidence = await place.see(kind, rule)
    expect(evidence).toMatchObject({ measured: false, code: expect.stringMatching(code) })
    expect(evidence.remedy?.text ?? '').not.toBe('')
    expect(JSON.stringify(evidence)).not.toContain(place.server.token)
  })

  test('without a token', async () => {
    const place = await looking({ options: { token: '' } })
    expect(await place.see(kind, rule)).toMatchObject({ measured: false, code: 'no-token' })
    expect(place.asked()).toEqual([])
  })

  test('without GitHub at all', async () => {
    const github = async () => ({ kind: 'denied', permission: 'a token', detail: 'none was given' }) as const
    const place = await looking({ scene: { github } })
    expect(await place.see(kind, rule)).toMatchObject({ measured: false, code: 'no-permission' })
  })

  test('a token that does not see the repository is not helped by a permission that no workflow knows', async () => {
    const place = await looking({ records: { workflows: [CI] } })
    const answer = refusal(403, 'Resource not accessible by integration', {
      'x-accepted-github-permissions': 'metadata=read',
    })
    place.server.fault({ times: 100, answer })
    const { remedy } = await place.see(kind, rule)
    expect(remedy?.text).toBe('Give a token that may see this repository')
  })

  test('without a repository', async () => {
    const place = await looking({ scene: { owner: '', repo: '' } })
    expect(await place.see(kind, rule)).toMatchObject({ measured: false, code: 'no-repository' })
    expect(place.asked()).toEqual([])
  })

  test('without requests left', async () => {
    const place = await looking({ options: { mostRequests: 0 } })
    expect(await place.see(kind, rule)).toMatchObject({ measured: false, code: 'budget-spent' })
    expect(place.asked()).toEqual([])
  })
})
