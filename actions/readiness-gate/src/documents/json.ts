import { DocumentFlaw } from './flaw.ts'

const DEEPEST = 64

/**
 * The value of a JSON text. Refuses what `JSON.parse` lets pass and two readers may read differently: a key that stands
 * twice; and what would exhaust a reader: more than 64 levels.
 * @throws DocumentFlaw with the line
 */
export function parseJson(text: string): unknown {
  const bare = text.replace(/^\ufeff/, '')
  if (bare.trim() === '') throw new DocumentFlaw('is empty')
  checkShape(bare)
  try {
    return JSON.parse(bare)
  } catch (error) {
    throw new DocumentFlaw(`is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** One pass over the text's tokens, before anything is built. A character at a time: a string may have megabytes. */
function checkShape(text: string): void {
  const levels: (Set<string> | undefined)[] = []
  let last = { from: 0, to: 0 }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') {
      const end = endOfString(text, at)
      last = { from: at, to: end }
      at = end - 1
    } else if (character === '{' || character === '[') {
      levels.push(character === '{' ? new Set() : undefined)
      if (levels.length > DEEPEST) throw new DocumentFlaw(`is nested more than ${DEEPEST} deep`, lineAt(text, at))
    } else if (character === '}' || character === ']') levels.pop()
    else if (character === ':') addKey(levels.at(-1), text.slice(last.from, last.to), () => lineAt(text, last.from))
  }
}

/** The offset behind the closing quotation mark, or the text's end. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at + 1
  }
  return text.length
}

function addKey(keys: Set<string> | undefined, token: string, line: () => number): void {
  if (!keys || !token.startsWith('"')) return
  // An escape may hide that two keys are one.
  const key = token.includes('\\') ? unescaped(token) : token
  if (keys.has(key)) throw new DocumentFlaw(`has the key ${key.slice(0, 60)} twice in one object`, line())
  keys.add(key)
}

function unescaped(token: string): string {
  try {
    return JSON.stringify(JSON.parse(token))
  } catch {
    return token
  }
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
