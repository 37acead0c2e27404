import type { Finding } from '@ci-gates/core/model'
import { damageOf } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import { asText, entriesOf, isObject, type Json, member, type Parsed, readJson } from '../javascript/json.ts'

/** Formats that are known: 2 with central versions of what is not referenced, 1 otherwise (PackagesLockFileFormat.cs). */
const NEWEST = 2

/** What is locked of one package, or project, for one framework. */
export interface LockedPackage {
  /** As the lock writes it. */
  readonly id: string
  readonly type: string
  readonly requested?: string
  readonly resolved?: string
  readonly hasHash: boolean
  readonly dependencies: ReadonlyMap<string, string>
}

/** One section: a framework, perhaps with a runtime (`net8.0/linux-x64`). */
export interface Section {
  readonly key: string
  readonly runtime: string | undefined
  readonly packages: ReadonlyMap<string, LockedPackage>
}

/** A packages.lock.json as it was read. */
export interface NuGetLock {
  readonly file: SourceFile
  readonly sections: readonly Section[]
  readonly count: number
}

/** Reads a lock; never throws. */
export async function readLock(file: SourceFile): Promise<Parsed<NuGetLock>> {
  const parsed = await readJson(file)
  if (!parsed.ok) return parsed
  const version = member(parsed.value, 'version')
  const targets = member(parsed.value, 'dependencies')
  if (typeof version === 'number' && version > NEWEST) return { ok: false, finding: newer(file, version) }
  if (typeof version !== 'number' || !isObject(targets))
    return { ok: false, finding: damageOf({ ...file, text: file.text.trim() }) ?? noLock(file) }
  const sections = entriesOf(targets).map(([key, value]) => sectionOf(key, value))
  const ids = sections.flatMap(({ packages }) =>
    [...packages.values()].flatMap(({ type, id, resolved }) => (type === 'Project' ? [] : [`${id} ${resolved}`])),
  )
  return { ok: true, value: { file, sections, count: new Set(ids).size } }
}

function sectionOf(key: string, value: Json): Section {
  const packages = entriesOf(value).map(([id, entry]) => [id.toLowerCase(), packageOf(id, entry)] as const)
  const at = key.indexOf('/')
  const framework = at < 0 ? key : key.slice(0, at)
  return { key: framework, runtime: at < 0 ? undefined : key.slice(at + 1), packages: new Map(packages) }
}

function packageOf(id: string, entry: Json): LockedPackage {
  const [requested, resolved] = [asText(member(entry, 'requested')), asText(member(entry, 'resolved'))]
  const dependencies = entriesOf(member(entry, 'dependencies')).flatMap(([name, range]) =>
    typeof range === 'string' ? [[name.toLowerCase(), range] as const] : [],
  )
  return {
    id,
    type: asText(member(entry, 'type')) ?? '',
    hasHash: asText(member(entry, 'contentHash')) !== undefined,
    dependencies: new Map(dependencies),
    ...(requested === undefined ? {} : { requested }),
    ...(resolved === undefined ? {} : { resolved }),
  }
}

function newer(file: SourceFile, version: number): Finding {
  return {
    claim: file.path,
    outcome: 'unknown',
    code: 'lock-version-unknown',
    observed: `its format is ${version}; 1 and ${NEWEST} are known`,
    where: { file: file.path },
    remedy: { text: 'Update this gate.' },
  }
}

function noLock(file: SourceFile): Finding {
  return {
    claim: file.path,
    outcome: 'broken',
    code: 'lock-invalid',
    observed: 'it has no version, or no packages by framework',
    where: { file: file.path },
    remedy: { text: 'Let `dotnet restore --force-evaluate` write it again.' },
  }
}
