// What GitHub's conclusions come to. They are free text in its description, so any other word must be expected.

/** In a pass rate: what a run counts as. */
export type Rating = 'pass' | 'fail' | 'left out'

/** For a check that must be there. */
export type CheckState = 'satisfied' | 'failed' | 'pending' | 'unknown'

const RATINGS: ReadonlyMap<string, Rating> = new Map(
  Object.entries({
    success: 'pass',
    failure: 'fail',
    timed_out: 'fail',
    startup_failure: 'fail',
    cancelled: 'left out',
    skipped: 'left out',
    neutral: 'left out',
    action_required: 'left out',
    stale: 'left out',
  } satisfies Record<string, Rating>),
)

/** What a run counts as. Superseded runs are cancelled every day, so a cancelled one is left out, and counted apart. */
export function ratingOf(conclusion: string | undefined): Rating {
  return RATINGS.get(conclusion ?? '') ?? 'left out'
}

/** A word that GitHub did not use when this was written. */
export function isStrange(conclusion: string | undefined): boolean {
  return conclusion !== undefined && !RATINGS.has(conclusion)
}

/** A check's state, and why where it is not simply its conclusion. */
export interface JudgedCheck {
  readonly state: CheckState
  readonly why: string
}

/** What a check comes to. `accept` lists conclusions such as `skipped` that are as good as success. */
export function judgeCheck(
  status: string,
  conclusion: string | undefined,
  accept: readonly string[] = [],
): JudgedCheck {
  if (status !== 'completed' || conclusion === undefined) return { state: 'pending', why: pendingWhy(status) }
  if (conclusion === 'success') return { state: 'satisfied', why: 'success' }
  if (accept.includes(conclusion)) return { state: 'satisfied', why: `${conclusion}, which is accepted` }
  if (ratingOf(conclusion) === 'fail' || conclusion === 'cancelled') return { state: 'failed', why: conclusion }
  if (conclusion === 'action_required') return { state: 'pending', why: 'waits for a person (action_required)' }
  if (conclusion === 'skipped' || conclusion === 'neutral')
    return { state: 'unknown', why: `${conclusion}: its job did not run; GitHub itself would accept this` }
  if (conclusion === 'stale') return { state: 'unknown', why: 'stale: unfinished for 14 days' }
  return { state: 'unknown', why: `${conclusion}: a conclusion that is not known here` }
}

function pendingWhy(status: string): string {
  if (status === 'waiting') return 'waits for the approval of an environment'
  if (status === 'in_progress') return 'still runs'
  return status === 'completed' ? 'has no conclusion yet' : `has not started (${status})`
}
