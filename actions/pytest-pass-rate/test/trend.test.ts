import { expect, test } from 'vitest'
import { trendLine } from '../src/trend.ts'

test.each([
  [[[100, 100]], 'trend: █ 100 → 100 % over 1 run'],
  [
    [
      [0, 0],
      [1, 2],
      [100, 100],
    ],
    'trend: ▁▁█ - → 100 % over 3 runs',
  ],
  [
    [
      [900, 1000],
      [950, 1000],
      [999, 1000],
      [99_999, 100_000],
    ],
    'trend: ▁▄▇▇ 90 → 99.99 % over 4 runs',
  ],
] as const)('%j', (rates, begin) => {
  const line = trendLine(rates.map(([part, whole]) => ({ part, whole })))
  expect(line).toBe(`${begin} (▁ is 90 % or less, █ is 100 %)`)
})
