import type { Finding } from '@ci-gates/core/model'
import { notALock } from '../damage.ts'
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
} from '../javascript/json.ts'
import { once } from '../once.ts'

/** A package-lock.json or npm-shrinkwrap.json as it was read. */
export interface NpmLock {
  readonly file: SourceFile
  /** 1 (npm 5 and 6), or 3: 2 (npm 7 and 8) holds all that 3 does, and 4 (npm 12) says of what extensions and patches it was made. */
  readonly format: number
  /** What stands at each place, `''` for the root: of formats 2 and 3 as it is, of 1 made from its nesting. */
  readonly entries: ReadonlyMap<string, JsonObject>
  /** How many packages it holds, without the root, members and links. */
  readonly packages: number
  readonly data: JsonObject
}

/** Reads a lock of npm's. Each file is parsed once. */
export const readLock = once(read)

async function read(file: SourceFile): Promise<Parsed<NpmLock>> {
  const parsed = await readJson(file)
  if (!parsed.ok) return parsed
  const data = parsed.value
  const format = member(data, 'lockfileVersion')
  const packages = member(data, 'packages')
  if (typeof format === 'number' && format > 4) return { ok: false, finding: unknownFormat(file, format) }
  if (isObject(packages)) return { ok: true, value: lockOf(file, data, 3, flat(packages)) }
  if (format === undefined && !isObject(member(data, 'dependencies')))
    return {
      ok: false,
      finding: notALock(file, 'it has neither "packages" nor "lockfileVersion", as every lock of npm does', 'npm'),
    }
  return { ok: true, value: lockOf(file, data, 1, nested(data)) }
}

function lockOf(file: SourceFile, data: JsonObject, format: number, entries: Map<string, JsonObject>): NpmLock {
  let packages = 0
  for (const [place, entry] of entries) if (place.includes('node_modules/') && entry['link'] !== true) packages += 1
  return { file, format, entries, packages, data }
}

function flat(packages: JsonObject): Map<string, JsonObject> {
  const entries = new Map<string, JsonObject>()
  for (const [place, entry] of Object.entries(packages)) if (isObject(entry)) entries.set(place, entry)
  return entries
}

/** How deep a lock of format 1 may nest; npm 6 nested a dozen deep at most. */
const DEEPEST = 100

/** Format 1 nests packages as node_modules does; `requires` are what each needs. */
function nested(data: JsonObject): Map<string, JsonObject> {
  const entries = new Map<string, JsonObject>([['', { name: data['name'], version: data['version'] }]])
  const visit = (dependencies: Json, place: string, depth: number) => {
    for (const [name, value] of depth > DEEPEST ? [] : entriesOf(dependencies)) {
      if (!isObject(value)) continue
      const own = `${place}node_modules/${name}`
      entries.set(own, fromNested(value))
      visit(member(value, 'dependencies'), `${own}/`, depth + 1)
    }
  }
  visit(member(data, 'dependencies'), '', 0)
  return entries
}

/** In format 1 the `version` of what is no package of a registry is its origin. */
function fromNested(value: JsonObject): JsonObject {
  const version = asText(member(value, 'version')) ?? ''
  const rest = {
    ...(member(value, 'bundled') === true ? { inBundle: true } : {}),
    dependencies: member(value, 'requires'),
  }
  const aliased = /^npm:(@?[^@]+)@(.+)$/.exec(version)
  if (aliased) return { ...rest, name: aliased[1], version: aliased[2], resolved: member(value, 'resolved') }
  if (/^file:(?!.*\.(?:tgz|tar\.gz|tar)$)/.test(version)) return { ...rest, link: true, resolved: version.slice(5) }
  if (/^(?:file:|git|https?:)/.test(version)) return { ...rest, resolved: version }
  return { ...rest, version, resolved: member(value, 'resolved') }
}

function unknownFormat(file: SourceFile, format: Json): Finding {
  return {
    claim: file.path,
    outcome: 'unknown',
    code: 'lock-version-unknown',
    observed: `lockfileVersion ${JSON.stringify(format).slice(0, 40)} is not one that any known npm writes`,
    expected: '1 to 4',
    where: { file: file.path },
    remedy: { text: 'Update this gate, or lock again with a released npm.' },
  }
}
