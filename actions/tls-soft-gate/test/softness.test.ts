import type { RunOptions } from '@ci-gates/testkit'
import { checksOf, type FakeGitHub, fakeGitHub } from '@ci-gates/testkit/fake-github'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { closedUrl } from './support/closed.ts'
import { certificates, gate, seen } from './support/gate.ts'
import { pretend } from './support/pretender.ts'

const tls = certificates()
afterAll(tls.remove)
const REPOSITORY = 'octo-org/octo-repo'
const DAY = 86_400_000
const day = (offset: number) => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10)
const refused = await closedUrl()
const shaOf = (run: number) => run.toString(16).padStart(40, '0')
const HEAD = 'f'.repeat(40)

async function server(): Promise<FakeGitHub> {
  const made = await fakeGitHub()
  onTestFinished(async () => {
    await made[Symbol.asyncDispose]()
    expect(made.violations).toEqual([])
  })
  made.addIssue(REPOSITORY, 7)
  checksOf(made.repositories.get(REPOSITORY)).commits.set('main', [])
  return made
}

const pullRequest: Partial<RunOptions> = {
  eventName: 'pull_request',
  ref: 'refs/pull/7/merge',
  event: { repository: { default_branch: 'main' }, pull_request: { number: 7, head: { sha: HEAD } } },
}

interface Run {
  readonly run: number
  readonly attempt?: number
  readonly url?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly as?: Partial<RunOptions>
}

/** One run of a workflow; on main unless told, where its commit is the newest. */
async function runOn(github: FakeGitHub, { run, attempt = 1, url = refused, inputs = {}, as = {} }: Run) {
  const { commits } = checksOf(github.repositories.get(REPOSITORY))
  if (as.eventName === undefined)
    commits.set('main', [shaOf(run), ...(commits.get('main') ?? []).filter((sha) => sha !== shaOf(run))])
  const given = {
    url,
    timeout: '100ms',
    enforcement: 'soft',
    'ca-file': tls.ca.cert,
    'github-token': github.token,
    ...inputs,
  }
  const env = {
    GITHUB_API_URL: github.url,
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_SHA: shaOf(run),
    GITHUB_REPOSITORY: REPOSITORY,
  }
  return await gate(given, { workspace: tls.root, ...as, env })
}

const checks = (github: FakeGitHub) => checksOf(github.repositories.get(REPOSITORY)).runs

describe('a soft failure', () => {
  test('is a warning, a summary, and a neutral check run on the head of the pull request', async () => {
    const github = await server()
    const result = await runOn(github, { run: 1, inputs: { enforcement: 'auto' }, as: pullRequest })
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'fail', enforcement: 'soft', code: 'connection-refused' },
    })
    expect(result.annotations[0]).toMatchObject({
      kind: 'warning',
      message: expect.stringMatching(/\(soft on pull requests\)$/),
    })
    expect(result.summaryText).toMatch(/^### ! tls-soft-gate/)
    expect(checks(github)).toMatchObject([
      {
        name: 'tls-soft-gate',
        conclusion: 'neutral',
        head_sha: HEAD,
        output: { title: expect.stringMatching(/^soft: https:.*refused/) },
      },
    ])
    expect(seen(result, 'enforcement')).toBe('✓ soft: on pull requests')
  })

  test('without permission says so once, and stays what it is', async () => {
    const github = await server()
    github.addToken('ghs_readonly', { id: 3, login: 'fork[bot]', type: 'Bot', canWrite: false })
    const result = await runOn(github, { run: 1, inputs: { 'github-token': 'ghs_readonly' }, as: pullRequest })
    expect(result.exitCode).toBe(0)
    const told = result.annotations.filter(({ message }) => /check run/.test(message))
    expect(told).toMatchObject([
      { kind: 'warning', message: expect.stringMatching(/no check run was written: .*checks: write/) },
    ])
    const without = await runOn(github, { run: 2, inputs: { 'github-token': '' }, as: pullRequest })
    expect(
      without.annotations.filter(({ message }) => /no check run was written: there is no token/.test(message)),
    ).toHaveLength(1)
  })

  test('a healthy or a hard run writes nothing unless it is counted', async () => {
    const github = await server()
    const url = await pretend(tls.own, () => ({ status: 200 }))
    await runOn(github, { run: 1, url })
    await runOn(github, { run: 2, inputs: { enforcement: 'hard' } })
    expect(github.requests).toEqual([])
  })
})

