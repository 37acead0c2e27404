import { refusals } from '@ci-gates/testkit/fake-github'
import { describe, expect, test } from 'vitest'
import { workflowRuns } from '../../src/signals/workflow-runs.ts'
import { CI, HOUR, looking, NOW, runs } from './looked.ts'

const rule = { workflow: 'ci.yml' }
const see = async (letters: string, more: object = {}, each?: Parameters<typeof runs>[1]) => {
  const place = await looking({ records: { workflows: [CI], runs: runs(letters, each) } })
  return place.see(workflowRuns, { ...rule, ...more })
}

test.each(['github.com', 'ghes'] as const)('29 of 30, as %s describes its API', async (edition) => {
  const records = { workflows: [CI], runs: runs(`${'s'.repeat(10)}f${'s'.repeat(30)}`) }
  const place = await looking({ edition, records })
  expect(await place.see(workflowRuns, rule)).toMatchObject({
    measured: true,
    holds: true,
    credit: 10_000,
    code: 'pass-rate-met',
    observed: '29 of 30 runs of ci.yml on main passed on first try (96.6 %, interval 83 to 99), 0 flakes',
    expected: '85% or more',
    value: 96.66,
    link: 'https://github.example.com/run/990',
    details: [
      '30 distinct commits from 2026-11-20 to 2026-11-21, the newest 1 h old',
      '29 of 30 after re-runs',
      expect.stringContaining('failure https://github.example.com/run/990'),
    ],
  })
  expect(place.asked()).toHaveLength(1)
})

describe('what counts', () => {
  test.each([
    ['too many failures', 'ssssssssff', {}, { holds: false, credit: 0, code: 'pass-rate-low', value: 80 }],
    ['exactly the bar', `${'s'.repeat(17)}fff`, {}, { holds: true, value: 85 }],
    ['a time-out fails', 'sssstt', {}, { holds: false, value: 66.66 }],
    ['cancelled and skipped are left out', 'ckcksssss', {}, { holds: true, value: 100 }],
    ['only as many as asked for', 'sssssfffff', { last: 5 }, { holds: true, value: 100 }],
    ['strict wants the low end there', 's'.repeat(21), { confidence: 'strict' }, { holds: false, value: 100 }],
    ['and gets it with enough runs', 's'.repeat(22), { confidence: 'strict' }, { holds: true }],
  ] as const)('%s', async (_, letters, more, expected) => {
    expect(await see(letters, more)).toMatchObject({ measured: true, ...expected })
  })

  test('what is left out is told by its conclusion', async () => {
    expect((await see('cckssssss')).details).toContain('left out: 2 cancelled, 1 skipped')
  })

  test('each commit once', async () => {
    // One bad commit broke four of eight runs.
    const same = (at: number) => (at < 4 ? { head_sha: 'd'.repeat(40) } : {})
    expect(await see('ffffssssss', {}, same)).toMatchObject({ value: 60 })
    expect(await see('ffffssssss', { per: 'commit' }, same)).toMatchObject({
      value: 85.71,
      observed: expect.stringContaining('6 of 7 commits'),
    })
  })

  test('within the dead band the state of before stays', async () => {
    const records = { workflows: [CI], runs: runs('ssssssssff') }
    const past = [{ at: NOW - HOUR, value: 95 }]
    const place = await looking({ records, scene: { past } })
    expect(await place.see(workflowRuns, { ...rule, min: '85%' })).toMatchObject({ holds: true, value: 80 })
    expect(await place.see(workflowRuns, { ...rule, min: '85%', 'dead-band': '2%' })).toMatchObject({ holds: false })
  })
})

describe('attempts', () => {
  const rerun = (at: number) =>
    at === 0 ? { run_attempt: 2, attempts: [{ conclusion: 'failure', run_attempt: 1 }] } : {}
  test('the first counts, and a green re-run is a flake', async () => {
    const place = await looking({ records: { workflows: [CI], runs: runs('ssssss', rerun) } })
    expect(await place.see(workflowRuns, rule)).toMatchObject({
      holds: false,
      observed: '5 of 6 runs of ci.yml on main passed on first try (83.3 %, interval 44 to 97), 1 flake',
      details: expect.arrayContaining([
        '6 of 6 after re-runs',
        expect.stringContaining('failed first, passed on attempt 2'),
      ]),
    })
    expect(place.asked()).toHaveLength(2)
  })

  test('the last counts where it is about what can be released', async () => {
    const evidence = await see('ssssss', { attempts: 'last' }, rerun)
    expect(evidence).toMatchObject({ holds: true, value: 100, observed: expect.stringContaining('in the end') })
    expect(evidence.observed).toContain('1 flake')
  })

  test('an attempt that was cancelled is not the first', async () => {
    const attempts = [{ conclusion: 'cancelled' }, { conclusion: 'failure' }]
    expect(await see('ssssss', {}, (at) => (at === 0 ? { run_attempt: 3, attempts } : {}))).toMatchObject({
      value: 83.33,
    })
  })

  test('that cannot be asked for leave the first unknown, and the last known', async () => {
    const place = await looking({ records: { workflows: [CI], runs: runs('ssssss', rerun) } })
    place.server.fault({ path: /attempts/, times: 20, answer: refusals.unicorn })
    expect(await place.see(workflowRuns, rule)).toMatchObject({ measured: false, code: 'github-unavailable' })
    expect(await place.see(workflowRuns, { ...rule, attempts: 'last' })).toMatchObject({
      holds: true,
      details: expect.arrayContaining([expect.stringContaining('flakes between attempts are not known')]),
    })
  })

  test('too many re-runs to look into', async () => {
    const all = () => ({ run_attempt: 2, attempts: [{ conclusion: 'failure' }] })
    expect(await see('s'.repeat(30), {}, all)).toMatchObject({ measured: false, code: 'truncated' })
  })

  test('two runs of one commit with different ends are a flake', async () => {
    const same = (at: number) => (at < 2 ? { head_sha: 'd'.repeat(40) } : {})
    expect((await see('sfssssssss', {}, same)).observed).toContain('1 flake')
  })
})

