import { type Token, tokensOf } from './tokens.ts'

/** What stands right of `=`, as far as it is plain: the rest is what only Terraform can work out. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  /** Begins with a name: `aws.west`, `true`, `var.version`. */
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, Attribute> }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'other' }

export interface Attribute {
  readonly line: number
  readonly value: Value
}

export interface Body {
  readonly attributes: ReadonlyMap<string, Attribute>
  readonly blocks: readonly Block[]
}

export interface Block extends Body {
  readonly type: string
  readonly labels: readonly string[]
  readonly line: number
}

/** Larger files are not read. */
const MOST_CHARACTERS = 5_000_000
/** How deep blocks and values may nest. */
const DEEPEST = 60

/** Reads the blocks of an HCL file; why and where it cannot be read. Never throws. */
export function readHcl(text: string): Body | { readonly why: string; readonly line: number } {
  if (text.length > MOST_CHARACTERS) return { why: 'it is too large to be read', line: 1 }
  const tokens = tokensOf(text)
  if ('why' in tokens) return tokens
  const cursor: Cursor = { tokens, at: 0 }
  const read = body(cursor, 0)
  if (read && cursor.at >= tokens.length) return read
  return { why: 'it is not HCL as it is known here', line: tokens[cursor.at]?.line ?? tokens.at(-1)?.line ?? 1 }
}

interface Cursor {
  readonly tokens: readonly Token[]
  at: number
}

function is(token: Token | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text
}

/** Attributes and blocks up to the closing brace, or the end; nothing where something else stands there. */
function body(cursor: Cursor, depth: number): Body | undefined {
  const attributes = new Map<string, Attribute>()
  const blocks: Block[] = []
  for (let token = cursor.tokens[cursor.at]; token; token = cursor.tokens[cursor.at]) {
    if (token.kind === 'newline') cursor.at += 1
    else if (is(token, '}')) return depth > 0 ? { attributes, blocks } : undefined
    else if (token.kind !== 'name') return undefined
    else if (is(cursor.tokens[cursor.at + 1], '=')) {
      cursor.at += 2
      const value = readValue(cursor, depth)
      if (!value || attributes.has(token.text)) return undefined
      attributes.set(token.text, { line: token.line, value })
    } else {
      const block = depth < DEEPEST ? blockOf(cursor, token, depth) : undefined
      if (!block) return undefined
      blocks.push(block)
    }
  }
  return depth === 0 ? { attributes, blocks } : undefined
}

function blockOf(cursor: Cursor, head: Token, depth: number): Block | undefined {
  const labels: string[] = []
  cursor.at += 1
  for (let token = cursor.tokens[cursor.at]; token && !is(token, '{'); token = cursor.tokens[cursor.at]) {
    if (token.kind !== 'text' && token.kind !== 'name') return undefined
    labels.push(token.text)
    cursor.at += 1
  }
  cursor.at += 1
  const inner = body(cursor, depth + 1)
  if (!inner) return undefined
  cursor.at += 1
  return { type: head.text, labels, line: head.line, ...inner }
}

/** One value; the cursor stands behind it, before the line's end or whatever else ends it. */
function readValue(cursor: Cursor, depth: number): Value | undefined {
  const start = cursor.at
  const first = cursor.tokens[start]
  const plain = is(first, '{') ? objectOf(cursor, depth) : is(first, '[') ? listOf(cursor, depth) : scalarOf(first)
  if (plain && (plain.kind === 'object' || plain.kind === 'list')) {
    if (ends(cursor.tokens[cursor.at])) return plain
  } else if (plain && ends(cursor.tokens[start + 1])) {
    cursor.at = start + 1
    return plain
  }
  cursor.at = start
  const rest = skip(cursor)
  if (!rest) return undefined
  return plain?.kind === 'name' ? plain : { kind: 'other' }
}

function scalarOf(token: Token | undefined): Value | undefined {
  return token?.kind === 'text' || token?.kind === 'name' ? { kind: token.kind, text: token.text } : undefined
}

function ends(token: Token | undefined): boolean {
  return !token || token.kind === 'newline' || is(token, '}') || is(token, ',') || is(token, ']')
}

/** Passes over an expression: to the end of the line, or of what it stands in, outside of all brackets. */
function skip(cursor: Cursor): boolean {
  let depth = 0
  const start = cursor.at
  for (let token = cursor.tokens[cursor.at]; token; token = cursor.tokens[cursor.at]) {
    if (depth === 0 && ends(token)) break
    if (token.kind === 'mark' && '([{'.includes(token.text)) depth += 1
    if (token.kind === 'mark' && ')]}'.includes(token.text)) depth -= 1
    if (depth < 0) return false
    cursor.at += 1
  }
  return depth === 0 && cursor.at > start
}

function objectOf(cursor: Cursor, depth: number): Value | undefined {
  if (depth >= DEEPEST) return undefined
  const entries = new Map<string, Attribute>()
  cursor.at += 1
  for (let token = cursor.tokens[cursor.at]; token; token = cursor.tokens[cursor.at]) {
    const separator = cursor.tokens[cursor.at + 1]
    if (token.kind === 'newline' || is(token, ',')) cursor.at += 1
    else if (is(token, '}')) {
      cursor.at += 1
      return { kind: 'object', entries }
    } else if ((token.kind === 'name' || token.kind === 'text') && (is(separator, '=') || is(separator, ':'))) {
      cursor.at += 2
      const value = readValue(cursor, depth + 1)
      if (!value) return undefined
      entries.set(token.text, { line: token.line, value })
    } else return undefined
  }
  return undefined
}

function listOf(cursor: Cursor, depth: number): Value | undefined {
  if (depth >= DEEPEST) return undefined
  const items: Value[] = []
  cursor.at += 1
  for (let token = cursor.tokens[cursor.at]; token; token = cursor.tokens[cursor.at]) {
    if (token.kind === 'newline' || is(token, ',')) cursor.at += 1
    else if (is(token, ']')) {
      cursor.at += 1
      return { kind: 'list', items }
    } else {
      const value = readValue(cursor, depth + 1)
      if (!value) return undefined
      items.push(value)
    }
  }
  return undefined
}
