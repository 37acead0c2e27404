/** A value that stands in a Gemfile as a literal; `unknown` is one that only Ruby could tell. */
export type RubyValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly RubyValue[] }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'unknown' }

/** A call's arguments: those without a name, and those with one. */
export interface RubyArguments {
  readonly plain: readonly RubyValue[]
  readonly named: ReadonlyMap<string, RubyValue>
}

export const UNKNOWN: RubyValue = { kind: 'unknown' }

/** The arguments that a text is, split at commas outside of strings and brackets. */
export function argumentsIn(text: string): RubyArguments {
  const plain: RubyValue[] = []
  const named = new Map<string, RubyValue>()
  for (const part of partsOf(text, ',')) {
    const [, word, quoted, rest = ''] = /^(?:([a-zA-Z_]\w*[?!]?)|["']([\w-]+)["']):\s+(\S[\s\S]*)$/.exec(part) ?? []
    const arrow = partsOf(part, '=>')
    if (word !== undefined || quoted !== undefined) named.set(word ?? quoted ?? '', valueIn(rest))
    else if (arrow.length === 2) named.set(nameOf(valueIn(arrow[0] ?? '')), valueIn(arrow[1] ?? ''))
    else plain.push(valueIn(part))
  }
  return { plain, named }
}

function nameOf(value: RubyValue): string {
  return value.kind === 'text' ? value.text : '?'
}

function valueIn(raw: string): RubyValue {
  const text = raw.trim()
  const single = /^'((?:[^'\\]|\\.)*)'(?:\.freeze)?$/.exec(text)
  if (single) return { kind: 'text', text: (single[1] ?? '').replace(/\\(['\\])/g, '$1') }
  const double = /^"((?:[^"\\#]|\\.|#(?!\{))*)"(?:\.freeze)?$/.exec(text)
  if (double) return double[1]?.includes('\\') ? UNKNOWN : { kind: 'text', text: double[1] ?? '' }
  const symbol = /^:(?:([a-zA-Z_]\w*[?!]?)|"([\w-]+)")$/.exec(text)
  if (symbol) return { kind: 'text', text: symbol[1] ?? symbol[2] ?? '' }
  const words = /^%[wi][[({<|]([^#]*)[\])}>|]$/i.exec(text)
  if (words)
    return {
      kind: 'list',
      items: (words[1] ?? '').split(/\s+/).flatMap((one) => (one === '' ? [] : [{ kind: 'text' as const, text: one }])),
    }
  if (text.startsWith('[') && text.endsWith(']'))
    return { kind: 'list', items: partsOf(text.slice(1, -1), ',').map(valueIn) }
  return /^(?:true|false|nil|-?\d+(?:\.\d+)?)$/.test(text) ? { kind: 'word', text } : UNKNOWN
}

/** The parts of a text between separators that stand outside of strings and brackets. */
export function partsOf(text: string, separator: string): string[] {
  const parts: string[] = []
  let [start, depth, quote] = [0, 0, '']
  for (let i = 0; i < text.length; i += 1) {
    const one = text[i] ?? ''
    if (quote !== '') {
      if (one === '\\') i += 1
      else if (one === quote) quote = ''
    } else if (one === '"' || one === "'") quote = one
    else if ('([{'.includes(one)) depth += 1
    else if (')]}'.includes(one)) depth -= 1
    else if (depth === 0 && text.startsWith(separator, i)) {
      parts.push(text.slice(start, i).trim())
      start = i + separator.length
      i += separator.length - 1
    }
  }
  parts.push(text.slice(start).trim())
  return parts.filter((part) => part !== '')
}

/** One statement of a Gemfile, its lines joined, without comments. */
export interface Statement {
  readonly text: string
  readonly line: number
}

/** The statements of a text: a line goes on after a comma, an operator or within brackets. */
export function statementsOf(text: string): Statement[] {
  const found: Statement[] = []
  let [held, first, depth]: [string[], number, number] = [[], 0, 0]
  const close = () => {
    for (const one of partsOf(held.join(' '), ';')) found.push({ text: one, line: first })
    held = []
    depth = 0
  }
  for (const [at, raw] of text.split('\n').entries()) {
    if (raw.trimEnd() === '__END__' && raw.startsWith('_')) break
    const line = withoutComment(raw).trim()
    if (line === '') continue
    if (held.length === 0) first = at + 1
    held.push(line)
    depth += deepens(line)
    if ((depth <= 0 && !GOES_ON.test(line)) || held.length > MOST_LINES) close()
  }
  close()
  return found
}

/** A statement over more lines is none that a person wrote. */
const MOST_LINES = 500
const GOES_ON = /(?:,|=>|\|\||&&|\\|[^=<>!]=)$/

/** How many more brackets a line opens than it closes. */
function deepens(line: string): number {
  let depth = 0
  for (const one of line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '')) {
    if (one === '(' || one === '[' || one === '{') depth += 1
    else if (one === ')' || one === ']' || one === '}') depth -= 1
  }
  return depth
}

function withoutComment(line: string): string {
  let quote = ''
  for (let i = 0; i < line.length; i += 1) {
    const one = line[i] ?? ''
    if (quote !== '') {
      if (one === '\\') i += 1
      else if (one === quote) quote = ''
    } else if (one === '"' || one === "'") quote = one
    else if (one === '#' && (i === 0 || /\s/.test(line[i - 1] ?? ''))) return line.slice(0, i)
  }
  return line
}
