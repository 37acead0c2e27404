/** A moment as sentences tell it: the time of day in UTC. */
export function timeOf(at: number): string {
  return `${new Date(at).toISOString().slice(11, 19)} UTC`
}
