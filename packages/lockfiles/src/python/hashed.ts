import type { Capabilities, SourceFile } from '../ecosystem.ts'
import { once } from '../once.ts'
import { type PythonValue, pythonJson } from '../python-json.ts'
import { readToml, type TomlTable } from '../toml.ts'
import { readTomlFile } from './toml-file.ts'

/** A manifest with exact integers, as hashing needs them; nothing where it cannot be read (ask `readTomlFile` why). */
export const readExact = once((file: SourceFile): TomlTable | undefined => {
  const read = readToml(file.text, true)
  return read.ok && readTomlFile(file).ok ? read.table : undefined
})

/** The SHA-256 of a value's JSON as Python writes it; nothing where Python itself fails on it (a date, deep nesting). */
export function jsonHash(value: PythonValue, capabilities: Capabilities, compact = false): string | undefined {
  const json = pythonJson(value, compact)
  return json.ok ? capabilities.sha256(json.text) : undefined
}
