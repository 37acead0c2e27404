import type { Finding } from '@ci-gates/core/model'
import { damageOf, emptyFile } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import { once } from '../once.ts'
import { normalizeText, readToml, type TomlRead, type TomlTable } from '../toml.ts'
import { blankFileLines } from './file-lines.ts'
import { lockFrom, type PoetryLock } from './lock.ts'

/** A file read, or the finding that says why it was not. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly finding: Finding }

/** Reads a poetry.lock of any Poetry since 1.0. Never throws. Packages that have no name or version are left out. */
export const readPoetryLock = once((file): Read<PoetryLock> => {
  if (file.text.trim() === '') return { ok: false, finding: emptyFile(file) }
  if (hasMark(file)) return { ok: false, finding: byteOrderMark(file) }
  const read = readToml(blankFileLines(normalizeText(file.text)))
  if (!read.ok) return { ok: false, finding: damageOf(file) ?? unparsable(file, read) }
  return { ok: true, value: lockFrom(file.path, file.text, read.table) }
})

/** A pyproject.toml as read. */
export interface PoetryManifest {
  /** With exact integers, as hashing needs them. */
  readonly table: TomlTable
  /** The same with `\r\n` kept in strings over several lines, where that differs. */
  readonly verbatim?: TomlTable
}

/** Reads a pyproject.toml. Never throws. */
export const readManifest = once((file): Read<PoetryManifest> => {
  if (hasMark(file)) return { ok: false, finding: byteOrderMark(file) }
  const read = readToml(file.text, true)
  if (!read.ok) return { ok: false, finding: damageOf(file) ?? unparsable(file, read) }
  const verbatim = readVerbatim(file.text)
  return { ok: true, value: { table: read.table, ...(verbatim?.ok ? { verbatim: verbatim.table } : {}) } }
})

/** tomlkit 0.11 also keeps a `\r\n` right after the opening quotes, so that one newline more is put there to be dropped. */
function readVerbatim(text: string): TomlRead | undefined {
  if (!text.includes('\r\n') || !/"""|'''/.test(text)) return undefined
  return readToml(text.replace(/("""|''')\r\n/g, '$1\n\r\n'), true, true)
}

/** Python's tomllib refuses the mark, and so does every Poetry (tried with 1.1.15 to 2.5.1). */
function hasMark(file: SourceFile): boolean {
  return file.text.charCodeAt(0) === 0xfeff
}

function byteOrderMark(file: SourceFile): Finding {
  return {
    claim: file.path,
    outcome: 'broken',
    code: 'byte-order-mark',
    observed: 'it begins with a byte order mark, which Poetry refuses to read',
    where: { file: file.path, line: 1 },
    remedy: { text: 'Save it as UTF-8 without a byte order mark.' },
  }
}

function unparsable(file: SourceFile, read: Extract<TomlRead, { ok: false }>): Finding {
  return {
    claim: file.path,
    outcome: read.deep ? 'unknown' : 'broken',
    code: read.deep ? 'nested-too-deep' : 'toml-invalid',
    observed: `it is not valid TOML: ${read.why} (line ${read.line}, column ${read.column})`,
    where: { file: file.path, line: read.line, column: read.column },
    remedy: { text: 'Correct the file; Poetry cannot read it either.' },
  }
}
