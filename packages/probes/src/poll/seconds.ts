/** A moment of a wait, as a reader compares it with others: always in seconds, with one decimal. */
export function seconds(ms: number): string {
  return `${(Math.max(0, ms) / 1000).toFixed(1)} s`
}

/** A span as a sentence tells it: `60 s`, `4.1 s`, `250 ms`. */
export function span(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  return `${Math.floor(ms / 100) / 10} s`
}
