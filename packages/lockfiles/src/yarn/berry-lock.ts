import { notALock } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import { asText, at, type Json, type JsonObject, member, type Parsed, textsOf } from '../javascript/json.ts'
import { readYaml } from '../javascript/yaml.ts'
import { once } from '../once.ts'

/** One package of a yarn.lock of Yarn 2 and later. */
export interface BerryEntry {
  readonly data: JsonObject
  /** `foo@npm:^1.0.0`, `foo@workspace:packages/foo`. */
  readonly keys: readonly string[]
  readonly resolution: string
  readonly dependencies: ReadonlyMap<string, string>
}

/** A yarn.lock of Yarn 2 and later as it was read. */
export interface BerryLock {
  readonly file: SourceFile
  /** `__metadata.version`: 4 (Yarn 2.4 and 3.0), 5 (3.1), 6 (3.2 and later), 8 (4.0 to 4.13), 10 (4.14 and later). */
  readonly format: number
  readonly entries: readonly BerryEntry[]
  readonly byKey: ReadonlyMap<string, BerryEntry>
}

/** Reads a yarn.lock of Yarn 2 and later. Each file is parsed once. */
export const readBerry = once(read)

async function read(file: SourceFile): Promise<Parsed<BerryLock>> {
  const parsed = await readYaml(file)
  if (!parsed.ok) return parsed
  const format = Number(at(parsed.value, '__metadata', 'version'))
  if (!Number.isSafeInteger(format))
    return {
      ok: false,
      finding: notALock(file, 'its __metadata has no version, as every lock of Yarn 2 and later does', 'Yarn'),
    }
  const entries = Object.entries(parsed.value).flatMap(([key, data]) =>
    key === '__metadata' ? [] : [entryOf(key, data)],
  )
  const byKey = new Map(
    entries.flatMap((entry) => entry.keys.flatMap((key) => [[key, entry] as const, ...unbound(key, entry)])),
  )
  return { ok: true, value: { file, format, entries, byKey } }
}

/** What comes from a path is bound to the workspace that asks: `lib@file:./lib::locator=app%40workspace%3A.`. */
function unbound(key: string, entry: BerryEntry): readonly (readonly [string, BerryEntry])[] {
  const mark = key.indexOf('::')
  return mark < 0 ? [] : [[key.slice(0, mark), entry]]
}

function entryOf(key: string, data: Json): BerryEntry {
  const own = (typeof data === 'object' && data !== null ? data : {}) as JsonObject
  const keys = key.split(/,\s*(?=@?[^,@]+@)/).map((one) => normalKey(one.trim()))
  const resolution = asText(member(own, 'resolution')) ?? ''
  return { data: own, keys, resolution, dependencies: textsOf(member(own, 'dependencies')) }
}

/** Locks before version 8 leave out `npm:` in places; one form for both. */
function normalKey(key: string): string {
  const mark = key.indexOf('@', 1)
  return mark < 0 ? key : descriptorOf(key.slice(0, mark), key.slice(mark + 1))
}

/** A name and what is asked for, as the lock's keys have it: a version or a tag is `npm:` (Configuration.js, defaultProtocol). */
export function descriptorOf(name: string, range: string): string {
  return `${name}@${rangeOf(range)}`
}

/** What is asked for, with its protocol. */
export function rangeOf(range: string): string {
  if (/^(?:[a-z]+:|git@|\.{0,2}\/|~\/)/i.test(range) || /^[^\s@/]+\/[^\s@/]+(?:#.*)?$/.test(range)) return range
  return `npm:${range}`
}
