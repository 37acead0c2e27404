import type { Finding } from '@ci-gates/core/model'
import { notALock } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import {
  asText,
  at,
  entriesOf,
  isObject,
  type JsonObject,
  member,
  type Parsed,
  readJson,
  textsOf,
} from '../javascript/json.ts'
import { once } from '../once.ts'

/** A deno.lock as it was read. */
export interface DenoLock {
  readonly file: SourceFile
  /** `3` to `5`. */
  readonly format: string
  readonly data: JsonObject
  /** What was chosen for `npm:foo@1` and `jsr:@s/foo@^1.2.0`. */
  readonly specifiers: ReadonlyMap<string, string>
  readonly packages: number
}

/** Reads a deno.lock of format 3, 4 or 5. Each file is parsed once. */
export const readLock = once(read)

async function read(file: SourceFile): Promise<Parsed<DenoLock>> {
  const parsed = await readJson(file)
  if (!parsed.ok) return parsed
  const data = parsed.value
  const format = asText(member(data, 'version'))
  if (format === undefined)
    return { ok: false, finding: notALock(file, 'it has no version, as every deno.lock does', 'Deno') }
  if (!/^[345]$/.test(format)) return { ok: false, finding: unknownFormat(file, format) }
  const specifiers = textsOf(member(data, 'specifiers') ?? at(data, 'packages', 'specifiers'))
  const kinds = ['npm', 'jsr'].flatMap((kind) => entriesOf(member(data, kind) ?? at(data, 'packages', kind)))
  return {
    ok: true,
    value: { file, format, data, specifiers, packages: kinds.filter(([, value]) => isObject(value)).length },
  }
}

function unknownFormat(file: SourceFile, format: string): Finding {
  return {
    claim: file.path,
    outcome: 'unknown',
    code: 'lock-version-unknown',
    observed: `version ${format.slice(0, 40)} is not one that is read here`,
    expected: '3, 4 or 5 (Deno 1.37 and later)',
    where: { file: file.path },
    remedy: { text: 'Lock again with a current Deno, or update this gate.' },
  }
}
