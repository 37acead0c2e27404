import type { Finding } from '@ci-gates/core/model'
import { damageOf } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import {
  asText,
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  member,
  type Parsed,
  readJson,
  textsOf,
} from '../javascript/json.ts'
import { once } from '../once.ts'
import { normalizeBranch, normalizeVersion } from './version.ts'

/** A locked package. */
export interface LockedPackage {
  readonly name: string
  /** As it is written: `v1.2.3`, `dev-main`. */
  readonly pretty: string
  /** Normalised; of a branch also its alias. */
  readonly versions: readonly string[]
  readonly requires: ReadonlyMap<string, string>
  readonly replaces: ReadonlyMap<string, string>
  readonly provides: ReadonlyMap<string, string>
  readonly dev: boolean
}

/** What of a composer.lock counts. */
export interface ComposerLock {
  readonly data: JsonObject
  readonly contentHash: string | undefined
  /** The hash of the whole file, which Composer wrote in 2015. */
  readonly oldHash: string | undefined
  readonly packages: readonly LockedPackage[]
}

/** Reads a composer.lock; what is wrong with it is a finding. Never throws. */
export async function readComposerLock(file: SourceFile): Promise<Parsed<ComposerLock>> {
  const read = await readJson(file)
  if (!read.ok) return read
  const data = read.value
  const lists = [member(data, 'packages'), member(data, 'packages-dev')]
  if (!Array.isArray(lists[0])) return invalid(file, 'it has no list of packages')
  const aliases = aliasesOf(data)
  const packages = lists.flatMap((list, at) =>
    (Array.isArray(list) ? list : []).map((one) => packageOf(one, at === 1, aliases)),
  )
  if (packages.some((one) => one === undefined))
    return invalid(file, 'a package has no name or no version that Composer reads')
  const known = packages as LockedPackage[]
  const seen = new Set<string>()
  const twice = known.find(({ name }) => seen.size === seen.add(name).size)?.name
  if (twice !== undefined) return invalid(file, `${twice} is in it twice`)
  return {
    ok: true,
    value: { data, contentHash: nonEmpty(data, 'content-hash'), oldHash: nonEmpty(data, 'hash'), packages: known },
  }
}

function nonEmpty(data: JsonObject, key: string): string | undefined {
  const text = asText(member(data, key))
  return text === '' || text === '0' ? undefined : text
}

/** Aliases that the root asked for (`dev-main as 1.2.0`), by package. */
function aliasesOf(data: JsonObject): Map<string, string[]> {
  const list = member(data, 'aliases')
  const found = new Map<string, string[]>()
  for (const one of Array.isArray(list) ? list : []) {
    const [name, alias] = [asText(member(one, 'package')), asText(member(one, 'alias_normalized'))]
    if (name !== undefined && alias !== undefined) found.set(name, [...(found.get(name) ?? []), alias])
  }
  return found
}

function packageOf(
  data: Json,
  dev: boolean,
  aliases: ReadonlyMap<string, readonly string[]>,
): LockedPackage | undefined {
  const [name, pretty] = [asText(member(data, 'name'))?.toLowerCase(), asText(member(data, 'version'))]
  const version = normalizeVersion(pretty ?? '')
  if (!isObject(data) || name === undefined || pretty === undefined || version === undefined) return undefined
  return {
    name,
    pretty,
    versions: [version, ...branchAlias(data, pretty), ...(aliases.get(name) ?? [])],
    requires: links(data, 'require', pretty),
    replaces: links(data, 'replace', pretty),
    provides: links(data, 'provide', pretty),
    dev,
  }
}

/** The alias of a branch (composer Package/Loader/ArrayLoader.php, `getBranchAlias`). */
function branchAlias(data: JsonObject, pretty: string): string[] {
  if (!pretty.startsWith('dev-') && !pretty.endsWith('-dev')) return []
  for (const [source, target] of entriesOf(member(member(data, 'extra'), 'branch-alias'))) {
    const alias = asText(target)
    if (!alias?.endsWith('-dev') || source.toLowerCase() !== pretty.toLowerCase()) continue
    const normal = alias === '9999999-dev' ? alias : normalizeBranch(alias.slice(0, -4))
    if (normal.endsWith('-dev')) return [normal]
  }
  return member(data, 'default-branch') === true ? ['9999999-dev'] : []
}

/** What a package asks for, replaces or provides; `self.version` is its own. */
export function links(data: Json, key: string, own: string): ReadonlyMap<string, string> {
  const told = [...textsOf(member(data, key))]
  return new Map(told.map(([name, text]) => [name.toLowerCase(), text === 'self.version' ? own : text]))
}

function invalid(file: SourceFile, observed: string): { readonly ok: false; readonly finding: Finding } {
  const finding: Finding = damageOf(file) ?? {
    claim: file.path,
    outcome: 'broken',
    code: 'lock-invalid',
    observed,
    where: { file: file.path },
    remedy: { text: 'Restore it from version control, or let Composer write it again.' },
  }
  return { ok: false, finding }
}

const linesOf = once((file: SourceFile): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const [at, line] of file.text.split('\n').entries()) {
    const name = /^\s*"name":\s*"([^"\\]*)"/.exec(line)?.[1]?.toLowerCase()
    if (name !== undefined && !found.has(name)) found.set(name, at + 1)
  }
  return found
})

/** The line of a locked package's entry. */
export function lineOfPackage(file: SourceFile, name: string): number {
  return linesOf(file).get(name) ?? 1
}
