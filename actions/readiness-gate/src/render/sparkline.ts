import { points } from '../verdict/points.ts'

const BARS = '▁▂▃▄▅▆▇█'
const MOST = 30
// A range of its own would make noise of 71 to 73 look like 0 to 100, and one from 0 would make everything flat.
const LOWEST = 6_000
const HIGHEST = 10_000

/** Scores in basis points as one word of bars, oldest first, on the fixed range of 60 to 100, with the first and the last. */
export function sparkline(scores: readonly number[]): string {
  const shown = scores.slice(-MOST)
  const bars = shown.map((score) => {
    const share = Math.min(1, Math.max(0, (score - LOWEST) / (HIGHEST - LOWEST)))
    return BARS[Math.min(BARS.length - 1, Math.floor(share * BARS.length))]
  })
  return `${points(shown[0] ?? 0)} ${bars.join('')} ${points(shown.at(-1) ?? 0)}`
}
