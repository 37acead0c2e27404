import { exact } from '../verdict/points.ts'

const MOST = 30

/** Scores in basis points as a Mermaid chart; numbers only, so nothing in it needs quoting. */
export function chartOf(scores: readonly number[]): string[] {
  const shown = scores.slice(-MOST)
  return [
    'xychart-beta',
    '  title "Score, low end"',
    `  x-axis [${shown.map((_, at) => at + 1).join(', ')}]`,
    '  y-axis "of 100" 0 --> 100',
    `  line [${shown.map(exact).join(', ')}]`,
  ]
}
