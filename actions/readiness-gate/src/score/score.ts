import type { Group } from '../config/configuration.ts'
import { basisPoints, dividedBy, type Fraction, isZero, plus, sum, times, ZERO } from './fraction.ts'
import type { SignalState } from './state.ts'

/** Where the score lies. In basis points, truncated. */
export interface Score {
  /** If everything that is open fails. */
  readonly low: number
  /** If everything that is open is met in full. */
  readonly high: number
  /** Of what was measured alone; undefined where nothing was. */
  readonly point: number | undefined
  /** The share of the weight that was measured. What is ignored was not; what is waived is left out. */
  readonly coverage: number
}

/** A signal's part of the whole score, as an exact share of one. */
export type Shares = ReadonlyMap<string, Fraction>

/**
 * The share that each signal has: weights inside a group make up the group, whose weight stands beside those of other
 * groups and of signals without one. What leaves the score leaves its share to the rest of its group.
 */
export function sharesOf(states: readonly SignalState[], groups: readonly Group[]): Shares {
  const shares = new Map<string, Fraction>()
  const units = unitsOf(states, groups)
  const whole = units.reduce((all, { weight }) => all + weight, 0)
  for (const { weight, members } of units) {
    const inner = weightOf(members)
    for (const { rule } of members)
      if (inner > 0) shares.set(rule.id, times({ over: BigInt(weight), under: BigInt(whole) }, rule.weight, inner))
  }
  return shares
}

interface Unit {
  readonly weight: number
  readonly members: readonly SignalState[]
}

/** Groups that have anything to weigh, and signals that stand alone. */
function unitsOf(states: readonly SignalState[], groups: readonly Group[]): Unit[] {
  const weighed = states.filter(({ rule }) => rule.weight > 0)
  const grouped = groups.map(({ name, weight }) => ({
    weight,
    members: weighed.filter(({ rule }) => rule.group === name),
  }))
  const alone = weighed.filter(({ rule }) => !groups.some(({ name }) => name === rule.group))
  return [
    ...grouped.filter(({ weight, members }) => weight > 0 && members.length > 0),
    ...alone.map((state) => ({ weight: state.rule.weight, members: [state] })),
  ]
}

function weightOf(states: readonly SignalState[]): number {
  return states.reduce((all, { rule }) => all + rule.weight, 0)
}

/** The score of these states. Without any weight that counts, everything is possible and nothing was measured. */
export function scoreOf(states: readonly SignalState[], groups: readonly Group[]): Score {
  const counted = states.filter(counts)
  const shares = sharesOf(counted, groups)
  if (shares.size === 0) return { low: 0, high: 10_000, point: undefined, coverage: 0 }
  const measured = counted.filter(({ credit }) => credit !== undefined)
  const point = sharesOf(measured, groups)
  return {
    low: basisPoints(earned(counted, shares, 0)),
    high: basisPoints(earned(counted, shares, 10_000)),
    point: point.size === 0 ? undefined : basisPoints(earned(measured, point, 0)),
    coverage: coverageOf(states, groups),
  }
}

/** Whether a signal is in the score. */
export function counts({ standing }: SignalState): boolean {
  return standing !== 'waived' && standing !== 'ignored'
}

/** What states earn of one, with this much for each that is open. */
export function earned(states: readonly SignalState[], shares: Shares, open: number): Fraction {
  return sum(states.map(({ rule, credit = open }) => times(shares.get(rule.id) ?? ZERO, credit, 10_000)))
}

function coverageOf(states: readonly SignalState[], groups: readonly Group[]): number {
  const asked = states.filter(({ standing }) => standing !== 'waived')
  const shares = sharesOf(asked, groups)
  const seen = asked.filter(({ evidence }) => evidence.measured)
  const part = seen.reduce((all, { rule }) => plus(all, shares.get(rule.id) ?? ZERO), ZERO)
  const whole = sum([...shares.values()])
  return isZero(whole) ? 0 : basisPoints(dividedBy(part, whole))
}

/** What weighs nothing can neither reach a floor nor miss it. */
function weighs(state: SignalState): boolean {
  return counts(state) && state.rule.weight > 0
}

/** A group's own score, and whether its floor is reached. */
export interface GroupScore {
  readonly group: Group
  readonly score: Score
  readonly standing: 'met' | 'missed' | 'open' | 'without'
}

export function groupScores(states: readonly SignalState[], groups: readonly Group[]): GroupScore[] {
  return groups.map((group) => {
    const members = states.filter(({ rule }) => rule.group === group.name)
    const score = scoreOf(members, [])
    return { group, score, standing: standingOf(group, score, members.some(weighs)) }
  })
}

function standingOf({ floor }: Group, { low, high }: Score, hasMembers: boolean): GroupScore['standing'] {
  if (floor === undefined || !hasMembers) return 'without'
  if (low >= floor) return 'met'
  return high < floor ? 'missed' : 'open'
}
