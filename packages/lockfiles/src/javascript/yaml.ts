import type { Finding } from '@ci-gates/core/model'
import { damageOf, emptyFile } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import { readBlock } from './block-yaml.ts'
import { isObject, type Json, type JsonObject, type Parsed } from './json.ts'

/** Longer texts than this are read only if they are plain. */
const MOST_CHARACTERS = 1_000_000

/** Reads a mapping from YAML: the plain kind at once, any other with a parser that is loaded only then. Never throws. */
export async function readYaml(file: SourceFile, text = file.text, line = 0): Promise<Parsed<JsonObject>> {
  if (text.trim() === '') return { ok: false, finding: emptyFile(file) }
  const plain = readBlock(text)
  if (plain) return { ok: true, value: plain }
  const damage = damageOf(file)
  if (damage) return { ok: false, finding: damage }
  if (text.length > MOST_CHARACTERS)
    return { ok: false, finding: invalid(file, 'it is too long to be told what is wrong', 1) }
  const { parseYaml } = await import('./yaml-parser.ts')
  const read = parseYaml(text)
  if ('why' in read) return { ok: false, finding: invalid(file, read.why, read.line + line) }
  const value = read.value as Json
  return isObject(value) ? { ok: true, value } : { ok: false, finding: invalid(file, 'it holds no mapping', 1) }
}

function invalid(file: SourceFile, why: string, line: number): Finding {
  return {
    claim: file.path,
    outcome: 'broken',
    code: 'yaml-invalid',
    observed: `it is not valid YAML: ${why} (line ${line})`,
    where: { file: file.path, line },
    remedy: { text: 'Correct the file, or let the package manager write it again.' },
  }
}
