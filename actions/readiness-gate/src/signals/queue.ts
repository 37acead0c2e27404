import { jobsOf, runsOf, type WorkflowRun } from '@ci-gates/github'
import * as v from 'valibot'
import { duration } from '../config/values.ts'
import { ageOf } from './github/ages.ts'
import { type Answered, asking, type Place } from './github/asking.ts'
import { type QueuedRun, queueEvidence } from './github/queue-evidence.ts'
import { unanswered } from './github/unanswered.ts'
import { defineSignal, type Evidence } from './signal.ts'

const schema = v.strictObject({
  'max-age': v.optional(duration('How long a job may wait for a runner.'), '1h'),
})

export const queue = defineSignal({
  kind: 'queue',
  description: 'No job waits longer than `max-age` for a runner that carries its labels.',
  schema,
  permissions: ['actions: read'],
  remedy: 'Start a runner with these labels, or change `runs-on` of the job.',
  observe: (rule, scene) => asking(scene, (place) => observe(rule['max-age'], place)),
})

// Each costs a request.
const MOST_RUNS = 15
const MOST_CANCELLED = 4
// "Self-hosted: a job can be queued for 24 hours": docs.github.com, "Actions limits".
const GIVEN_UP_MS = 23.5 * 3_600_000
const LOOK_BACK_MS = 3 * 86_400_000
// A job may wait within a run that has begun.
const WAITING = ['queued', 'in_progress'] as const

async function observe(maxAge: number, place: Place): Promise<Evidence> {
  const now = place.scene.clock.now()
  const all: WorkflowRun[] = []
  for (const status of WAITING) {
    const walk = await place.github.walk(runsOf(place, { status }), () => false)
    if (walk.outcome.kind !== 'measured') return unanswered(walk.outcome, `${status} runs`)
    all.push(...walk.soFar.filter(({ id }) => id !== place.scene.runId))
  }
  // A job is no older than its run, so a younger run cannot hold one that waits too long.
  const old = all.filter(({ createdAt }) => ageOf(now, createdAt) > maxAge).sort((a, b) => a.createdAt - b.createdAt)
  const looked = await jobsOfRuns(place, old.slice(0, MOST_RUNS))
  if ('unknown' in looked) return looked.unknown
  const cancelled = await givenUp(place, now)
  return queueEvidence({
    now,
    maxAge,
    runs: looked.value,
    cancelled: 'value' in cancelled ? cancelled.value : [],
    waiting: all.length,
    unseen: Math.max(0, old.length - MOST_RUNS),
    ...('unknown' in cancelled ? { blind: cancelled.unknown.observed } : {}),
  })
}

async function jobsOfRuns(place: Place, runs: readonly WorkflowRun[]): Promise<Answered<readonly QueuedRun[]>> {
  const found: QueuedRun[] = []
  for (const run of runs) {
    const jobs = await place.github.askAll(jobsOf(place, run.id))
    // It ended, and was deleted, meanwhile.
    if (jobs.kind === 'absent') continue
    if (jobs.kind !== 'measured') return { unknown: unanswered(jobs, `jobs of run ${run.id}`) }
    found.push({ run, jobs: jobs.value })
  }
  return { value: found }
}

/** Runs that GitHub cancelled because no runner came: yesterday's stall is today's "cancelled". */
async function givenUp(place: Place, now: number): Promise<Answered<readonly QueuedRun[]>> {
  const from = new Date(now - LOOK_BACK_MS).toISOString().replace(/\.\d+Z$/, 'Z')
  const walk = await place.github.walk(runsOf(place, { status: 'cancelled', created: `>=${from}` }), () => true)
  if (walk.outcome.kind !== 'measured') return { unknown: unanswered(walk.outcome, 'cancelled runs') }
  const long = walk.soFar.filter(({ createdAt, updatedAt }) => updatedAt - createdAt >= GIVEN_UP_MS)
  return jobsOfRuns(place, long.slice(0, MOST_CANCELLED))
}
