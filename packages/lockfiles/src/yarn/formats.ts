/** The format that each release from a version on writes (yarn.lock `__metadata.version`), read off locks made with them. */
const SINCE: readonly (readonly [version: readonly [number, number], format: number])[] = [
  [[4, 15], 10],
  [[4, 14], 9],
  [[4, 0], 8],
  [[3, 2], 6],
  [[3, 1], 5],
  [[2, 0], 4],
]

/** The format a version writes; nothing for Yarn 1. */
export function formatOf(version: string): number | undefined {
  const [major = 0, minor = 0] = version
    .replace(/^v/, '')
    .split('.')
    .map((part) => Number.parseInt(part, 10))
  return SINCE.find(([[first, second]]) => major > first || (major === first && minor >= second))?.[1]
}

/** The versions that write a format, as they stand in a sentence. */
export function formatsOf(format: number): string {
  const at = SINCE.findIndex(([, own]) => own === format)
  if (at < 0) return format > 10 ? 'later than 4.18' : '2 to 4'
  const [major, minor] = (SINCE[at] as (typeof SINCE)[number])[0]
  return `${major}.${minor}`
}

/** Yarn from 2 on writes a lock of another format anew, which an immutable install refuses; Yarn 1 reads its own alone. */
export function isRead(version: string, format: number | undefined): boolean {
  return formatOf(version) === format
}
