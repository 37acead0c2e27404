/** Lock formats by the first cargo that reads them (run: 1.37.0, 1.38.0, 1.46.0, 1.47.0, 1.77.2, 1.78.0 on each). */
const READ_SINCE: Readonly<Record<number, readonly [number, number]>> = {
  1: [1, 0],
  2: [1, 38],
  3: [1, 38],
  4: [1, 78],
}

/** The format that a cargo writes for a new lock. */
export function formatOf([major, minor]: readonly [number, number]): number {
  if (major > 1 || minor >= 83) return 4
  return minor >= 53 ? 3 : minor >= 41 ? 2 : 1
}

/** The first cargo that reads a format, as text. */
export function readSince(format: number): string {
  return (READ_SINCE[format] ?? []).join('.')
}

/** From 1.47 on a cargo refuses a format that it does not know; before, it passed over the number. */
const MINDS_SINCE = 47

/** Major and minor version of a toolchain; nothing for `stable` or `nightly` without a date. */
export function cargoRelease(text: string): readonly [number, number] | undefined {
  const [found, major, minor] = /^(\d{1,6})\.(\d{1,6})(?:\.\d{1,6})?(?:[-+].*)?$/.exec(text) ?? []
  return found === undefined ? datedRelease(text) : [Number(major), Number(minor)]
}

/** `nightly-2024-01-01` is 1.77: since 1.0 a version comes every six weeks, and a nightly is two ahead. */
function datedRelease(text: string): readonly [number, number] | undefined {
  const [, channel, date] = /^(nightly|beta)-(\d{4}-\d\d-\d\d)$/.exec(text) ?? []
  const days = (Date.parse(date ?? '') - Date.parse('2015-05-15')) / 86_400_000
  return days >= 0 ? [1, Math.floor(days / 42) + (channel === 'nightly' ? 2 : 1)] : undefined
}

/**
 * Whether a format is known, and whether a cargo reads it. The first two formats are told by what a lock holds: one that
 * says `version = 2` is read by no cargo (encode.rs, `into_resolve`).
 */
export function readsLock(format: number, release?: readonly [number, number]): 'yes' | 'no' | 'unknown' {
  const since = READ_SINCE[format]
  if (!since) return 'unknown'
  if (!release) return 'yes'
  const isOld = release[0] === 1 && release[1] >= 38 && release[1] < MINDS_SINCE
  return isOld || release[0] > since[0] || (release[0] === since[0] && release[1] >= since[1]) ? 'yes' : 'no'
}
