import type { Configuration } from '../config/configuration.ts'
import { basisPoints, compare, type Fraction, plus, sum, times, ZERO } from './fraction.ts'
import { counts, earned, type GroupScore, type Shares, sharesOf } from './score.ts'
import type { SignalState } from './state.ts'

/** What would make it ready: musts and floors first, then as little of the rest as reaches the bar. */
export interface Raise {
  /** In the order to take them. */
  readonly steps: readonly Step[]
  /** The score's low end with all of them, in basis points. */
  readonly low: number
  /** Whether that would be a pass. */
  readonly isEnough: boolean
  /** Whether no smaller set would do; among very many signals it is only known to be a good one. */
  readonly isSmallest: boolean
  /** What each signal would add to the low end if it were met in full, in basis points; 0 where it is. */
  readonly gains: ReadonlyMap<string, number>
}

export interface Step {
  readonly id: string
  /** Whether it is a thing to mend, or one to measure. */
  readonly kind: 'fix' | 'measure'
  /** What it adds to the low end, in basis points, truncated. */
  readonly gain: number
  readonly must: boolean
}

/** What meeting a signal in full adds to the low end and to what is measured; both are exact sums of such parts. */
interface Gain {
  readonly state: SignalState
  readonly gain: Fraction
  readonly seen: Fraction
}

/** So many are tried in every combination: 924 sets at most. */
const MOST_TRIED = 12

/** The cheapest way to a pass: the fewest signals, and of such sets the one that asks for the least weight. */
export function raiseOf(
  states: readonly SignalState[],
  { groups, gate }: Configuration,
  failedGroups: readonly GroupScore[],
): Raise {
  const counted = states.filter(counts)
  const shares = sharesOf(counted, groups)
  const gains = counted.filter(lacks).map((state) => gainOf(state, shares))
  const needed = gains.filter(({ state }) => isNeeded(state, failedGroups))
  const free = gains.filter((gain) => !needed.includes(gain) && compare(gain.gain, ZERO) > 0)
  const seen = counted.filter(({ evidence }) => evidence.measured).map(({ rule }) => shares.get(rule.id) ?? ZERO)
  const begun = added({ gain: earned(counted, shares, 0), seen: sum(seen) }, needed)
  const reached = (set: readonly Gain[]) => {
    const end = added(begun, set)
    return basisPoints(end.gain) >= gate.failUnder && basisPoints(end.seen) >= gate.minCoverage
  }
  const { chosen, isSmallest } = choose(free, reached)
  const steps = [...needed.toSorted(failedFirst), ...chosen].map(stepOf)
  const low = basisPoints(added(begun, chosen).gain)
  const each = new Map(gains.map(({ state, gain }) => [state.rule.id, basisPoints(gain)]))
  return { steps, low, isEnough: reached(chosen), isSmallest, gains: each }
}

function added(begun: Omit<Gain, 'state'>, set: readonly Gain[]): Omit<Gain, 'state'> {
  return {
    gain: plus(begun.gain, sum(set.map(({ gain }) => gain))),
    seen: plus(begun.seen, sum(set.map(({ seen }) => seen))),
  }
}

function lacks({ standing, credit }: SignalState): boolean {
  return standing === 'missed' || standing === 'open' || (credit ?? 0) < 10_000
}

/** A must that is not met, or a signal of a group that is below its floor and has to rise. */
function isNeeded({ rule, standing }: SignalState, failed: readonly GroupScore[]): boolean {
  const isOpen = standing === 'missed' || standing === 'open'
  return isOpen && (rule.must || failed.some(({ group }) => group.name === rule.group))
}

/** What failed is certain; what is only unknown may turn out well. */
function failedFirst(a: Gain, b: Gain): number {
  return Number(a.state.standing === 'open') - Number(b.state.standing === 'open')
}

function gainOf(state: SignalState, shares: Shares): Gain {
  const { rule, credit = 0, evidence } = state
  const share = shares.get(rule.id) ?? ZERO
  return { state, gain: times(share, 10_000 - credit, 10_000), seen: evidence.measured ? ZERO : share }
}

function stepOf({ state: { rule, evidence }, gain }: Gain): Step {
  return { id: rule.id, kind: evidence.measured ? 'fix' : 'measure', gain: basisPoints(gain), must: rule.must }
}

/** Sets of one, of two… by gain: the first size that is enough is the smallest. */
function choose(free: readonly Gain[], isEnough: (set: readonly Gain[]) => boolean) {
  const sorted = free.toSorted((a, b) => compare(b.gain, a.gain) || compareIds(a, b))
  if (isEnough([])) return { chosen: [], isSmallest: true }
  if (!isEnough(sorted)) return { chosen: sorted, isSmallest: true }
  const size = sorted.findIndex((_, at) => isEnough(sorted.slice(0, at + 1))) + 1
  const largest = sorted.slice(0, size)
  const isSmallest = sorted.length <= MOST_TRIED
  return { chosen: (isSmallest ? cheapest(sorted, size, isEnough) : undefined) ?? largest, isSmallest }
}

/** Of all sets of this size that are enough, the one with the least to earn: nothing is asked beyond the bar. */
function cheapest(
  gains: readonly Gain[],
  size: number,
  isEnough: (set: readonly Gain[]) => boolean,
): readonly Gain[] | undefined {
  let best: { set: readonly Gain[]; gain: Fraction } | undefined
  for (const set of subsets(gains, size)) {
    const gain = sum(set.map((each) => each.gain))
    if ((!best || compare(gain, best.gain) < 0) && isEnough(set)) best = { set, gain }
  }
  return best?.set
}

function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) return yield []
  for (let at = from; at <= items.length - size; at++)
    for (const rest of subsets(items, size - 1, at + 1)) yield [items[at] as T, ...rest]
}

function compareIds(a: Gain, b: Gain): number {
  return a.state.rule.id < b.state.rule.id ? -1 : 1
}
