/** A token of HCL, as far as blocks, names and plain texts go (hashicorp/hcl, hclsyntax/spec.md). */
export interface Token {
  /** `text` is a quoted text without templates; `template` one with, or a heredoc; `mark` any other character. */
  readonly kind: 'name' | 'text' | 'template' | 'mark' | 'newline'
  readonly text: string
  readonly line: number
}

/** The tokens of a text, or where it breaks off. Takes time in proportion to its length. */
export function tokensOf(text: string): readonly Token[] | { readonly why: string; readonly line: number } {
  const tokens: Token[] = []
  const cursor = { at: text.charCodeAt(0) === 0xfeff ? 1 : 0, line: 1 }
  while (cursor.at < text.length) {
    const start = cursor.line
    const token = next(text, cursor)
    if (token === 'unclosed') return { why: 'a text or a comment that does not end', line: start }
    if (token) tokens.push({ ...token, line: start })
  }
  return tokens
}

type Cursor = { at: number; line: number }
type Read = Omit<Token, 'line'> | 'unclosed' | undefined

const SPACE = /[ \t\r]+|#[^\n]*|\/\/[^\n]*/y
const NAME = /[\p{L}_][\p{L}\p{N}_-]*|[0-9][\p{L}\p{N}_.]*/uy
const HEREDOC = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[ \t\r]*\n/uy

function next(text: string, cursor: Cursor): Read {
  if (take(SPACE, text, cursor) !== undefined) return undefined
  const name = take(NAME, text, cursor)
  if (name !== undefined) return { kind: 'name', text: name }
  const character = text[cursor.at] as string
  if (character === '"') return quoted(text, cursor)
  if (text.startsWith('/*', cursor.at)) return comment(text, cursor)
  HEREDOC.lastIndex = cursor.at
  const heredoc = HEREDOC.exec(text)
  if (heredoc) return hereText(text, cursor, heredoc)
  cursor.at += 1
  if (character !== '\n') return { kind: 'mark', text: character }
  cursor.line += 1
  return { kind: 'newline', text: character }
}

function take(pattern: RegExp, text: string, cursor: Cursor): string | undefined {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(text)?.[0]
  if (found !== undefined) cursor.at += found.length
  return found
}

function comment(text: string, cursor: Cursor): Read {
  const end = text.indexOf('*/', cursor.at + 2)
  if (end < 0) return 'unclosed'
  cursor.line += linesIn(text, cursor.at, end)
  cursor.at = end + 2
  return undefined
}

function hereText(text: string, cursor: Cursor, start: RegExpExecArray): Read {
  const end = new RegExp(`^[ \\t]*${start[1]}[ \\t\\r]*$`, 'gm')
  end.lastIndex = cursor.at + start[0].length
  const found = end.exec(text)
  if (!found) return 'unclosed'
  const after = found.index + found[0].length
  cursor.line += linesIn(text, cursor.at, after)
  cursor.at = after
  return { kind: 'template', text: '' }
}

/** A text in quotes; in `${…}` and `%{…}` there may be texts again. */
function quoted(text: string, cursor: Cursor): Read {
  const start = cursor.at
  const open: ('text' | 'brace')[] = ['text']
  let template = false
  let at = start + 1
  for (; at < text.length && open.length > 0; at += 1) {
    const character = text[at]
    const inText = open.at(-1) === 'text'
    if (character === '\n') {
      if (inText) return 'unclosed'
      cursor.line += 1
    } else if (inText && character === '\\') at += 1
    else if (inText && (character === '$' || character === '%') && text[at + 1] === character) at += 1
    else if (inText && (character === '$' || character === '%') && text[at + 1] === '{') {
      template = true
      open.push('brace')
      at += 1
    } else if (character === '"') inText ? open.pop() : open.push('text')
    else if (!inText && character === '{') open.push('brace')
    else if (!inText && character === '}') open.pop()
  }
  if (open.length > 0) return 'unclosed'
  cursor.at = at
  const inner = text.slice(start + 1, at - 1)
  return { kind: template ? 'template' : 'text', text: inner.replace(/\\(["\\])/g, '$1') }
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