describe('never a number without enough runs', () => {
  test('row 16: a workflow that there is not, with those that there are', async () => {
    const place = await looking({
      records: { workflows: [CI, { ...CI, id: 2, path: '.github/workflows/nightly.yml' }] },
    })
    expect(await place.see(workflowRuns, { workflow: 'cj.yml' })).toMatchObject({
      measured: false,
      code: 'workflow-unknown',
      observed: 'cj.yml is no workflow of this repository; there are ci.yml, nightly.yml',
      remedy: { text: 'Write workflow: ci.yml' },
    })
    expect(await place.see(workflowRuns, { workflow: 'CI' })).toMatchObject({
      remedy: { text: 'Write workflow: ci.yml' },
    })
  })

  test.each([
    ['row 16: no runs at all', '', 'no-data', /no completed run of ci.yml on main/],
    ['row 17: fewer than min-samples', 'sss', 'too-few-runs', /3 of 3 .* at least 5 are needed/],
    ['row 18: none conclusive', 'ckcckc', 'none-conclusive', /6 runs of .*, none conclusive: 4 cancelled, 2 skipped/],
  ])('%s', async (_, letters, code, observed) => {
    expect(await see(letters)).toMatchObject({ measured: false, code, observed: expect.stringMatching(observed) })
  })

  test('row 15: more than GitHub lists', async () => {
    const place = await looking({ records: { workflows: [CI], runs: runs('k'.repeat(1_050)) } })
    const evidence = await place.see(workflowRuns, { ...rule, last: 500 })
    expect(evidence).toMatchObject({ measured: false, code: 'none-conclusive' })
    expect(evidence.details).toContain('GitHub lists only the newest 1,000 runs')
  })

  test('row 19: a conclusion that nobody knows is left out, and told', async () => {
    const place = await looking({
      isHostile: true,
      records: { workflows: [CI], runs: runs('ssssss', (at) => (at === 0 ? { conclusion: 'brand_new' } : {})) },
    })
    const evidence = await place.see(workflowRuns, rule)
    expect(evidence).toMatchObject({ value: 100, observed: expect.stringContaining('5 of 5') })
    expect(evidence.details).toContain('conclusions that are not known here, left out: brand_new')
  })

  test('row 20: a fork whose branch is called main', async () => {
    const fork = (at: number) => (at < 3 ? { head_repository: { full_name: 'somebody/octo-repo' } } : {})
    const evidence = await see('fffsssss', {}, fork)
    expect(evidence).toMatchObject({ value: 100 })
    expect(evidence.details).toContain('3 runs of forks with a branch of this name left out')
  })

  // GitHub's description does not say that it may be null; it is, once the fork is gone.
  test('row 20: a fork that was deleted is none of ours', async () => {
    const records = { workflows: [CI], runs: runs('fsssss', (at) => (at === 0 ? { head_repository: null } : {})) }
    const place = await looking({ isHostile: true, records })
    expect(await place.see(workflowRuns, rule)).toMatchObject({ value: 100 })
  })

  test('row 21: our own run', async () => {
    const place = await looking({ records: { workflows: [CI], runs: runs('fsssss') }, scene: { runId: 1_000 } })
    expect(await place.see(workflowRuns, rule)).toMatchObject({
      value: 100,
      observed: expect.stringContaining('5 of 5'),
    })
  })

  test('row 70: a run from the future is as old as now', async () => {
    const later = () => ({ created_at: '2026-11-21T13:00:00Z' })
    const evidence = await see('sssss', {}, later)
    expect(evidence.details).toContain("GitHub's times are 1 h ahead of this runner's clock; taken as now")
  })

  test('row 78: the default branch is asked for, not assumed', async () => {
    const records = {
      about: { default_branch: 'trunk' },
      workflows: [CI],
      runs: runs('sssss', () => ({ head_branch: 'trunk' })),
    }
    const place = await looking({ records, scene: { branch: undefined, defaultBranch: undefined } as object })
    expect(await place.see(workflowRuns, rule)).toMatchObject({ observed: expect.stringContaining('ci.yml on trunk') })
  })
})
