import type { SourceFile } from '../ecosystem.ts'
import { type JsonObject, type Parsed, readJson } from './json.ts'

/** Reads JSON in which a comma may stand before a closing bracket, as Bun writes it; or with comments, which takes longer. */
export async function readJsonWithCommas(file: SourceFile): Promise<Parsed<JsonObject>> {
  const plain = await readJson({ path: file.path, text: withoutCommas(file.text) })
  if (plain.ok || plain.finding.code !== 'json-invalid') return plain
  const { parseLoosely } = await import('./json-loose.ts')
  const value = parseLoosely(file.text)
  return value === undefined ? plain : { ok: true, value }
}

/** The text with a blank for each comma after which an object or an array ends, so that all places stay what they were. */
function withoutCommas(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at)
    if (character === 0x22) at = endOfString(text, at)
    else if (character === 0x2c && /[}\]]/.test(text.charAt(nextAfterBlanks(text, at + 1)))) {
      parts.push(text.slice(from, at), ' ')
      from = at + 1
    }
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from)
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charCodeAt(at)
    if (character === 0x5c) at += 1
    else if (character === 0x22) return at
  }
  return text.length
}

function nextAfterBlanks(text: string, start: number): number {
  let at = start
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1
  return at
}