describe('escalate-after', () => {
  const escalate = { 'escalate-after': '3' }

  test('hardens once the last runs on main failed the same way, and says how far it is', async () => {
    const github = await server()
    for (const run of [11, 12])
      expect(await runOn(github, { run, inputs: escalate })).toMatchObject({
        exitCode: 0,
        outputs: { 'soft-streak': String(run - 11) },
      })
    const pull = await runOn(github, { run: 13, inputs: { ...escalate, enforcement: 'auto' }, as: pullRequest })
    expect(pull).toMatchObject({ exitCode: 0, outputs: { 'soft-streak': '2' } })
    expect(pull.annotations[0]?.message).toMatch(
      /\(soft on pull requests; 2 of the last 3 runs on main failed the same way, the gate turns hard at 3\)$/,
    )
    expect(await runOn(github, { run: 14, inputs: escalate })).toMatchObject({ exitCode: 0 })
    const hard = await runOn(github, { run: 15, inputs: escalate })
    expect(hard).toMatchObject({ exitCode: 1, outputs: { enforcement: 'hard', 'soft-streak': '3' } })
    expect(seen(hard, 'enforcement')).toMatch(
      /^✓ hard: the last 3 runs on main failed the same way \(connection-refused\); escalate-after: 3$/,
    )
    expect(await runOn(github, { run: 16, inputs: escalate })).toMatchObject({ exitCode: 1 })
    expect(
      await runOn(github, { run: 17, inputs: { ...escalate, enforcement: 'auto' }, as: pullRequest }),
    ).toMatchObject({ exitCode: 1 })
  })

  test('a pass, another cause, another step and a rerun do not count', async () => {
    const github = await server()
    const url = await pretend(tls.own, () => ({ status: 200 }))
    const one = { ...escalate, 'escalate-after': '1' }
    await runOn(github, { run: 21, inputs: one })
    let isWell = true
    const changing = await pretend(tls.own, () => ({ status: isWell ? 200 : 404 }))
    isWell = false
    await runOn(github, { run: 22, url: changing, inputs: one })
    isWell = true
    expect(await runOn(github, { run: 23, url: changing, inputs: one })).toMatchObject({
      exitCode: 0,
      outputs: { code: 'healthy' },
    })
    isWell = false
    expect(await runOn(github, { run: 24, url: changing, inputs: one })).toMatchObject({
      exitCode: 0,
      outputs: { 'soft-streak': '0' },
    })
    expect(await runOn(github, { run: 25, url: changing, inputs: { ...one, phase: 'warm-up' } })).toMatchObject({
      exitCode: 0,
    })
    expect(
      await runOn(github, { run: 26, url: changing, inputs: { ...one, status: '404', 'min-days-valid': '99' } }),
    ).toMatchObject({ exitCode: 0, outputs: { code: 'certificate-expiring', 'soft-streak': '0' } })
    const fresh = await server()
    await runOn(fresh, { run: 31, attempt: 2, inputs: one })
    expect(await runOn(fresh, { run: 32, inputs: one })).toMatchObject({ exitCode: 0, outputs: { 'soft-streak': '0' } })
    expect(await runOn(fresh, { run: 33, url, inputs: one })).toMatchObject({ exitCode: 0 })
  })

  test('hard failures of the default branch count as well: under auto there are no others', async () => {
    const github = await server()
    const auto = { 'escalate-after': '2', enforcement: 'auto' }
    for (const run of [41, 42]) expect(await runOn(github, { run, inputs: auto })).toMatchObject({ exitCode: 1 })
    expect(checks(github).map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure'])
    expect(await runOn(github, { run: 43, inputs: auto, as: pullRequest })).toMatchObject({
      exitCode: 1,
      outputs: { enforcement: 'hard' },
    })
  })

  test('checks of others under the same name are no runs', async () => {
    const github = await server()
    await runOn(github, { run: 51, inputs: { 'escalate-after': '1' } })
    const own = checks(github).splice(0)
    for (const external_id of [
      '',
      'tls-soft-gate/1',
      `${own[0]?.external_id}; x`,
      'tls-soft-gate/1 connection-refused run=51 attempt=1 key=0000000000000000',
    ])
      checks(github).push({ ...(own[0] as (typeof own)[number]), external_id })
    expect(await runOn(github, { run: 52, inputs: { 'escalate-after': '1' } })).toMatchObject({
      exitCode: 0,
      outputs: { 'soft-streak': '0' },
    })
  })

  test.each([
    ['a token that may not', { status: 403, body: { message: 'Resource not accessible by integration' } }],
    ['an API that has no more for us', { status: 429, headers: { 'retry-after': '99999' }, body: { message: 'no' } }],
    ['an answer that is none', { status: 200, body: '<html>' }],
  ])('%s: it stays soft, and that is told', async (_, answer) => {
    const github = await server()
    github.fault({ method: 'GET', times: 99, answer })
    const result = await runOn(github, { run: 61, inputs: { 'escalate-after': '1' } })
    expect(result).toMatchObject({ exitCode: 0, outputs: { enforcement: 'soft', 'soft-streak': '' } })
    expect(seen(result, 'escalate-after')).toMatch(/^\? the runs on the default branch could not be counted: /)
    expect(result.annotations[0]?.message).toMatch(/escalate-after could not be counted\)$/)
  })
})

