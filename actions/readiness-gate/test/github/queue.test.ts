import { refusals } from '@ci-gates/testkit/fake-github'
import { describe, expect, test } from 'vitest'
import { queue } from '../../src/signals/queue.ts'
import { ago, DAY, HOUR, looking } from './looked.ts'

let lastId = 100
const job = (name: string, age: number, more: object = {}) => ({
  id: ++lastId,
  name,
  status: 'queued',
  conclusion: null,
  labels: ['self-hosted', 'gpu'],
  runner_id: null,
  created_at: ago(age),
  started_at: ago(age),
  completed_at: null,
  ...more,
})
const run = (file: string, age: number, jobs: object[], more: object = {}) => ({
  id: ++lastId,
  path: `.github/workflows/${file}`,
  status: 'queued',
  conclusion: null,
  head_branch: 'main',
  created_at: ago(age),
  updated_at: ago(age),
  jobs,
  ...more,
})
const see = async (runs: object[], rule: object = {}, scene: object = {}) =>
  (await looking({ records: { runs: runs as never }, scene })).see(queue, rule)

test.each(['github.com', 'ghes'] as const)('a job that no runner takes, as %s describes its API', async (edition) => {
  const runs = [
    run('runson-gpu.yml', 19 * HOUR, [
      job('gpu-tests', 19 * HOUR),
      job('gpu-bench', 18 * HOUR),
      job('lint', 19 * HOUR, { labels: ['arm'] }),
    ]),
  ]
  const place = await looking({ edition, records: { runs } })
  expect(await place.see(queue, {})).toMatchObject({
    measured: true,
    holds: false,
    code: 'queue-stuck',
    value: 3,
    observed:
      'runson-gpu.yml / gpu-tests has waited 19 h: no free online runner carries [self-hosted, gpu]; 3 jobs wait so',
    details: [
      '[self-hosted, gpu]: 2 jobs wait, the oldest runson-gpu.yml / gpu-tests for 19 h',
      '[arm]: 1 job waits, the oldest runson-gpu.yml / lint for 19 h',
    ],
    remedy: { text: expect.stringContaining('runson-gpu.yml') },
  })
})

describe('what waits for a runner', () => {
  test.each([
    ['nothing at all: a measured zero', [], true],
    ['a young one', [run('a.yml', HOUR / 2, [job('a', HOUR / 2)])], true],
    ['runner id 0 stands for none', [run('a.yml', 2 * HOUR, [job('a', 2 * HOUR, { runner_id: 0 })])], false],
    ['an assigned one', [run('a.yml', 2 * HOUR, [job('a', 2 * HOUR, { runner_id: 7 })])], true],
    ['an approval', [run('a.yml', 2 * HOUR, [job('a', 2 * HOUR, { status: 'waiting' })])], true],
    ['concurrency', [run('a.yml', 2 * HOUR, [job('a', 2 * HOUR, { status: 'pending' })])], true],
    ['within a run that has begun', [run('a.yml', 2 * HOUR, [job('a', 2 * HOUR)], { status: 'in_progress' })], false],
    ['a young job of an old run that was started again', [run('a.yml', 9 * DAY, [job('a', HOUR / 2)])], true],
  ])('%s', async (_, runs, holds) => {
    expect(await see(runs)).toMatchObject({ measured: true, holds })
  })

  test('as old as told', async () => {
    const runs = [run('a.yml', 2 * HOUR, [job('a', 2 * HOUR)])]
    expect(await see(runs, { 'max-age': '3h' })).toMatchObject({ holds: true })
    expect(await see(runs, { 'max-age': '90m' })).toMatchObject({ holds: false, expected: 'at most 1 h 30 min' })
  })

  test('row 21: not this run’s own jobs', async () => {
    const own = run('a.yml', 2 * HOUR, [job('a', 2 * HOUR)])
    expect(await see([own], {}, { runId: own.id })).toMatchObject({ holds: true })
  })

  test('yesterday’s stall, which GitHub cancelled after a day', async () => {
    const ended = { conclusion: 'cancelled', status: 'completed', completed_at: ago(20 * HOUR) }
    const stalled = run('gpu.yml', 44 * HOUR, [job('train', 44 * HOUR, ended)], {
      status: 'completed',
      conclusion: 'cancelled',
      updated_at: ago(20 * HOUR),
    })
    expect(await see([stalled])).toMatchObject({
      holds: true,
      details: ['gpu.yml / train was cancelled 20 h ago after a day without a runner for [self-hosted, gpu]'],
    })
  })
})

describe('what was not looked into is not clear', () => {
  const many = (stuckAt: number) =>
    Array.from({ length: 20 }, (_, at) =>
      run('a.yml', (30 - at) * HOUR, [job('a', (30 - at) * HOUR, at === stuckAt ? {} : { runner_id: 7 })]),
    )
  test('none found among the first', async () => {
    expect(await see(many(18))).toMatchObject({ measured: false, code: 'truncated' })
  })
  test('one found is enough', async () => {
    expect(await see(many(0))).toMatchObject({ holds: false, observed: expect.stringContaining('at least') })
  })
  test('jobs that cannot be read', async () => {
    const place = await looking({ records: { runs: [run('a.yml', 2 * HOUR, [job('a', 2 * HOUR)])] } })
    place.server.fault({ path: /jobs/, times: 9, answer: refusals.unicorn })
    expect(await place.see(queue, {})).toMatchObject({ measured: false, code: 'github-unavailable' })
  })
  test('cancelled ones that cannot be read are told', async () => {
    const place = await looking()
    place.server.fault({ path: /status=cancelled/, times: 9, answer: refusals.unicorn })
    expect(await place.see(queue, {})).toMatchObject({
      holds: true,
      details: [expect.stringContaining('cancelled runs are not known')],
    })
  })
})
