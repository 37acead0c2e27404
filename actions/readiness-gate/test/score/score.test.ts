import { describe, expect, test } from 'vitest'
import type { Waiver } from '../../src/config/configuration.ts'
import { bar, evaluated, group, type Made, point } from './made.ts'

const equal = (seen: readonly (number | '?')[]): Made[] => seen.map((each, at) => ({ id: `s${at}`, seen: each }))
const waiver = (signal: string, more: Partial<Waiver> = {}): Waiver => ({
  signal,
  reason: 'the generator is being replaced',
  owner: '@acme/docs',
  expires: '2026-12-31',
  issue: undefined,
  place: { where: { file: 'readiness.yml', line: 1, column: 1 }, offset: 0, length: 0 },
  ...more,
})

describe('the interval', () => {
  test('weights 25/20/15/20/10/10, coverage at 0.8, the last unknown', () => {
    const weights = [25, 20, 15, 20, 10, 10]
    const seen = [10_000, 10_000, 8_000, 10_000, 10_000, '?'] as const
    const { score, outcome, code } = evaluated(
      weights.map((weight, at) => ({ id: `s${at}`, seen: seen[at] ?? '?', weight, holds: true })),
    )
    expect(score).toEqual({ low: 8_700, high: 9_700, point: 9_666, coverage: 9_000 })
    expect([outcome, code]).toEqual(['inconclusive', 'score-undecided'])
  })

  test('ten equal weights, one total failure: 90.00 passes, unless it is a must', () => {
    const ten = equal([0, ...Array<number>(9).fill(10_000)])
    expect(evaluated(ten)).toMatchObject({ outcome: 'pass', score: { low: 9_000 } })
    const must = ten.map((each) => (each.id === 's0' ? { ...each, must: true } : each))
    expect(evaluated(must)).toMatchObject({ outcome: 'fail', code: 'must-failed', score: { low: 9_000 } })
  })

  test('89.995 is not 90: it is cut, never rounded', () => {
    const made = [
      { id: 'a', seen: 10_000, weight: 89.995 },
      { id: 'b', seen: 0, weight: 10.005 },
    ]
    expect(evaluated(made)).toMatchObject({ outcome: 'fail', score: { low: 8_999, high: 8_999 } })
    const enough = [
      { id: 'a', seen: 10_000, weight: 90 },
      { id: 'b', seen: 0, weight: 10 },
    ]
    expect(evaluated(enough)).toMatchObject({ outcome: 'pass', score: { low: 9_000 } })
  })

  test('thirds add up', () => {
    expect(evaluated(equal([10_000, 10_000, 10_000])).score).toMatchObject({ low: 10_000, high: 10_000 })
  })

  test('a weight of nothing is told, and counts for nothing', () => {
    const { score, outcome } = evaluated([
      { id: 'a', seen: 10_000 },
      { id: 'b', seen: '?', weight: 0 },
    ])
    expect({ score, outcome }).toMatchObject({ outcome: 'pass', score: { low: 10_000, coverage: 10_000 } })
  })
})

describe('the verdict', () => {
  const must = { id: 'm', must: true, weight: 1 }
  test.each([
    ['everything holds', equal([10_000, 10_000]), {}, 'pass', 'ready'],
    ['nothing was measured', equal(['?', '?']), {}, 'inconclusive', 'nothing-measured'],
    ['at most too little', equal([0, 10_000]), {}, 'fail', 'score-low'],
    [
      'a must failed, whatever else is unknown',
      [...equal(['?', 10_000]), { ...must, seen: 0 }],
      {},
      'fail',
      'must-failed',
    ],
    [
      'a must is unknown, although the score is enough',
      [
        { id: 'a', seen: 10_000, weight: 99 },
        { ...must, seen: '?' },
      ],
      {},
      'inconclusive',
      'must-unknown',
    ],
    ['a must with partial credit still failed', [{ ...must, seen: 9_900, holds: false }], {}, 'fail', 'must-failed'],
    ['a must outside of the score', [...equal([10_000]), { ...must, weight: 0, seen: 0 }], {}, 'fail', 'must-failed'],
    [
      'too little was measured',
      [
        { id: 'a', seen: 10_000, weight: 79 },
        { id: 'b', seen: '?', weight: 21 },
      ],
      bar(5_000),
      'inconclusive',
      'coverage-low',
    ],
    ['certainly low comes before not known', [...equal([0, 0, '?']), { ...must, seen: '?' }], {}, 'fail', 'score-low'],
    ['a signal that was never looked at is unknown', equal([]), {}, 'inconclusive', 'nothing-measured'],
  ] as const)('%s', (_, made, more, outcome, code) => {
    expect(evaluated(made as readonly Made[], more)).toMatchObject({ outcome, code })
  })

  test('unknown as failed, or ignored and told, where the configuration says so', () => {
    const made = (onUnknown: 'fail' | 'ignore'): Made[] => [
      { id: 'a', seen: 10_000, weight: 85 },
      { id: 'b', seen: '?', weight: 15, onUnknown },
    ]
    expect(evaluated(made('fail'))).toMatchObject({
      outcome: 'fail',
      score: { low: 8_500, high: 8_500, coverage: 8_500 },
    })
    expect(evaluated(made('ignore'))).toMatchObject({ outcome: 'pass', score: { low: 10_000, coverage: 8_500 } })
  })
})

