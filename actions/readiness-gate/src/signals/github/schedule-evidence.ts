import { formatDuration } from '@ci-gates/core/model'
import type { WorkflowRun } from '@ci-gates/github'
import type { Evidence, Unknown } from '../signal.ts'
import { ageOf, dayOf, skewNote } from './ages.ts'
import { ratingOf } from './conclusions.ts'
import { unknown } from './unanswered.ts'

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

interface Judged {
  readonly file: string
  readonly state: 'good' | 'bad' | 'unknown'
  readonly code: string
  readonly told: string
  readonly url?: string | undefined
  readonly remedy?: string | undefined
}

const MARK = { good: '✓', bad: '✗', unknown: '?' } as const

/** All scheduled workflows as one signal: a red or silent one decides; without one, anything not known does. */
export function scheduleEvidence(
  workflows: readonly ScheduledWorkflow[],
  { now, skipped, branch }: { now: number; skipped: number; branch: string },
): Evidence {
  const judged = workflows.map((workflow) => judge(workflow, now, branch))
  const [bad, open] = [judged.filter(({ state }) => state === 'bad'), judged.filter(({ state }) => state === 'unknown')]
  const skew = skewNote(
    now,
    workflows.flatMap(({ runs = [] }) => runs.map(({ createdAt }) => createdAt)),
  )
  const lines = [...bad, ...open, ...judged.filter(({ state }) => state === 'good')]
  const details = [
    ...lines.map(({ state, file, told }) => `${MARK[state]} ${file} ${told}`),
    ...(skipped > 0 ? [`${skipped} more scheduled workflows were not looked at; name them in \`workflows\``] : []),
    ...skew,
  ]
  const [worst, first] = [bad[0], open[0]]
  if (!worst && first)
    return { ...unknown(first.code, `${first.file} ${first.told}${rest(open)}`, first.remedy, details) }
  if (!worst && skipped > 0)
    return unknown(
      'truncated',
      `${skipped} scheduled workflows were not looked at`,
      'Name those that matter in `workflows`',
      details,
    )
  const told = worst
    ? `${worst.file} ${worst.told}${rest(bad)}`
    : `${judged.length === 1 ? `${judged[0]?.file} is` : `${judged.length} scheduled workflows are`} on time and green on ${branch}`
  return {
    measured: true,
    holds: !worst,
    credit: worst ? 0 : 10_000,
    code: worst?.code ?? 'schedule-kept',
    observed: told,
    value: bad.length,
    unit: 'workflows',
    details,
    ...(worst?.url ? { link: worst.url } : {}),
    ...(worst?.remedy ? { remedy: { text: worst.remedy } } : {}),
  }
}

const rest = (all: readonly Judged[]) => (all.length > 1 ? `, and ${all.length - 1} more` : '')

function judge(workflow: ScheduledWorkflow, now: number, branch: string): Judged {
  const { file, fault, state = '', runs = [], maxAge, crons, unread } = workflow
  if (fault) return { file, state: 'unknown', code: fault.code, told: fault.observed, remedy: fault.remedy?.text }
  const [newest] = runs
  if (state.startsWith('disabled') || state === 'deleted')
    return {
      file,
      state: 'bad',
      code: 'schedule-disabled',
      told: `is switched off (${state})`,
      remedy: `gh workflow enable ${file}`,
    }
  const red = redStreak(workflow, branch)
  if (red) return red
  if (crons?.length === 0 && !newest)
    return {
      file,
      state: 'unknown',
      code: 'no-schedule',
      told: 'has no `schedule` on the default branch',
      remedy: `Add on: schedule to ${file}`,
    }
  if (!newest)
    return {
      file,
      state: 'unknown',
      code: 'no-data',
      told: `has not run by schedule on ${branch} yet`,
      remedy: 'Wait for its first run',
    }
  if (maxAge === undefined)
    return {
      file,
      state: 'unknown',
      code: 'cron-unreadable',
      told: unread ? unread.observed : 'has no cron text that can be read',
      remedy: unread?.remedy?.text ?? 'Set `max-age`, or mend its cron text',
    }
  const age = ageOf(now, newest.createdAt)
  if (age > maxAge)
    return {
      file,
      state: 'bad',
      code: 'schedule-silent',
      told: `has been silent for ${formatDuration(age)}; at most ${formatDuration(maxAge)} are allowed`,
      url: newest.url,
      remedy: `Start it by hand once: gh workflow run ${file}`,
    }
  const last = runs.find(({ conclusion }) => ratingOf(conclusion) !== 'left out')
  if (!last)
    return {
      file,
      state: 'unknown',
      code: 'none-conclusive',
      told: `${runs.length} runs, none conclusive`,
      remedy: 'Let a run end',
    }
  return {
    file,
    state: 'good',
    code: 'schedule-kept',
    told: `passed, last run ${formatDuration(age)} ago`,
    url: last.url,
  }
}

/** How often in a row it failed, and since when; cancelled and skipped runs neither end nor lengthen the row. */
function redStreak({ file, runs = [], isCut }: ScheduledWorkflow, branch: string): Judged | undefined {
  const ended = runs.filter(({ conclusion }) => ratingOf(conclusion) !== 'left out')
  const good = ended.findIndex(({ conclusion }) => ratingOf(conclusion) === 'pass')
  const streak = good < 0 ? ended : ended.slice(0, good)
  const [newest, first] = [streak[0], streak.at(-1)]
  if (!newest || !first) return undefined
  const least = good < 0 && isCut ? 'at least ' : ''
  const times = streak.length === 1 ? `${least}1 run` : `${least}${streak.length} runs in a row`
  return {
    file,
    state: 'bad',
    code: 'schedule-red',
    told: `has been red on ${branch} for ${times} (since ${dayOf(first.createdAt)})`,
    url: newest.url,
    remedy: `Mend what ${file} tells`,
  }
}
