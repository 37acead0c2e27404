import type { Pin } from '../pin.ts'

/** Where a repository's locks stand; counted once, since every pin is held against every lock. */
export interface Territory {
  readonly locks: number
  readonly folders: ReadonlySet<string>
  /** How many locks stand in a folder or below it. */
  readonly below: ReadonlyMap<string, number>
}

/** The territory of the locks at these paths. */
export function territoryOf(locks: readonly string[]): Territory {
  const folders = locks.map(folderOf)
  const below = new Map<string, number>()
  for (const folder of folders) for (const above of ancestors(folder)) below.set(above, (below.get(above) ?? 0) + 1)
  return { locks: locks.length, folders: new Set(folders), below }
}

/** Whether the version a pin decides meets a lock. */
export type Concern = 'yes' | 'maybe' | 'no'

/**
 * Which locks does a pin concern?
 * - One lock in the repository: that one, whatever the pin.
 * - A workflow whose job names folders (`working-directory`, `cd`): the locks in, above or below those; one that names
 *   none: the lock at the root; of locks elsewhere it is not known.
 * - Any other file (Dockerfile, .tool-versions, .pre-commit-config.yaml…): the lock in its folder, else the nearest above,
 *   else those below: for certain if it is one, or if the file's kind is inherited by folders below it.
 */
export function concernOf(pin: Pin, lock: string, territory: Territory): Concern {
  const folder = folderOf(lock)
  const global = /^\.(?:github|gitlab|circleci)(?:\/|-ci)|^[\w.-]*(?:azure|bitbucket)-pipelines/.test(pin.where.file)
  // What a Dockerfile in a folder of its own builds is not known.
  if (!global && pin.via === 'image' && !territory.folders.has(folderOf(pin.where.file))) return 'maybe'
  if (territory.locks === 1) return 'yes'
  if (global) return pin.folders ? concernOfFolders(pin.folders, folder) : folder === '' ? 'yes' : 'maybe'
  const own = folderOf(pin.where.file)
  const nearest = ancestors(own).find((ancestor) => territory.folders.has(ancestor))
  const inherited = INHERITED.test(pin.where.file)
  if (nearest !== undefined && !(inherited && within(folder, own))) return nearest === folder ? 'yes' : 'no'
  if (!within(folder, own)) return 'no'
  return inherited || territory.below.get(own) === 1 ? 'yes' : 'maybe'
}

const INHERITED =
  /(?:^|\/)(?:\.tool-versions|\.?mise[\w.-]*\.toml|\.pre-commit-config\.ya?ml|rust-toolchain(?:\.toml)?|\.\w+-version|\.dvmrc|\.fvmrc)$/

/** Whether a file of the same name, nearer to the lock, says otherwise: of those that are inherited, the nearest counts. */
export function isOverruled(pin: Pin, lock: string, pins: readonly Pin[]): boolean {
  const { file } = pin.where
  if (!INHERITED.test(file)) return false
  const name = file.slice(file.lastIndexOf('/') + 1)
  const own = folderOf(file)
  return pins.some(({ where }) => {
    const other = folderOf(where.file)
    const isSame = where.file.endsWith(`/${name}`) && other !== own
    return isSame && within(other, own) && within(folderOf(lock), other)
  })
}

function concernOfFolders(worked: readonly string[], folder: string): Concern {
  if (worked.includes(folder)) return 'yes'
  return worked.some((other) => within(folder, other) || within(other, folder)) ? 'maybe' : 'no'
}

/** The folder of a path, `''` for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function within(inner: string, outer: string): boolean {
  return outer === '' || outer === '.' || inner === outer || inner.startsWith(`${outer}/`)
}

/** A folder and those above it, nearest first. */
function ancestors(folder: string): readonly string[] {
  const parts = folder === '' ? [] : folder.split('/')
  return [...parts.map((_, i) => parts.slice(0, parts.length - i).join('/')), '']
}
