import type { Evidence } from '../signal.ts'
import { skewNote } from './ages.ts'
import { type JudgedSchedule, judgeSchedule, type ScheduledWorkflow } from './judged-schedule.ts'
import { linkTo, measured, unknown } from './unanswered.ts'

const MARK = { good: '✓', bad: '✗', unknown: '?' } as const

export interface Occasion {
  readonly now: number
  readonly branch: string
  /** How many scheduled workflows were not looked at. */
  readonly skipped: number
}

/** All scheduled workflows as one signal: a red or silent one decides; without one, anything not known does. */
export function scheduleEvidence(
  workflows: readonly ScheduledWorkflow[],
  { now, branch, skipped }: Occasion,
): Evidence {
  const judged = workflows.map((workflow) => judgeSchedule(workflow, now, branch))
  const [bad, open, good] = (['bad', 'unknown', 'good'] as const).map((state) =>
    judged.filter((each) => each.state === state),
  )
  const times = workflows.flatMap(({ runs = [] }) => runs.map(({ createdAt }) => createdAt))
  const unseen = `${skipped} scheduled workflows were not looked at`
  const details = [
    ...[...(bad ?? []), ...(open ?? []), ...(good ?? [])].map(
      ({ state, file, told }) => `${MARK[state]} ${file} ${told}`,
    ),
    ...(skipped > 0 ? [`${unseen}; name those that matter in \`workflows\``] : []),
    ...skewNote(now, times),
  ]
  const [worst, first] = [bad?.[0], open?.[0]]
  if (!worst && first) return unknown(first.code, `${first.file} ${first.told}${rest(open)}`, first.remedy, details)
  if (!worst && skipped > 0) return unknown('truncated', unseen, 'Name those that matter in `workflows`', details)
  const all = judged.length === 1 ? `${judged[0]?.file} is` : `${judged.length} scheduled workflows are`
  return measured(!worst, {
    code: worst?.code ?? 'schedule-kept',
    observed: worst ? `${worst.file} ${worst.told}${rest(bad)}` : `${all} on time and green on ${branch}`,
    value: bad?.length ?? 0,
    unit: 'workflows',
    details,
    ...linkTo(worst?.url),
    ...(worst?.remedy ? { remedy: { text: worst.remedy } } : {}),
  })
}

function rest(all: readonly JudgedSchedule[] = []): string {
  return all.length > 1 ? `, and ${all.length - 1} more` : ''
}
