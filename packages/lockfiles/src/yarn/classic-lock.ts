import type { Finding } from '@ci-gates/core/model'
import { damageOf, emptyFile } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import type { Parsed } from '../javascript/json.ts'

/** One package of a yarn.lock of Yarn 1. */
export interface ClassicEntry {
  /** `foo@^1.0.0`, as many as chose this version. */
  readonly patterns: readonly string[]
  /** The line it begins on, from 1. */
  readonly line: number
  version: string | undefined
  readonly dependencies: Map<string, string>
}

/** A yarn.lock of Yarn 1 as it was read. */
export interface ClassicLock {
  readonly file: SourceFile
  readonly entries: readonly ClassicEntry[]
  readonly byPattern: ReadonlyMap<string, ClassicEntry>
}

/** Reads a yarn.lock of Yarn 1, line by line (yarn 1.22.22 src/lockfile/parse.js). Never throws. */
export function readClassic(file: SourceFile): Parsed<ClassicLock> {
  // A new project's lock may be empty: then nothing is locked (parse.js takes it for an empty object).
  const damage = /^(?:<{7} |>{7} )/m.test(file.text) ? damageOf(file) : undefined
  if (damage) return { ok: false, finding: damage }
  if (file.text.trim() === '') return { ok: false, finding: emptyFile(file) }
  const entries: ClassicEntry[] = []
  let inDependencies = false
  for (const [i, raw] of file.text.split('\n').entries()) {
    const line = raw.trimEnd()
    if (line === '' || line.trimStart().startsWith('#')) continue
    if (line.includes('"') && !isClosed(line)) return { ok: false, finding: strange(file, i + 1) }
    const indent = line.length - line.trimStart().length
    const entry = entries.at(-1)
    const text = line.trimStart()
    if (indent === 0 && text.endsWith(':')) entries.push(entryOf(text.slice(0, -1), i + 1))
    else if (indent === 2 && entry && text.endsWith(':')) inDependencies = /^(?:optionalD|d)ependencies:$/.test(text)
    else if (indent === 2 && entry)
      entry.version = /^"?version"? +(.+)$/.exec(text) ? plain(text.slice(text.indexOf(' '))) : entry.version
    else if (indent === 4 && entry) addDependency(entry, text, inDependencies)
    else return { ok: false, finding: strange(file, i + 1) }
    if (indent === 0) inDependencies = false
  }
  const last = entries.at(-1)
  if (last && last.version === undefined) return { ok: false, finding: strange(file, last.line) }
  const byPattern = new Map(entries.flatMap((entry) => entry.patterns.map((pattern) => [pattern, entry] as const)))
  return { ok: true, value: { file, entries, byPattern } }
}

function entryOf(keys: string, line: number): ClassicEntry {
  const patterns = (keys.match(/"(?:[^"\\]|\\.)*"|[^",\s][^,]*/g) ?? []).map(plain)
  return { patterns, line, version: undefined, dependencies: new Map() }
}

/** Whether every text in quotes ends on the line that it begins on. */
function isClosed(line: string): boolean {
  return line.replace(/\\./g, '').split('"').length % 2 === 1
}

function addDependency(entry: ClassicEntry, text: string, isDependency: boolean): void {
  const parts = /^("(?:[^"\\]|\\.)*"|\S+) +(.+)$/.exec(text)
  if (isDependency && parts) entry.dependencies.set(plain(parts[1] as string), plain(parts[2] as string))
}

/** A word, or a text in quotes that is escaped as JSON is. */
function plain(text: string): string {
  const trimmed = text.trim()
  if (!trimmed.startsWith('"')) return trimmed
  try {
    return JSON.parse(trimmed) as string
  } catch {
    return trimmed.replace(/^"|"$/g, '')
  }
}

function strange(file: SourceFile, line: number): Finding {
  return {
    claim: file.path,
    outcome: 'broken',
    code: 'lock-invalid',
    observed: `line ${line} is not what Yarn writes: the file is damaged or was cut off`,
    where: { file: file.path, line },
    remedy: { text: 'Restore it from version control, or let Yarn write it again.' },
  }
}
