import type { Account, Stop, Test } from '@ci-gates/test-results'

/** A stop with what this gate knows besides: the other stops, and what of its own inputs would mend it. */
export function sharpen(stop: Stop, { counts, stops }: Account): Stop {
  if (stop.code === 'nothing-executed') {
    const lost = 'See in the pytest log why it ended before any test did'
    const text = counts.lost > 0 ? lost : 'Give them what they wait for, or select tests that can run here'
    return { ...stop, remedy: { text } }
  }
  if (stop.code === 'no-report') {
    // What the exit code means says more than its number.
    const exit = stops.find(({ code }) => code === 'unexplained-exit')
    const text = 'pytest writes its report when it ends: see in its log what kept it from that'
    const parted = 'Write `/` between folders; a `\\` in a pattern makes what follows it literal'
    if (!exit && stop.observed.includes('\\')) return { ...stop, remedy: { text: parted } }
    return exit
      ? { ...stop, observed: stop.observed.replace(/; pytest exited \d+$/, `; ${exit.observed}`), remedy: { text } }
      : stop
  }
  if (stop.code !== 'conflict') return stop
  return {
    ...stop,
    remedy: { text: 'Mend what fails; or, for legs of a matrix, put `{leg}` into `results` to judge each apart' },
  }
}

/** Why tests were skipped, the commonest reason first. */
export function skipReasons(tests: readonly Test[]): (readonly [reason: string, tests: number])[] {
  const reasons = new Map<string, number>()
  for (const { outcome, reason = 'no reason given' } of tests)
    if (outcome === 'skipped') reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  return [...reasons].sort(([, one], [, other]) => other - one)
}
