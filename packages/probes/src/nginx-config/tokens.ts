/** One word, or one of `;`, `{`, `}`, with the line on which it begins. */
export interface Token {
  readonly kind: 'word' | ';' | '{' | '}'
  /** Without its quotes, escapes resolved as nginx does. */
  readonly text: string
  readonly line: number
}

/** What ends the reading early: a quotation or a block of Lua that does not end, too many words. */
export interface TokenMistake {
  readonly line: number
  readonly text: string
}

const MOST_TOKENS = 200_000
const LONGEST_WORD = 4_096
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

interface Cursor {
  readonly text: string
  at: number
  line: number
}

/**
 * The words of a configuration (nginx 1.22.1 src/core/ngx_conf_file.c, ngx_conf_read_token): a word ends at a blank,
 * `;` or `{`; quotes count only where a word begins; `#` begins a comment only there; `${` belongs to its word. A
 * block whose directive ends in `_by_lua_block` holds Lua, which is passed over (ngx_http_lua's own rule).
 */
export function tokenize(text: string): { tokens: readonly Token[]; mistake?: TokenMistake } {
  const cursor: Cursor = { text: text.replace(/^\ufeff/, ''), at: 0, line: 1 }
  const tokens: Token[] = []
  let directive = ''
  while (skipBlanks(cursor)) {
    if (tokens.length >= MOST_TOKENS) return { tokens, mistake: { line: cursor.line, text: 'too many words' } }
    const { line } = cursor
    const character = cursor.text[cursor.at] ?? ''
    if (character === ';' || character === '{' || character === '}') {
      cursor.at += 1
      tokens.push({ kind: character, text: character, line })
      if (character === '{' && directive.endsWith('_by_lua_block') && !skipLua(cursor))
        return { tokens, mistake: { line, text: 'a block of Lua does not end' } }
      if (character === '{' && directive.endsWith('_by_lua_block'))
        tokens.push({ kind: '}', text: '}', line: cursor.line })
      directive = ''
      continue
    }
    const word = character === '"' || character === "'" ? quoted(cursor, character) : plain(cursor)
    if (word === undefined) return { tokens, mistake: { line, text: `a quotation does not end` } }
    tokens.push({ kind: 'word', text: word.slice(0, LONGEST_WORD), line })
    if (directive === '') directive = word
  }
  return { tokens }
}

/** Moves to the next word; false at the end. */
function skipBlanks(cursor: Cursor): boolean {
  for (; cursor.at < cursor.text.length; cursor.at += 1) {
    const character = cursor.text[cursor.at] ?? ''
    if (character === '#') {
      const end = cursor.text.indexOf('\n', cursor.at)
      cursor.at = (end < 0 ? cursor.text.length : end) - 1
    } else if (character === '\n') cursor.line += 1
    else if (!/[ \t\r]/.test(character)) return true
  }
  return false
}

function quoted(cursor: Cursor, quotation: string): string | undefined {
  const parts: string[] = []
  for (cursor.at += 1; cursor.at < cursor.text.length; cursor.at += 1) {
    const character = cursor.text[cursor.at] ?? ''
    if (character === '\n') cursor.line += 1
    if (character === quotation) {
      cursor.at += 1
      return parts.join('')
    }
    parts.push(character === '\\' ? escaped(cursor) : character)
  }
  return undefined
}

function plain(cursor: Cursor): string {
  const parts: string[] = []
  for (; cursor.at < cursor.text.length; cursor.at += 1) {
    const character = cursor.text[cursor.at] ?? ''
    if (/[ \t\r\n;]/.test(character)) break
    // `${name}` is a variable; any other brace opens a block.
    if (character === '{' && parts.at(-1) !== '$') break
    parts.push(character === '\\' ? escaped(cursor) : character)
  }
  return parts.join('')
}

/** A backslash takes itself away before a quote or a backslash, makes a control of n, r and t, and stays otherwise. */
function escaped(cursor: Cursor): string {
  const next = cursor.text[cursor.at + 1] ?? ''
  cursor.at += 1
  if (next === '\n') cursor.line += 1
  if (next === '"' || next === "'" || next === '\\') return next
  return ESCAPES[next] ?? `\\${next}`
}

/** Behind the brace that closes the block. Braces in Lua's strings and comments do not count. */
function skipLua(cursor: Cursor): boolean {
  const part = /--\[\[[\s\S]*?\]\]|\[\[[\s\S]*?\]\]|--[^\n]*|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|[{}\n]/g
  part.lastIndex = cursor.at
  for (let depth = 1, found = part.exec(cursor.text); found; found = part.exec(cursor.text)) {
    cursor.line += found[0].split('\n').length - 1
    if (found[0] === '{') depth += 1
    if (found[0] === '}') depth -= 1
    if (depth > 0) continue
    cursor.at = part.lastIndex
    return true
  }
  return false
}
