import { quote } from '@ci-gates/core/model'
import { type Account, grouped, type Stop, type Test } from '@ci-gates/test-results'

/** A stop with what this gate knows besides: why tests were skipped, and what of its own inputs would mend it. */
export function sharpen(stop: Stop, { tests }: Account): Stop {
  if (stop.code === 'nothing-executed') {
    const [first] = skipReasons(tests)
    if (!first) return stop
    const [reason, count] = first
    const text = `See why they were skipped (${quote(reason, 60)} ${grouped(count)} of ${grouped(tests.length)}), and let some run`
    return { ...stop, remedy: { text } }
  }
  if (stop.code !== 'conflict') return stop
  return {
    ...stop,
    remedy: { text: 'Mend them; or, for legs of a matrix, put `{leg}` into `results` to judge each apart' },
  }
}

/** Why tests were skipped, the commonest reason first. */
export function skipReasons(tests: readonly Test[]): (readonly [reason: string, tests: number])[] {
  const reasons = new Map<string, number>()
  for (const { outcome, reason = 'no reason given' } of tests)
    if (outcome === 'skipped') reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  return [...reasons].sort(([, one], [, other]) => other - one)
}
