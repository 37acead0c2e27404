import type { Finding } from '@ci-gates/core/model'
import { damageOf, notALock } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import { asText, entriesOf, isObject, type Json, type JsonObject, member, type Parsed } from '../javascript/json.ts'
import { readJsonWithCommas } from '../javascript/json-with-commas.ts'
import { once } from '../once.ts'

/** A bun.lock as it was read. */
export interface BunLock {
  readonly file: SourceFile
  readonly data: JsonObject
  /** The manifests as the lock repeats them, by their folder; `''` for the root. */
  readonly workspaces: ReadonlyMap<string, JsonObject>
  /** What was chosen, by the key in `packages`: `foo`, or `member/foo` for one member alone. */
  readonly chosen: ReadonlyMap<string, string>
  readonly packages: number
}

/** Reads a bun.lock. Each file is parsed once. */
export const readLock = once(read)

/** The newest format that is known: Bun 1.2 wrote 0 and 1, 1.4 writes 2. */
const NEWEST = 2

async function read(file: SourceFile): Promise<Parsed<BunLock>> {
  const conflict = /^(?:<{7} |>{7} )/m.test(file.text) ? damageOf(file) : undefined
  if (conflict) return { ok: false, finding: conflict }
  const parsed = await readJsonWithCommas(file)
  if (!parsed.ok) return parsed
  const data = parsed.value
  const format = member(data, 'lockfileVersion')
  if (typeof format !== 'number' || !isObject(member(data, 'workspaces')))
    return {
      ok: false,
      finding: notALock(file, 'it has no lockfileVersion or no workspaces, as every bun.lock does', 'Bun'),
    }
  if (format > NEWEST) return { ok: false, finding: unknownFormat(file, format) }
  const workspaces = new Map(
    entriesOf(member(data, 'workspaces')).flatMap(([place, value]) =>
      isObject(value) ? [[place, value] as const] : [],
    ),
  )
  const chosen = new Map(entriesOf(member(data, 'packages')).flatMap(([key, value]) => entryOf(key, value)))
  const packages = [...chosen.values()].filter((one) => !one.includes('@workspace:')).length
  return { ok: true, value: { file, data, workspaces, chosen, packages } }
}

/** The first of an entry's values tells what was chosen: `foo@1.0.0`, `foo@workspace:packages/foo`. */
function entryOf(key: string, value: Json): readonly (readonly [string, string])[] {
  const first = Array.isArray(value) ? asText(value[0] as Json) : undefined
  return first === undefined ? [] : [[key, first]]
}

function unknownFormat(file: SourceFile, format: number): Finding {
  return {
    claim: file.path,
    outcome: 'unknown',
    code: 'lock-version-unknown',
    observed: `lockfileVersion ${format} is not one that any known Bun writes`,
    where: { file: file.path },
    remedy: { text: 'Update this gate, or lock again with a released Bun.' },
  }
}
