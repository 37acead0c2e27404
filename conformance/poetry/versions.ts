// The real Poetry versions that judge. One for each hash variant and lock format, and the boundaries:
// 1.1 (H1), 1.2 (groups), 1.3 (header without a version), 1.6 (`check --lock`), 1.8, 2.0 ([project]),
// 2.2 (last without dependency groups in the hash), 2.3 (first with them) and the newest one.

export type PoetryVersion = {
  readonly version: string
  /** The command line whose exit code and output tell whether the lock is fresh; 1.1 has none. */
  readonly command: readonly string[] | null
}

const LOCK_CHECK = ['lock', '--check'] as const
const CHECK_LOCK = ['check', '--lock'] as const

// What else each needs is pinned in `constraints/<version>.txt`: the set that was seen to work, by `pip freeze`.
export const VERSIONS: readonly PoetryVersion[] = [
  { version: '1.1.15', command: null },
  { version: '1.2.2', command: LOCK_CHECK },
  { version: '1.3.2', command: LOCK_CHECK },
  { version: '1.6.1', command: CHECK_LOCK },
  { version: '1.8.5', command: CHECK_LOCK },
  { version: '2.0.1', command: CHECK_LOCK },
  { version: '2.2.1', command: CHECK_LOCK },
  { version: '2.3.0', command: CHECK_LOCK },
  // The newest on the index when this table was written (November 2026).
  { version: '2.5.1', command: CHECK_LOCK },
]

export const NAMES: readonly string[] = VERSIONS.map((it) => it.version)

/** Position in the table, so that "since 2.0" is a comparison of numbers. */
export const rank = (version: string): number => {
  const found = NAMES.indexOf(version)
  if (found === -1) throw new Error(`Poetry ${version} is not in the table of versions`)
  return found
}

/**
 * 1.1 and 1.2 cannot read a lock format of 2.x, 2.x none that does not say its version, nobody one of 3. The check of
 * most versions does not look: it says fresh, and `poetry install` fails ("not compatible with the current version").
 */
export const readsFormat = (version: string, lock: string): boolean => {
  const major = /^(?:metadata = \{ )?lock-version = "(\d+)/m.exec(lock)?.[1]
  if (major === undefined) return rank(version) < rank('2.0.1')
  return major === '1' || (major === '2' && rank(version) >= rank('1.3.2'))
}
