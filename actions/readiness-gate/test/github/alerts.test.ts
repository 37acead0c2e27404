import { refusal, refusals } from '@ci-gates/testkit/fake-github'
import { describe, expect, test } from 'vitest'
import { alerts } from '../../src/signals/alerts.ts'
import { ago, HOUR, looking, SHA } from './looked.ts'

const REF = 'refs/heads/main'
const scan = (sha = SHA, more: object = {}) => ({
  ref: REF,
  commit_sha: sha,
  created_at: ago(3 * HOUR),
  error: '',
  tool: { name: 'CodeQL' },
  ...more,
})
const code = (number: number, level: string | null, more: object = {}) => ({
  number,
  ref: REF,
  state: 'open',
  html_url: `https://github.example.com/alert/${number}`,
  rule: { id: `js/rule-${number}`, description: `Rule ${number}`, severity: 'warning', security_severity_level: level },
  ...more,
})
const dependency = (number: number, severity: string) => ({
  number,
  state: 'open',
  html_url: `https://github.example.com/dependabot/${number}`,
  dependency: { package: { ecosystem: 'npm', name: 'left-pad' } },
  security_advisory: { severity, summary: 'Pads too far' },
})
const see = async (records: object, rule: object, scene: object = {}) =>
  (await looking({ records, scene })).see(alerts, rule)

describe('code scanning', () => {
  const rule = { source: 'code-scanning' }
  test.each(['github.com', 'ghes'] as const)('counts from a severity on, as %s describes its API', async (edition) => {
    const records = { analyses: [scan()], codeAlerts: [code(1, 'critical'), code(2, 'low'), code(3, 'high')] }
    const place = await looking({ edition, records })
    expect(await place.see(alerts, rule)).toMatchObject({
      measured: true,
      holds: false,
      code: 'alerts-open',
      observed: '2 open code-scanning alerts of severity high or above',
      expected: 'at most 0',
      value: 2,
      details: ['this commit was scanned by CodeQL', '#1 critical: Rule 1', '#3 high: Rule 3'],
    })
  })

  test.each([
    ['none open, and a scan of this commit', { analyses: [scan()] }, {}, { measured: true, holds: true, value: 0 }],
    [
      'an error without a security severity is high',
      { analyses: [scan()], codeAlerts: [code(1, null, { rule: { id: 'x', severity: 'error' } })] },
      {},
      { holds: false },
    ],
    ['as many as allowed', { analyses: [scan()], codeAlerts: [code(1, 'high')] }, { max: 1 }, { holds: true }],
    [
      'an alert without any severity',
      { analyses: [scan()], codeAlerts: [code(1, null, { rule: { id: 'x', severity: null } })] },
      {},
      { measured: false, code: 'severity-unknown' },
    ],
    ['row 6: never scanned is not zero', {}, {}, { measured: false, code: 'never-analysed' }],
    [
      'another branch was scanned',
      { analyses: [scan(SHA, { ref: 'refs/heads/next' })] },
      {},
      { measured: false, code: 'never-analysed' },
    ],
    [
      'an older commit of this branch was',
      { analyses: [scan('c'.repeat(40))] },
      {},
      { holds: true, details: [expect.stringContaining('this commit was not')] },
    ],
    [
      'which is not enough where this very commit is wanted',
      { analyses: [scan('c'.repeat(40))] },
      { analysis: 'commit' },
      { measured: false, code: 'not-analysed' },
    ],
    [
      'the scan failed',
      { analyses: [scan(SHA, { error: 'out of memory' })] },
      {},
      { measured: false, code: 'scan-failed' },
    ],
  ])('%s', async (_, records, more, expected) => {
    expect(await see(records, { ...rule, ...more })).toMatchObject(expected)
  })

  test('of a pull request, at its merge commit', async () => {
    const place = await looking({
      records: { analyses: [scan(SHA, { ref: 'refs/pull/7/merge' })] },
      scene: { pullRequest: 7 },
    })
    expect(await place.see(alerts, rule)).toMatchObject({ holds: true })
    expect(place.asked().at(-1)).toContain('ref=refs%2Fpull%2F7%2Fmerge')
  })

  test('row 3: switched off, and known to be', async () => {
    const place = await looking()
    const answer = refusal(403, 'Advanced Security must be enabled for this repository to use code scanning.')
    place.server.fault({ path: /code-scanning/, times: 9, answer })
    expect(await place.see(alerts, rule)).toMatchObject({
      measured: false,
      code: 'feature-off',
      remedy: { text: expect.stringContaining('expect: disabled') },
    })
    expect(await place.see(alerts, { ...rule, expect: 'disabled' })).toMatchObject({
      measured: true,
      holds: true,
      code: 'off-as-expected',
    })
  })
})

