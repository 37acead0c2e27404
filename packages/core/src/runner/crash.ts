/** An error's stack as lines of text, for a log; a thrown thing that is no Error is told as what it is. */
export function stackLines(error: unknown): string[] {
  const text =
    error instanceof Error
      ? (error.stack ?? `${error.name}: ${error.message}`)
      : `a thrown ${typeof error}: ${String(error)}`
  return text.split(/\r\n|[\r\n]/).slice(0, 60)
}