describe('groups', () => {
  const groups = [group('security', 50, 8_000), group('tests', 50)]
  test('another signal in one group does not dilute another', () => {
    const two: Made[] = [
      { id: 'a', seen: 5_000, group: 'security' },
      { id: 'b', seen: 10_000, group: 'tests' },
    ]
    const many = [...two, ...equal([10_000, 10_000, 10_000]).map((each) => ({ ...each, group: 'tests' }))]
    expect(evaluated(two, { groups }).score.low).toBe(7_500)
    expect(evaluated(many, { groups }).score.low).toBe(7_500)
  })

  test('a floor holds although the whole is enough', () => {
    const made: Made[] = [
      { id: 'a', seen: 7_000, group: 'security' },
      { id: 'b', seen: 10_000, group: 'tests' },
    ]
    expect(evaluated(made, { groups: [group('security', 5, 8_000), group('tests', 95)] })).toMatchObject({
      outcome: 'fail',
      code: 'group-below-floor',
      score: { low: 9_850 },
    })
    const open: Made[] = [
      { id: 'a', seen: '?', group: 'security' },
      { id: 'b', seen: 10_000, group: 'tests' },
    ]
    expect(evaluated(open, { groups: [group('security', 5, 8_000), group('tests', 95)] })).toMatchObject({
      outcome: 'inconclusive',
      code: 'group-undecided',
    })
    const weightless: Made[] = [
      { id: 'a', seen: 0, group: 'security' },
      { id: 'informs', seen: 10_000, group: 'security', weight: 0 },
      { id: 'b', seen: 10_000 },
    ]
    // Nothing that weighs is left in the group, so its floor decides nothing; it would be open for ever.
    const waived = { groups: [group('security', 5, 8_000)], waivers: [waiver('a')] }
    expect(evaluated(weightless, waived)).toMatchObject({ outcome: 'pass', code: 'ready' })
  })
})

describe('waivers', () => {
  const made: Made[] = [
    { id: 'a', seen: 10_000, weight: 80 },
    { id: 'b', seen: 0, weight: 20 },
  ]
  test('take a signal out, visibly', () => {
    expect(evaluated(made, { waivers: [waiver('b')] })).toMatchObject({
      outcome: 'pass',
      score: { low: 10_000 },
      unwaived: { low: 8_000 },
    })
  })
  test('hold to the end of their last day in UTC, and no longer', () => {
    const last = evaluated(made, { waivers: [waiver('b', { expires: '2026-11-21' })] })
    expect(last.states[1]).toMatchObject({ standing: 'waived', waiver: { daysLeft: 0 } })
    const over = evaluated(made, { waivers: [waiver('b', { expires: '2026-11-20' })] })
    expect(over).toMatchObject({ outcome: 'fail', idleWaivers: [{ why: 'it expired on 2026-11-20' }] })
  })
  test.each([
    ['no owner', { owner: undefined }, 'it names no owner'],
    ['no reason', { reason: undefined }, 'it gives no reason'],
    ['no day', { expires: undefined }, /^it does not expire/],
    ['a day that is none', { expires: '2026-02-30' }, '"2026-02-30" is no date; write it as 2026-12-31'],
    ['a name that nobody has', { owner: 'docs' }, 'its owner is not written as @user or @org/team'],
    [
      'too far ahead',
      { expires: '2027-12-31' },
      'it reaches 405 days ahead; at most 90 are allowed (gate.waiver-horizon)',
    ],
  ])('%s: does not apply, and is told', (_, more, why) => {
    const { states, idleWaivers } = evaluated(made, { waivers: [waiver('b', more)] })
    expect(states[1]?.standing).toBe('missed')
    expect(idleWaivers).toEqual([
      expect.objectContaining({ why: typeof why === 'string' ? why : expect.stringMatching(why) }),
    ])
  })
  test('of all signals leave nothing that was measured', () => {
    expect(evaluated([{ id: 'b', seen: 0 }], { waivers: [waiver('b')] })).toMatchObject({ code: 'nothing-measured' })
  })
})

describe('the way up', () => {
  test('is the fewest signals, and of those the least to earn', () => {
    const made: Made[] = [
      { id: 'keep', seen: 10_000, weight: 60 },
      { id: 'large', seen: 0, weight: 25 },
      { id: 'enough', seen: 0, weight: 15 },
    ]
    const { raise } = evaluated(made, bar(7_500))
    expect(raise).toMatchObject({
      isEnough: true,
      isSmallest: true,
      low: 7_500,
      steps: [{ id: 'enough', kind: 'fix', gain: 1_500 }],
    })
  })
  test('begins with musts, and measures what is unknown', () => {
    const made: Made[] = [
      { id: 'a', seen: 10_000, weight: 70 },
      { id: 'm', seen: 0, must: true, weight: 5 },
      { id: 'u', seen: '?', weight: 25 },
    ]
    expect(evaluated(made).raise.steps).toEqual([
      { id: 'm', kind: 'fix', gain: 500, must: true },
      { id: 'u', kind: 'measure', gain: 2_500, must: false },
    ])
  })
  test('among hundreds is found at once', () => {
    const { raise } = evaluated(equal(Array<number>(400).fill(0)))
    expect(raise).toMatchObject({ isEnough: true, isSmallest: false })
    expect(raise.steps).toHaveLength(360)
  })
})

describe('the past', () => {
  const made = equal([10_000, 10_000])
  test('is compared under the same configuration alone, by its median', () => {
    const lows = [9_000, 9_100, 9_900].map((low, at) => point(at + 1, {}, { low }))
    expect(evaluated(made, {}, lows).trend).toMatchObject({ change: 900, isNew: false })
    expect(evaluated(made, { hash: 'other' }, lows).trend).toMatchObject({ change: undefined, isNew: true })
  })
  test('tells signals that never failed or were never measured', () => {
    const runs = Array.from({ length: 12 }, (_, at) => point(at, { s0: { standing: 'met' }, s1: { standing: 'open' } }))
    expect(evaluated(made, {}, runs).health).toEqual([
      { id: 's0', runs: 12, what: 'never-failed' },
      { id: 's1', runs: 12, what: 'never-measured' },
    ])
  })
})