describe('Dependabot', () => {
  const rule = { source: 'dependabot' }
  test.each(['github.com', 'ghes'] as const)(
    'through the pages by cursor, as %s describes its API',
    async (edition) => {
      const dependabotAlerts = Array.from({ length: 130 }, (_, at) => dependency(at + 1, at % 2 ? 'high' : 'low'))
      const place = await looking({ edition, records: { dependabotAlerts } })
      expect(await place.see(alerts, { ...rule, max: 200 })).toMatchObject({ holds: true, value: 65 })
      expect(await place.see(alerts, { ...rule, max: 200, severity: 'low' })).toMatchObject({ value: 130 })
      expect(place.asked().some((each) => each.includes('after=100'))).toBe(true)
    },
  )

  test('none is a measured zero', async () => {
    expect(await see({}, rule)).toMatchObject({
      measured: true,
      holds: true,
      observed: '0 open dependabot alerts of severity high or above',
    })
  })

  test('row 2: the permission by name, with the YAML', async () => {
    const place = await looking()
    const headers = { 'x-accepted-github-permissions': 'vulnerability_alerts=read' }
    place.server.fault({ path: /dependabot/, answer: refusal(403, 'Resource not accessible by integration', headers) })
    expect(await place.see(alerts, rule)).toMatchObject({
      measured: false,
      code: 'no-permission',
      observed: 'token lacks vulnerability-alerts: read; dependabot alerts cannot be read',
      remedy: { text: 'Add it to the job: permissions: { contents: read, vulnerability-alerts: read }' },
    })
  })

  test('row 3: disabled', async () => {
    const place = await looking()
    place.server.fault({
      path: /dependabot/,
      answer: refusal(403, 'Dependabot alerts are disabled for this repository.'),
    })
    expect(await place.see(alerts, rule)).toMatchObject({ measured: false, code: 'feature-off' })
  })

  test('row 12: a list that breaks off counts only where it is too much already', async () => {
    const dependabotAlerts = Array.from({ length: 150 }, (_, at) => dependency(at + 1, 'high'))
    const place = await looking({ records: { dependabotAlerts } })
    place.server.fault({ path: /after=100/, times: 20, answer: refusals.unicorn })
    expect(await place.see(alerts, { ...rule, max: 120 })).toMatchObject({ measured: false, code: 'truncated' })
    expect(await place.see(alerts, { ...rule, max: 50 })).toMatchObject({
      holds: false,
      observed: expect.stringContaining('at least 100'),
    })
  })

  test('row 14: a cursor that does not move', async () => {
    const place = await looking()
    const link = `<${place.server.url}/repos/octo-org/octo-repo/dependabot/alerts?after=1>; rel="next"`
    place.server.fault({ path: /dependabot/, times: 9, answer: { status: 200, headers: { link }, body: [] } })
    expect(await place.see(alerts, rule)).toMatchObject({ measured: false })
    expect(place.asked()).toHaveLength(2)
  })
})

describe('secret scanning', () => {
  const rule = { source: 'secret-scanning' }
  test.each(['github.com', 'ghes'] as const)('never asks %s for the secrets', async (edition) => {
    const place = await looking({
      edition,
      records: { secretAlerts: [{ number: 1, state: 'open', secret_type_display_name: 'A token' }] },
    })
    expect(await place.see(alerts, rule)).toMatchObject({ holds: false, details: ['#1 critical: A token'] })
    expect(place.asked()[0]).toContain('hide_secret=true')
  })

  test('that no workflow can be permitted', async () => {
    const place = await looking()
    place.server.fault({ path: /secret-scanning/, answer: refusal(403, 'Resource not accessible by integration') })
    expect(await place.see(alerts, rule)).toMatchObject({
      measured: false,
      code: 'not-grantable',
      remedy: { text: expect.stringContaining('GitHub App') },
    })
  })
})

test('row 75: an Enterprise Server without the operation', async () => {
  const place = await looking({ edition: 'ghes' })
  const body = { message: 'Not Found', documentation_url: 'https://docs.github.com/enterprise-server@3.19/rest' }
  place.server.fault({
    path: /dependabot/,
    answer: { status: 404, headers: { 'x-github-enterprise-version': 'enterprise-server@3.19.1' }, body },
  })
  expect(await place.see(alerts, { source: 'dependabot' })).toMatchObject({
    measured: false,
    code: 'feature-off',
    observed: expect.stringContaining('GitHub Enterprise Server 3.19 does not have this operation'),
  })
})