describe('soft-until', () => {
  test('is soft on its last day, with a notice two weeks ahead, and hard on the next', async () => {
    const inputs = { url: refused, timeout: '100ms', enforcement: 'soft' }
    const last = await gate({ ...inputs, 'soft-until': day(0) })
    expect(last).toMatchObject({ exitCode: 0, outputs: { enforcement: 'soft' } })
    expect(seen(last, 'soft-until')).toMatch(new RegExp(`^✗ softness ends after ${day(0)}: 1 day left`))
    const over = await gate({ ...inputs, 'soft-until': day(-1) })
    expect(over).toMatchObject({ exitCode: 1, outputs: { enforcement: 'hard' } })
    expect(seen(over, 'enforcement')).toBe(`✓ hard: soft-until ${day(-1)} has passed`)
    const far = await gate({ ...inputs, 'soft-until': day(60) })
    expect(seen(far, 'soft-until')).toBe('')
    expect(far.annotations[0]?.message).toMatch(new RegExp(`soft until ${day(60)} \\(\\d+ days left\\)\\)$`))
  })

  test('a green run tells it too, since there is still time', async () => {
    const url = await pretend(tls.own, () => ({ status: 200 }))
    const result = await gate(
      { url, 'ca-file': tls.ca.cert, enforcement: 'soft', 'soft-until': day(9) },
      { workspace: tls.root },
    )
    expect(result).toMatchObject({ exitCode: 0, outputs: { code: 'healthy' } })
    expect(result.annotations).toMatchObject([
      { kind: 'warning', message: expect.stringMatching(/softness ends after/) },
    ])
  })

  test.each(['2027-02-30', 'tomorrow', '2027-1-1', '31.01.2027'])(
    '%s is no date, and no softness forgives that',
    async (date) => {
      const { exitCode, log } = await gate({ url: refused, enforcement: 'soft', 'soft-until': date })
      expect({ exitCode, log }).toEqual({
        exitCode: 1,
        log: expect.stringMatching(/soft-until: .* is no date; write 2027-01-31/),
      })
    },
  )
})
