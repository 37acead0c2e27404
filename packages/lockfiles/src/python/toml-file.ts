import type { Finding } from '@ci-gates/core/model'
import { damageOf } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import { once } from '../once.ts'
import { readToml, type TomlRead, type TomlTable } from '../toml.ts'

/** A file read, or the finding that says why it was not. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly finding: Finding }

/** Reads a TOML file; what is wrong with it is a finding. Never throws. */
export const readTomlFile = once((file): Read<TomlTable> => fromText(file, file.text))

/** The same for a file whose text was prepared; lines are those of the file. */
export function fromText(file: SourceFile, text: string): Read<TomlTable> {
  if (file.text.trim() === '') return { ok: false, finding: damageOf(file) as Finding }
  const read = readToml(text)
  return read.ok ? { ok: true, value: read.table } : { ok: false, finding: damageOf(file) ?? unparsable(file, read) }
}

function unparsable(file: SourceFile, read: Extract<TomlRead, { ok: false }>): Finding {
  return {
    claim: file.path,
    outcome: read.deep ? 'unknown' : 'broken',
    code: read.deep ? 'nested-too-deep' : /redefine|duplicate/i.test(read.why) ? 'duplicate-key' : 'toml-invalid',
    observed: `it is not valid TOML: ${read.why} (line ${read.line}, column ${read.column})`,
    where: { file: file.path, line: read.line, column: read.column },
    remedy: { text: 'Correct the file, or restore it from version control.' },
  }
}
