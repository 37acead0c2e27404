import { isVersion } from '../javascript/semver.ts'

/** How a release of npm checks a lock; read in the sources of 10.9.9, 11.4.2 to 11.19.1 and 12.2.0 (@npmcli/arborist). */
export interface Release {
  readonly version: string
  /** As it is named in a sentence: `11`. */
  readonly name: string
  /** A dependency that is missing and may be (optional, optional peer) is looked at from 11.6.2 on, save 11.6.3 to 11.10.0. */
  readonly missesOptional: boolean
  /** `npm ci` takes a lock's word for optional peers. */
  readonly trustsOptionalPeers: boolean
  /** The version that an override asks for may also be the one that was asked for without it. */
  readonly mildOverrides: boolean
  /** Another branch or tag of a git dependency is noticed. */
  readonly readsGitNames: boolean
  /** The root may extend and patch packages, which the lock records. */
  readonly extendsPackages: boolean
}

/** The newest release of each major version that was looked at, newest first: who is asked where no version is given. */
const JUDGES = ['12.2.0', '11.19.1', '10.9.9']

/** Which releases to ask: the version given, or those that are in use. Nothing where it is no version of npm from 5 on. */
export function judgesOf(judgeAs: string | undefined): readonly Release[] {
  if (judgeAs === undefined) return JUDGES.map(releaseOf)
  return isVersion(judgeAs) && Number.parseInt(judgeAs, 10) >= 5 ? [releaseOf(judgeAs)] : []
}

function releaseOf(version: string): Release {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10))
  const since = (wanted: readonly [number, number, number]) => {
    const differing = [major, minor, patch].findIndex((part, i) => part !== wanted[i])
    return differing < 0 || ([major, minor, patch][differing] as number) > (wanted[differing] as number)
  }
  return {
    version,
    name: String(major),
    missesOptional: since([11, 10, 1]) || (since([11, 6, 2]) && !since([11, 6, 3])),
    trustsOptionalPeers: since([11, 10, 1]),
    mildOverrides: since([11, 2, 0]),
    readsGitNames: since([11, 17, 0]),
    extendsPackages: since([12, 0, 0]),
  }
}
