import { formatDuration } from '@ci-gates/core/model'
import type { WorkflowRun } from '@ci-gates/github'
import type { Unknown } from '../signal.ts'
import { ageOf, dayOf } from './ages.ts'
import { ratingOf } from './conclusions.ts'

/** A scheduled workflow, as far as it could be looked at. */
export interface ScheduledWorkflow {
  readonly file: string
  /** Why nothing is known of it. */
  readonly fault?: Unknown
  readonly state?: string
  /** Its scheduled runs on the default branch, newest first. */
  readonly runs?: readonly WorkflowRun[]
  /** There are older ones. */
  readonly isCut?: boolean
  readonly crons?: readonly string[]
  /** How old the last run may be; undefined where its cron could not be read. */
  readonly maxAge?: number
  readonly unread?: Unknown
}

export interface JudgedSchedule {
  readonly file: string
  readonly state: 'good' | 'bad' | 'unknown'
  readonly code: string
  readonly told: string
  readonly remedy?: string | undefined
  readonly url?: string | undefined
}

/** What one scheduled workflow comes to: switched off, red, silent, not known, or as it should be. */
export function judgeSchedule(workflow: ScheduledWorkflow, now: number, branch: string): JudgedSchedule {
  const { file, fault, state = '' } = workflow
  if (fault) return { file, state: 'unknown', code: fault.code, told: fault.observed, remedy: fault.remedy?.text }
  if (state.startsWith('disabled') || state === 'deleted')
    return bad(file, 'schedule-disabled', `is switched off (${state})`, `gh workflow enable ${file}`)
  return redStreak(workflow, branch) ?? judgeAge(workflow, now, branch)
}

function judgeAge(
  { file, runs = [], maxAge, crons, unread }: ScheduledWorkflow,
  now: number,
  branch: string,
): JudgedSchedule {
  const [newest] = runs
  if (!newest && crons?.length === 0)
    return open(file, 'no-schedule', 'has no `schedule` on the default branch', `Add on: schedule to ${file}`)
  if (!newest) return open(file, 'no-data', `has not run by schedule on ${branch} yet`, 'Wait for its first run')
  if (maxAge === undefined) {
    const told = unread?.observed ?? 'has no cron text that can be read'
    return open(file, 'cron-unreadable', told, unread?.remedy?.text ?? 'Set `max-age`, or mend its cron text')
  }
  const age = ageOf(now, newest.createdAt)
  if (age > maxAge) {
    const told = `has been silent for ${formatDuration(age)}; at most ${formatDuration(maxAge)} are allowed`
    return bad(file, 'schedule-silent', told, `Start it by hand once: gh workflow run ${file}`, newest.url)
  }
  const last = runs.find(({ conclusion }) => ratingOf(conclusion) !== 'left out')
  if (!last) return open(file, 'none-conclusive', `has ${runs.length} runs, none conclusive`, 'Let a run end')
  const told = `passed, last run ${formatDuration(age)} ago`
  return { file, state: 'good', code: 'schedule-kept', told, url: last.url }
}

/** How often in a row it failed, and since when; cancelled and skipped runs neither end nor lengthen the row. */
function redStreak({ file, runs = [], isCut }: ScheduledWorkflow, branch: string): JudgedSchedule | undefined {
  const ended = runs.filter(({ conclusion }) => ratingOf(conclusion) !== 'left out')
  const good = ended.findIndex(({ conclusion }) => ratingOf(conclusion) === 'pass')
  const streak = good < 0 ? ended : ended.slice(0, good)
  const [newest, first] = [streak[0], streak.at(-1)]
  if (!newest || !first) return undefined
  const least = good < 0 && isCut ? 'at least ' : ''
  const times = streak.length === 1 ? `${least}1 run` : `${least}${streak.length} runs in a row`
  const told = `has been red on ${branch} for ${times} (since ${dayOf(first.createdAt)})`
  const where = newest.url ? newest.url : `gh run view ${newest.id} --log-failed`
  return bad(file, 'schedule-red', told, `Mend what its last run tells: ${where}`, newest.url)
}

function bad(file: string, code: string, told: string, remedy: string, url?: string): JudgedSchedule {
  return { file, state: 'bad', code, told, remedy, url }
}

function open(file: string, code: string, told: string, remedy: string): JudgedSchedule {
  return { file, state: 'unknown', code, told, remedy }
}
