/** Adds items at the end of a list. Spreading them into `push` overflows the stack from some hundred thousand on. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item)
}
