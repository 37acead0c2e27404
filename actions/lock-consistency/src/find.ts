import type { Glob } from '@ci-gates/core/model'
import { type Ecosystem, ecosystems, folderOf } from '@ci-gates/lockfiles'

/** Folders of other people's code, or of what tests are fed with, in small letters: their locks are nobody's to mend. */
const PASSED_OVER = new Set([
  ...['vendor', 'vendored', 'third_party', 'third-party', 'thirdparty', 'external', 'pods'],
  ...['fixture', 'fixtures', '__fixtures__', 'test-fixtures', 'test_fixtures', 'testdata', 'test-data', 'test_data'],
  '__snapshots__',
])

/** A lock that was found, with whose it is. */
export interface Found {
  readonly ecosystem: Ecosystem
  readonly path: string
}

/** Which locks and manifests to look at. */
export interface Wanted {
  readonly paths: readonly Glob[]
  /** Names; all when there are none. */
  readonly ecosystems: readonly string[]
}

/** The ecosystems that are looked at. */
export function ecosystemsOf({ ecosystems: names }: Wanted): readonly Ecosystem[] {
  return names.length === 0 ? ecosystems : ecosystems.filter(({ name }) => names.includes(name))
}

/** The locks among paths. */
export function locksAmong(paths: readonly string[], wanted: Wanted): Found[] {
  const own = ecosystemsOf(wanted)
  return paths.flatMap((path) => {
    const whose = own.filter((ecosystem) => ecosystem.isLock(path))
    return whose.length > 0 && isWanted(path, wanted) ? whose.map((ecosystem) => ({ ecosystem, path })) : []
  })
}

/** The manifests among paths, by name. */
export function manifestsAmong(paths: readonly string[], wanted: Wanted): string[] {
  const own = ecosystemsOf(wanted)
  return paths.filter((path) => own.some((ecosystem) => ecosystem.isManifest(path)) && isWanted(path, wanted))
}

function isWanted(path: string, { paths }: Wanted): boolean {
  if (paths.length > 0) return paths.some((glob) => glob.matches(path))
  return !isPassedOver(path)
}

/** Whether a path is in a folder of other people's code, or of fixtures. */
export function isPassedOver(path: string): boolean {
  return folderOf(path)
    .split('/')
    .some((part) => PASSED_OVER.has(part.toLowerCase()))
}
