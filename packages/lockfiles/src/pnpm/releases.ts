import { asText, at } from '../javascript/json.ts'
import { isVersion } from '../javascript/semver.ts'
import type { PnpmLock } from './lock.ts'

/** A release of pnpm; what differs between them is told by its major version. */
export interface Release {
  readonly version: string
  readonly major: number
}

/** The newest release of each major version that was looked at, newest first. */
const JUDGES = ['12.21.0', '11.28.11', '10.34.9', '9.15.9', '8.15.9', '7.33.7', '6.35.1', '5.18.11']

/**
 * Which releases to ask: the version given, or every one that could have written the lock (5.2: pnpm 5; 5.3: 6; 5.4: 7; 6.0: 8;
 * 9.0: 9 and later; two documents: 11 and later). Nothing where it is no version of pnpm from 5 on.
 */
export function judgesOf(lock: PnpmLock, judgeAs: string | undefined): readonly Release[] {
  if (judgeAs !== undefined) {
    const release = releaseOf(judgeAs)
    return isVersion(judgeAs) && release.major >= 5 ? [release] : []
  }
  const possible = JUDGES.map(releaseOf).filter((release) => writes(lock, release))
  return possible.length > 0
    ? possible
    : JUDGES.map(releaseOf)
        .filter((release) => reads(lock, release))
        .slice(0, 1)
}

export function releaseOf(version: string): Release {
  return { version, major: Number.parseInt(version.replace(/^v/, ''), 10) }
}

function writes(lock: PnpmLock, { major }: Release): boolean {
  const [from, to] = RANGE.find(([format]) => format.test(lock.format))?.[1] ?? [99, 0]
  return major >= from && major <= to && (lock.environment === undefined || major >= 11)
}

const RANGE: readonly (readonly [format: RegExp, majors: readonly [number, number]])[] = [
  [/^9\./, [9, 99]],
  [/^6\./, [8, 8]],
  [/^5\.4/, [7, 7]],
  [/^5\.3/, [6, 6]],
  [/^5(?:\.|$)/, [5, 5]],
]

/**
 * Whether a release reads a lock and can install from it as it is: the major part of the format must be its own, so that
 * pnpm 5 to 7 take each other's locks (lockfile-file/read.ts by tag), and pnpm 9 takes those of 8. pnpm 8 also reads 5.4
 * and 6.1, then resolves everything anew, which a frozen install refuses; two documents need pnpm 11.
 */
export function reads(lock: PnpmLock, release: Release): boolean {
  return writes(lock, release) || rewrittenFormat(lock, release) !== undefined
}

/** The format that a release would write in place of the one that it reads. */
export function rewrittenFormat(lock: PnpmLock, release: Release): string | undefined {
  if (writes(lock, release)) return undefined
  return READ.find(([format, major]) => format.test(lock.format) && major === release.major)?.[2]
}

const READ: readonly (readonly [format: RegExp, major: number, next: string])[] = [
  [/^5(?:\.|$)/, 5, '5.2'],
  [/^5(?:\.|$)/, 6, '5.3'],
  [/^5(?:\.|$)/, 7, '5.4'],
  [/^6\./, 9, '9.0'],
]

/** The version that wrote the lock, where its first document tells it. */
export function writerOf({ environment }: PnpmLock): string | undefined {
  const version = asText(at(environment, 'importers', '.', 'packageManagerDependencies', 'pnpm', 'version'))
  return version !== undefined && isVersion(version) ? version : undefined
}
