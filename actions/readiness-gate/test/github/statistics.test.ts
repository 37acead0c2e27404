import { describe, expect, test } from 'vitest'
import { clears, percentText, wilson } from '../../src/signals/github/statistics.ts'

describe('Wilson’s interval at 95 %', () => {
  test.each([
    [10, 10, 72, 100],
    [9, 10, 60, 98],
    [8, 10, 49, 94],
    [29, 30, 83, 99],
    [27, 30, 74, 97],
    [48, 50, 87, 99],
    [0, 10, 0, 28],
  ])('%i of %i: %i to %i', (passed, total, low, high) => {
    const interval = wilson(passed, total)
    expect([Math.round(interval.low * 100), Math.round(interval.high * 100)]).toEqual([low, high])
  })

  test('of nothing, nothing is known', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
  })

  // How many runs without a failure it takes until the low end reaches a rate.
  test.each([
    [22, 0.85],
    [73, 0.95],
  ])('%i passes in a row reach %d, one fewer does not', (runs, rate) => {
    expect(wilson(runs, runs).low).toBeGreaterThanOrEqual(rate)
    expect(wilson(runs - 1, runs - 1).low).toBeLessThan(rate)
  })
})

test.each([
  [29, 30, '96.6 %'],
  [17, 20, '85 %'],
  [8_999, 10_000, '89.9 %'],
  [0, 3, '0 %'],
  [3, 3, '100 %'],
])('%i of %i is told as %s, never rounded up', (passed, total, words) => {
  expect(percentText(passed, total)).toBe(words)
})

describe('the dead band around 85 %', () => {
  const bar = { min: 85, band: 5 }
  test.each([
    ['without a before the bar decides: above', 86, [], true],
    ['and below', 84, [], false],
    ['green stays green within the band', 81, [90], true],
    ['red stays red within it', 89, [70], false],
    ['green turns red below it', 79.9, [90], false],
    ['red turns green at its end', 90, [70], true],
    ['the whole past counts', 83, [95, 88, 82, 86], true],
    ['what was before a change does not', 88, [95, 75, 88], false],
  ] as const)('%s', (_, value, past, holds) => {
    expect(clears(value, bar, past)).toBe(holds)
  })

  test('a bar near 100 % can still be cleared from red', () => {
    expect(clears(100, { min: 98, band: 5 }, [80])).toBe(true)
  })
})
