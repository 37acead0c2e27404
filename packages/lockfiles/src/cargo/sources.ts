import { asString, asTable, entriesOf, type TomlTable } from '../toml.ts'
import type { LockedCrate } from './lock.ts'
import { type CrateWish, gitOf } from './manifest.ts'

/** The registry that is meant where none is named (cargo src/cargo/sources/registry/mod.rs, CRATES_IO_INDEX). */
const CRATES_IO =
  /^(?:registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index|sparse\+https:\/\/index\.crates\.io\/)/

/** Whether a locked package comes from where a dependency asks for it. */
export function fitsSource(wish: CrateWish, { source }: LockedCrate, patched: boolean): boolean {
  if (wish.way !== undefined) return source === undefined
  if (wish.git) return source !== undefined && isGit(wish.git, source)
  if (source === undefined || source.startsWith('git+')) return patched
  return wish.registry === undefined || wish.registry === 'crates-io' ? CRATES_IO.test(source) : !CRATES_IO.test(source)
}

function isGit({ url, reference }: { readonly url: string; readonly reference?: string }, source: string): boolean {
  const [bare = '', query = ''] = (source.slice('git+'.length).split('#', 1)[0] ?? '').split('?', 2)
  return canonical(bare) === canonical(url) && sameReference(decoded(query), reference ?? '')
}

/** Locks before version 3 leave `branch=master` out. */
function sameReference(locked: string, wanted: string): boolean {
  const plain = (text: string) => text.replace(/^ref=/, 'rev=')
  return plain(locked) === plain(wanted) || (wanted === 'branch=master' && locked === '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** As cargo compares git addresses (src/cargo/util/canonical_url.rs). */
function canonical(url: string): string {
  const bare = url.replace(/\/+$/, '').replace(/\.git$/, '')
  return /^https?:\/\/github\.com\//i.test(bare) ? bare.toLowerCase() : bare
}

/** A replacement that `[patch]` names. */
export interface Patch {
  readonly name: string
  readonly way?: string
  readonly git?: { readonly url: string; readonly reference?: string }
  readonly requirement?: string
  readonly at: readonly string[]
}

/** What `[patch]` of the root names, and the names that `[replace]` holds. */
export function patchesOf(table: TomlTable): readonly Patch[] {
  const replaced = entriesOf(table['replace']).map(
    ([spec]): Patch => ({ name: spec.split(':', 1)[0] ?? spec, at: ['replace', spec] }),
  )
  const patched = entriesOf(table['patch']).flatMap(([registry, patches]) =>
    entriesOf(patches).map(([key, value]): Patch => {
      const own = asTable(value) ?? {}
      const [way, requirement, git] = [asString(own['path']), asString(own['version']), gitOf(own)]
      return {
        name: asString(own['package']) ?? key,
        at: ['patch', registry, key],
        ...(way === undefined ? {} : { way }),
        ...(git ? { git } : {}),
        ...(requirement === undefined ? {} : { requirement }),
      }
    }),
  )
  return [...patched, ...replaced]
}

/** A source as it is told: without the commit's rest, and without a password. */
export function shownSource(source: string | undefined): string {
  if (source === undefined) return 'a path'
  return source.replace(/^(?:git|registry|sparse)\+/, '').replace(/^([a-z+]+:\/\/)[^@/\s]+@/i, '$1')
}
