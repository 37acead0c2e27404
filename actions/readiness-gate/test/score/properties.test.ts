import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../src/verdict/findings.ts'
import { bar, evaluated, group, type Made, point } from './made.ts'

const groups = [group('security', 40, 5_000), group('docs', 10)]

const signal = fc.record({
  seen: fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constant(10_000), fc.constant('?' as const)),
  weight: fc.oneof(
    fc.integer({ min: 0, max: 100 }),
    fc.double({ min: 0.001, max: 50, noNaN: true }).map((n) => Math.round(n * 1_000) / 1_000),
  ),
  must: fc.boolean(),
  group: fc.constantFrom(undefined, 'security', 'docs'),
})
const signals = fc
  .array(signal, { minLength: 1, maxLength: 12 })
  .map((list): Made[] => list.map((each, at) => ({ ...each, id: `s${at}` })))
const bars = fc.integer({ min: 0, max: 10_000 })
const judged = (made: readonly Made[], failUnder = 9_000) => evaluated(made, { ...bar(failUnder), groups })

// The same cases on every run: what another seed finds is a fault to mend, not a run to repeat.
fc.configureGlobal({ seed: 20_261_121, numRuns: 300 })

describe('for any signals', () => {
  test('low ≤ high, both within 0 and 100, and what was measured lies between', () => {
    fc.assert(
      fc.property(signals, (made) => {
        const { low, high, point: measured, coverage } = judged(made).score
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(10_000)
        expect(low).toBeLessThanOrEqual(high)
        expect(coverage).toBeLessThanOrEqual(10_000)
        if (coverage === 10_000) expect([low, high]).toEqual([measured, measured])
      }),
    )
  })

  test('an unknown one more, outside of groups, never raises the low end', () => {
    fc.assert(
      fc.property(signals, fc.integer({ min: 1, max: 100 }), (made, weight) => {
        const before = judged(made).score
        const after = judged([...made, { id: 'new', seen: '?', weight }]).score
        expect(after.low).toBeLessThanOrEqual(before.low)
      }),
    )
  })

  test('to lose sight of a signal never makes a pass of anything else', () => {
    fc.assert(
      fc.property(signals, bars, fc.nat(), (made, failUnder, pick) => {
        const at = pick % made.length
        const blind = made.map((each, index) => (index === at ? { ...each, seen: '?' as const } : each))
        const [before, after] = [judged(made, failUnder), judged(blind, failUnder)]
        expect(after.score.low).toBeLessThanOrEqual(before.score.low)
        expect(after.score.high).toBeGreaterThanOrEqual(before.score.high)
        if (after.outcome === 'pass') expect(before.outcome).toBe('pass')
      }),
    )
  })

  test('the order does not matter', () => {
    fc.assert(
      fc.property(signals, fc.nat(), (made, turn) => {
        const by = turn % made.length
        const turned = [...made.slice(by), ...made.slice(0, by)].reverse()
        const [one, other] = [judged(made), judged(turned)]
        expect([other.outcome, other.code, other.score]).toEqual([one.outcome, one.code, one.score])
        expect([...other.raise.gains].sort()).toEqual([...one.raise.gains].sort())
      }),
    )
  })

  test('a pass is what reaches the bar at worst, with every must met', () => {
    fc.assert(
      fc.property(signals, bars, (made, failUnder) => {
        const { outcome, score } = judged(made, failUnder)
        const musts = made.filter(({ must }) => must)
        if (outcome === 'pass') {
          expect(score.low).toBeGreaterThanOrEqual(failUnder)
          expect(musts.every(({ seen }) => seen === 10_000)).toBe(true)
        }
        if (score.high < failUnder && made.some(({ seen }) => seen !== '?')) expect(outcome).not.toBe('pass')
      }),
    )
  })

  test('what would make it pass does', () => {
    fc.assert(
      fc.property(signals, bars, (made, failUnder) => {
        const { raise } = judged(made, failUnder)
        const steps = new Set(raise.steps.map(({ id }) => id))
        const mended = made.map((each) => (steps.has(each.id) ? { ...each, seen: 10_000 } : each))
        if (raise.isEnough)
          expect(judged(mended, failUnder)).toMatchObject({ outcome: 'pass', score: { low: raise.low } })
      }),
    )
  })

  test('to take a failed one away does not hide it', () => {
    fc.assert(
      fc.property(signals, fc.nat(), (made, pick) => {
        const gone = made[pick % made.length] as Made
        const last = point(1, Object.fromEntries(made.map(({ id }) => [id, { standing: 'missed' as const }])))
        const rest = made.filter(({ id }) => id !== gone.id)
        const told = findingsOf(evaluated(rest, { ...bar(9_000), groups }, [last]))
        expect(told).toContainEqual(expect.objectContaining({ claim: gone.id, code: 'signal-removed' }))
      }),
    )
  })
})
