import { formatDuration } from '@ci-gates/core/model'

/** How long ago, in milliseconds; a time in the future, which a skewed clock makes, counts as now. */
export function ageOf(now: number, at: number): number {
  return Math.max(0, now - at)
}

/** How long ago, in words. */
export function agoText(now: number, at: number): string {
  return `${formatDuration(ageOf(now, at))} ago`
}

/** A day, as `6 October` would be ambiguous without its year: `2026-10-06`. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** What a clock that is behind GitHub's by more than a minute makes of ages. */
export function skewNote(now: number, times: readonly number[]): readonly string[] {
  const ahead = Math.max(...times, 0) - now
  return ahead > 60_000
    ? [`GitHub's times are ${formatDuration(ahead)} ahead of this runner's clock; taken as now`]
    : []
}
