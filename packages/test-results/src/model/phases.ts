import type { TestOutcome } from './test.ts'

/** What the three phases of one attempt came to, as pytest's reports say it; absent: no report of that phase. */
export interface Phases {
  setup?: PhaseOutcome
  call?: PhaseOutcome
  teardown?: PhaseOutcome
}

export type PhaseOutcome = 'passed' | 'failed' | 'skipped' | 'xfailed' | 'xpassed'

/**
 * The verdict of an attempt. A failed call stays `failed` whatever its teardown does; what else breaks is `error`;
 * a test that was set up and never called is `lost`: the process ended under it.
 */
export function outcomeOfPhases({ setup, call, teardown }: Phases): TestOutcome {
  if (call === 'failed') return 'failed'
  if (setup === 'failed' || teardown === 'failed') return 'error'
  const told = setup !== undefined && setup !== 'passed' ? setup : call
  if (told === undefined) return 'lost'
  return told === 'passed' && teardown === 'xfailed' ? 'xfailed' : told
}
