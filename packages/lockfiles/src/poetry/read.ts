import type { Finding } from '@ci-gates/core/model'
import { damageOf, emptyFile } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import { readToml, type TomlRead, type TomlTable } from '../toml.ts'
import { lockFrom, type PoetryLock } from './lock.ts'

/** A file read, or the finding that says why it was not. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly finding: Finding }

/** Reads a poetry.lock of any Poetry since 1.0. Never throws. Packages that have no name or version are left out. */
export function readPoetryLock(file: SourceFile): Read<PoetryLock> {
  if (file.text.trim() === '') return { ok: false, finding: emptyFile(file) }
  const read = readToml(file.text)
  if (!read.ok) return { ok: false, finding: damageOf(file) ?? unparsable(file, read) }
  return { ok: true, value: lockFrom(file.path, file.text, read.table) }
}

/** Reads a pyproject.toml with exact integers, as hashing needs it. Never throws. */
export function readManifest(file: SourceFile): Read<TomlTable> {
  const read = readToml(file.text, true)
  if (read.ok) return { ok: true, value: read.table }
  return { ok: false, finding: damageOf(file) ?? unparsable(file, read) }
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
