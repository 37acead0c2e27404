/** Lock formats by the first cargo that reads them (facts: cargo 1.47 read what 1.53 began to write, 1.78 what 1.83 did). */
const READ_SINCE: Readonly<Record<number, readonly [number, number]>> = {
  1: [1, 0],
  2: [1, 38],
  3: [1, 47],
  4: [1, 78],
}

/** The format that a cargo writes for a new lock. */
export function formatOf([major, minor]: readonly [number, number]): number {
  if (major > 1 || minor >= 83) return 4
  return minor >= 53 ? 3 : minor >= 41 ? 2 : 1
}

/** Major and minor version of a toolchain; nothing for `stable` or `nightly`. */
export function cargoRelease(text: string): readonly [number, number] | undefined {
  const [found, major, minor] = /^(\d{1,6})\.(\d{1,6})(?:\.\d{1,6})?(?:[-+].*)?$/.exec(text) ?? []
  return found === undefined ? undefined : [Number(major), Number(minor)]
}

/**
 * Whether a format is known, and whether a cargo reads it. The first two formats are told by what a lock holds: one that
 * says `version = 2` is read by no cargo (encode.rs, `into_resolve`).
 */
export function readsLock(format: number, release?: readonly [number, number]): 'yes' | 'no' | 'unknown' {
  const since = READ_SINCE[format]
  if (!since) return 'unknown'
  if (!release) return 'yes'
  return release[0] > since[0] || (release[0] === since[0] && release[1] >= since[1]) ? 'yes' : 'no'
}
