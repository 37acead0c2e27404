import { many, percentOf, type Share } from '@ci-gates/test-results'

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
/** What the lowest bar is. The range is the same in every run: one that fits itself to the values makes noise look like a fall. */
const FLOOR = 90

/** `trend: ▁▆▇█ 88 → 98.2 % over 4 runs (▁ is 90 % or less, █ is 100 %)`. */
export function trendLine(rates: readonly Share[]): string {
  const bars = rates.map(barOf).join('')
  const [first, last] = [rates[0], rates.at(-1)].map((rate) => (rate ? percentOf(rate) : '-'))
  return `trend: ${bars} ${first} → ${last} % over ${many(rates.length, 'run')} (▁ is ${FLOOR} % or less, █ is 100 %)`
}

/** The full bar is for nothing less than all. */
function barOf({ part, whole }: Share): string {
  if (part === whole && whole > 0) return '█'
  const share = whole === 0 ? 0 : ((100 * part) / whole - FLOOR) / (100 - FLOOR)
  return BARS[Math.min(BARS.length - 2, Math.max(0, Math.floor(share * (BARS.length - 1))))] ?? '▁'
}
