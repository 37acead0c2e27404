import type { Limit } from '../../config/values.ts'
import { ramp } from '../../evidence/credit.ts'
import type { Measured } from '../signal.ts'
import type { Reading } from './read.ts'

interface Wanted {
  readonly min?: Limit
  readonly max?: Limit
  readonly floor?: Limit
  readonly target?: Limit
}

/** A number to evidence: `min` and `max` are all or nothing; `floor` and `target` give parts. */
export function judgeNumber({ min, max, floor, target }: Wanted, { value, empty }: Reading): Measured {
  const within = (!min || value >= min.value) && (!max || value <= max.value)
  const rises = floor && target ? target.value > floor.value : true
  const atTarget = !target || (rises ? value >= target.value : value <= target.value)
  const holds = min || max ? within : atTarget
  const credit = within ? (floor && target ? ramp(value, floor.value, target.value) : 10_000) : 0
  const isShare = [min, max, floor, target].some((each) => each?.text.endsWith('%'))
  const told = isShare ? `${Number((value * 100).toPrecision(6))} %` : String(Number(value.toPrecision(6)))
  const expected = [
    ...(min ? [`at least ${min.text}`] : []),
    ...(max ? [`at most ${max.text}`] : []),
    ...(floor && target ? [`${floor.text} to ${target.text}`] : []),
  ]
  return {
    measured: true,
    holds,
    credit,
    code: holds ? 'number-kept' : 'number-missed',
    observed: empty === true ? `${told}: no series, which is taken for zero` : told,
    expected: expected.join(', '),
    value,
    ...(holds ? {} : { remedy: { text: 'See the dashboards of the service that the query is about' } }),
  }
}
