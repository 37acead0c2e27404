/** A path pattern, ready to match. */
export interface Glob {
  readonly text: string
  /** Whether a path (parts joined by `/`) matches as a whole. */
  matches(path: string): boolean
}

const MOST_ALTERNATIVES = 256
const TOO_MANY = `more than ${MOST_ALTERNATIVES} alternatives in {}`

/**
 * Compiles a path pattern: `*` and `?` within a part, `**` across parts, `[a-z]` and `[!a]`, `{a,b}`; a backslash takes
 * the next character literally, a leading `./` means nothing. Names that begin with a dot are matched like any other.
 * Matching takes time proportional to pattern times path, whatever either holds: no regular expression is involved.
 * @throws RangeError when `{}` would expand to more than 256 patterns.
 */
export function compileGlob(text: string): Glob {
  const alternatives = expandBraces(text.replace(/^(?:\.\/)+/, '')).map((pattern) =>
    pattern.split('/').map(compilePart),
  )
  return { text, matches: (path) => alternatives.some((parts) => matchParts(parts, path.split('/'))) }
}

/** A token of one part: a literal character, `?`, `*`, or a set. */
type Token = { readonly any: true } | { readonly star: true } | { readonly test: (character: string) => boolean }
type Part = '**' | readonly Token[]

function compilePart(part: string): Part {
  if (part === '**') return '**'
  const characters = Array.from(part)
  const tokens: Token[] = []
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string
    const set = character === '[' ? readSet(characters, at) : undefined
    if (set) {
      tokens.push({ test: set.test })
      at = set.end
    } else if (character === '*') {
      if (!isStar(tokens.at(-1))) tokens.push({ star: true })
    } else if (character === '?') tokens.push({ any: true })
    else tokens.push(literal(character === '\\' ? (characters[++at] ?? '\\') : character))
  }
  return tokens
}

function literal(wanted: string): Token {
  return { test: (character) => character === wanted }
}

function isStar(token: Token | undefined): boolean {
  return token !== undefined && 'star' in token
}

function readSet(
  characters: readonly string[],
  start: number,
): { test: (c: string) => boolean; end: number } | undefined {
  const negated = characters[start + 1] === '!' || characters[start + 1] === '^'
  const first = start + (negated ? 2 : 1)
  const end = characters.indexOf(']', first + 1)
  if (end < 0) return undefined
  const ranges: [string, string][] = []
  for (let at = first; at < end; at++) {
    const low = characters[at] as string
    const ranged = characters[at + 1] === '-' && at + 2 < end
    ranges.push([low, ranged ? (characters[at + 2] as string) : low])
    if (ranged) at += 2
  }
  return { test: (c) => ranges.some(([low, high]) => low <= c && c <= high) !== negated, end }
}

/** Greedy with one point of return for each `**`: the classical linear-space wildcard match, over parts. */
function matchParts(parts: readonly Part[], names: readonly string[]): boolean {
  return wildcardMatch(
    parts.length,
    names.length,
    (part) => parts[part] === '**',
    (part, name) => matchName(parts[part] as readonly Token[], Array.from(names[name] as string)),
  )
}

function matchName(tokens: readonly Token[], name: readonly string[]): boolean {
  return wildcardMatch(
    tokens.length,
    name.length,
    (at) => isStar(tokens[at]),
    (at, character) => {
      const token = tokens[at] as Token
      return 'any' in token || ('test' in token && token.test(name[character] as string))
    },
  )
}

function wildcardMatch(
  patternLength: number,
  textLength: number,
  isWild: (at: number) => boolean,
  matchesAt: (at: number, textAt: number) => boolean,
): boolean {
  let pattern = 0
  let text = 0
  let wild = -1
  let resume = 0
  while (text < textLength) {
    if (pattern < patternLength && isWild(pattern)) {
      wild = pattern++
      resume = text
    } else if (pattern < patternLength && matchesAt(pattern, text)) {
      pattern++
      text++
    } else if (wild >= 0) {
      pattern = wild + 1
      text = ++resume
    } else return false
  }
  while (pattern < patternLength && isWild(pattern)) pattern++
  return pattern === patternLength
}

function expandBraces(pattern: string): string[] {
  const done: string[] = []
  const pending = [pattern]
  while (pending.length > 0) {
    if (done.length + pending.length > MOST_ALTERNATIVES) throw new RangeError(TOO_MANY)
    const next = pending.pop() as string
    const brace = firstBrace(next)
    if (brace) pending.push(...brace.choices.map((choice) => brace.before + choice + brace.after).reverse())
    else done.push(next)
  }
  return done
}

function firstBrace(pattern: string): { before: string; choices: string[]; after: string } | undefined {
  const opening: number[] = []
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++
    else if (pattern[at] === '{') opening.push(at)
    else if (pattern[at] === '}' && opening.length > 0) {
      const start = opening.pop() as number
      const choices = pattern.slice(start + 1, at).split(/(?<!\\),/)
      if (choices.length > MOST_ALTERNATIVES) throw new RangeError(TOO_MANY)
      if (choices.length > 1) return { before: pattern.slice(0, start), choices, after: pattern.slice(at + 1) }
    }
  }
  return undefined
}
