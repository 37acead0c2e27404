import type { Percent } from '@ci-gates/core/model'
import { type Fraction, millionthsOf, ramp, reachesShare, shareText } from '../../evidence/credit.ts'
import type { Evidence } from '../signal.ts'

export interface Covered extends Fraction {
  /** What is counted; empty where only a percentage is known. */
  readonly unit: string
}

interface Wanted {
  readonly min?: Percent
  readonly floor?: Percent
  readonly target?: Percent
}

/** `min` is all or nothing; `floor` and `target` give parts. With both, less than `min` earns nothing. */
export function judgeCoverage({ min, floor, target }: Wanted, covered: Covered): Evidence {
  const reached = min === undefined || reachesShare(covered, min.millionths)
  const atTarget = target === undefined || reachesShare(covered, target.millionths)
  // Without a `min` the target is what a `must` asks for.
  const holds = min === undefined ? atTarget : reached
  const earned = floor && target ? ramp(millionthsOf(covered), floor.millionths, target.millionths) : 10_000
  const credit = reached ? earned : 0
  const wanted = [
    ...(min ? [`at least ${min.text}`] : []),
    ...(floor && target ? [`${floor.text} to ${target.text}`] : []),
  ]
  return {
    measured: true,
    holds,
    credit,
    code: holds ? 'coverage-met' : 'coverage-below',
    observed: `${shareText(covered)}${covered.unit === '' ? '' : ` (${covered.part} of ${covered.whole} ${covered.unit})`}`,
    expected: wanted.join(', '),
    value: millionthsOf(covered) / 10_000,
    unit: '%',
    ...(holds && credit === 10_000 ? {} : { remedy: { text: 'Test what no test reaches yet' } }),
  }
}
