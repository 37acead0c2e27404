import { formatDuration } from '@ci-gates/core/model'
import type { Job, WorkflowRun } from '@ci-gates/github'
import type { Evidence } from '../signal.ts'
import { ageOf, skewNote } from './ages.ts'
import { truncated } from './unanswered.ts'

const MOST_GROUPS = 10
const DAY_MS = 23.5 * 3_600_000

export interface QueuedRun {
  readonly run: WorkflowRun
  readonly jobs: readonly Job[]
}

export interface Queue {
  readonly now: number
  readonly maxAge: number
  /** Runs that are old enough to hold a job that waits too long. */
  readonly runs: readonly QueuedRun[]
  /** Runs that were cancelled after a day. */
  readonly cancelled: readonly QueuedRun[]
  /** How many runs wait or run, young ones among them. */
  readonly waiting: number
  /** Old runs that were not looked into. */
  readonly unseen: number
  /** Why cancelled runs are not known. */
  readonly blind?: string
}

interface Stuck {
  readonly run: WorkflowRun
  readonly job: Job
  readonly age: number
}

/** Jobs that wait for a runner, oldest first, by the labels they ask for. */
export function queueEvidence(queue: Queue): Evidence {
  const { now, maxAge, runs, unseen } = queue
  const stuck = runs.flatMap(({ run, jobs }) =>
    jobs.filter(isUnassigned).map((job) => ({ run, job, age: ageOf(now, job.createdAt) })),
  )
  const late = stuck.filter(({ age }) => age > maxAge).sort((a, b) => b.age - a.age)
  const [worst] = late
  if (!worst && unseen > 0)
    return truncated(
      `${unseen} runs older than ${formatDuration(maxAge)} were not looked into`,
      'Cancel runs that are of no use any more',
    )
  const details = detailsOf(late, queue)
  const common = { measured: true, value: late.length, unit: 'jobs', details } as const
  if (!worst)
    return {
      ...common,
      holds: true,
      credit: 10_000,
      code: 'queue-clear',
      observed: `no job waits longer than ${formatDuration(maxAge)} for a runner; ${queue.waiting} runs wait or run`,
    }
  return {
    ...common,
    holds: false,
    credit: 0,
    code: 'queue-stuck',
    observed: `${jobName(worst)} has waited ${formatDuration(worst.age)}: no free online runner carries ${labelsOf(worst.job)}${late.length > 1 ? `; ${late.length} jobs wait so` : ''}${unseen > 0 ? ' at least' : ''}`,
    expected: `at most ${formatDuration(maxAge)}`,
    remedy: {
      text: `Start a runner with the labels ${labelsOf(worst.job)}, or change \`runs-on\` in ${fileOf(worst.run)}`,
    },
    ...(worst.job.url ? { link: worst.job.url } : {}),
  }
}

/** `waiting` is an environment's approval and `pending` is concurrency: neither lacks a runner. */
function isUnassigned({ status, hasRunner }: Job): boolean {
  return status === 'queued' && !hasRunner
}

function detailsOf(late: readonly Stuck[], { cancelled, blind, now, runs, unseen }: Queue): string[] {
  const groups = byLabels(late)
  const lines = [...groups].map(([labels, jobs]) => {
    const [oldest] = jobs
    return oldest
      ? `${labels}: ${jobs.length === 1 ? '1 job waits' : `${jobs.length} jobs wait`}, the oldest ${jobName(oldest)} for ${formatDuration(oldest.age)}`
      : ''
  })
  return [
    ...lines.slice(0, MOST_GROUPS),
    ...(unseen > 0 ? [`${unseen} more runs are as old and were not looked into`] : []),
    ...cancelled
      .flatMap(({ run, jobs }) => jobs.filter(wasGivenUp).map((job) => givenUpLine(run, job, now)))
      .slice(0, 4),
    ...(blind ? [`cancelled runs are not known: ${blind}`] : []),
    ...skewNote(
      now,
      runs.map(({ run }) => run.createdAt),
    ),
  ]
}

function byLabels(late: readonly Stuck[]): Map<string, Stuck[]> {
  const groups = new Map<string, Stuck[]>()
  for (const each of late) groups.set(labelsOf(each.job), [...(groups.get(labelsOf(each.job)) ?? []), each])
  return groups
}

function wasGivenUp({ conclusion, hasRunner, createdAt, completedAt }: Job): boolean {
  return conclusion === 'cancelled' && !hasRunner && (completedAt ?? createdAt) - createdAt >= DAY_MS
}

function givenUpLine(run: WorkflowRun, job: Job, now: number): string {
  const ended = formatDuration(ageOf(now, job.completedAt ?? job.createdAt))
  return `${fileOf(run)} / ${job.name} was cancelled ${ended} ago after a day without a runner for ${labelsOf(job)}`
}

const jobName = ({ run, job }: Stuck) => `${fileOf(run)} / ${job.name}`
const fileOf = ({ path, name }: WorkflowRun) => path.split('/').at(-1) || name
const labelsOf = ({ labels }: Job) => `[${labels.join(', ')}]`
