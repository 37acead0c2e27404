import { canonicalName } from '../pep440.ts'

/** An environment marker (PEP 508) as a tree. `atom` compares one variable with one text. */
export type Marker =
  | { readonly kind: 'true' }
  | { readonly kind: 'false' }
  | { readonly kind: 'not'; readonly of: Marker }
  | { readonly kind: 'and'; readonly of: readonly Marker[] }
  | { readonly kind: 'or'; readonly of: readonly Marker[] }
  | MarkerAtom

/** One comparison; `swapped` where the text stands before the operator (`'x' in extras`). */
export interface MarkerAtom {
  readonly kind: 'atom'
  readonly variable: string
  readonly operator: string
  readonly text: string
  readonly swapped: boolean
}

export const ALWAYS: Marker = { kind: 'true' }

const MAX_LENGTH = 20_000
const MAX_DEPTH = 60
const TOKEN =
  /\s*(?:([()])|(<=|>=|===|==|!=|~=|<|>)|"([^"]*)"|'([^']*)'|(not\s+in\b|in\b|and\b|or\b)|([A-Za-z_][\w.]*))/y

type Token = { readonly kind: 'mark' | 'operator' | 'text' | 'word'; readonly text: string }

/** Names that PEP 345 gave to what PEP 508 names otherwise. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  'os.name': 'os_name',
  'sys.platform': 'sys_platform',
  'platform.version': 'platform_version',
  'platform.machine': 'platform_machine',
  'platform.python_implementation': 'platform_python_implementation',
  python_implementation: 'platform_python_implementation',
}

/** What `platform_system` says where `sys_platform` says the same (uv-pep508 0.12, marker/algebra.rs). */
const SYSTEMS: Readonly<Record<string, string>> = {
  Windows: 'win32',
  Darwin: 'darwin',
  Linux: 'linux',
  AIX: 'aix',
  Emscripten: 'emscripten',
  Android: 'android',
}

/** Reads a marker; nothing where the text is none. An absent or empty marker always holds. */
export function parseMarker(text: string | undefined): Marker | undefined {
  if (text === undefined || text.trim() === '') return ALWAYS
  const tokens = text.length > MAX_LENGTH ? undefined : tokensOf(text)
  if (!tokens) return undefined
  const state = { tokens, at: 0 }
  const marker = either(state, 0)
  return state.at === tokens.length ? marker : undefined
}

/** Both. */
export function bothOf(a: Marker, b: Marker): Marker {
  if (a.kind === 'true') return b
  return b.kind === 'true' ? a : { kind: 'and', of: [a, b] }
}

/** The marker of an extra: `extra == "test"`. */
export function extraMarker(extra: string): Marker {
  return { kind: 'atom', variable: 'extra', operator: '==', text: canonicalName(extra), swapped: false }
}

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = []
  const trimmed = text.trim()
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < trimmed.length) {
    const found = TOKEN.exec(trimmed)
    if (!found) return undefined
    const [, mark, operator, double, single, word, name] = found
    if (mark !== undefined) tokens.push({ kind: 'mark', text: mark })
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator })
    else if (double !== undefined || single !== undefined) tokens.push({ kind: 'text', text: double ?? single ?? '' })
    else if (word !== undefined) tokens.push({ kind: 'operator', text: word.replace(/\s+/, ' ') })
    else tokens.push({ kind: 'word', text: name ?? '' })
  }
  return tokens
}

interface State {
  readonly tokens: readonly Token[]
  at: number
}

function either(state: State, depth: number): Marker | undefined {
  return joinedBy(state, 'or', () => every(state, depth))
}

function every(state: State, depth: number): Marker | undefined {
  return joinedBy(state, 'and', () => one(state, depth))
}

function joinedBy(state: State, kind: 'and' | 'or', read: () => Marker | undefined): Marker | undefined {
  const parts: Marker[] = []
  for (;;) {
    const part = read()
    if (!part) return undefined
    parts.push(part)
    const next = state.tokens[state.at]
    if (next?.kind !== 'operator' || next.text !== kind) break
    state.at += 1
  }
  return parts.length === 1 ? parts[0] : { kind, of: parts }
}

function one(state: State, depth: number): Marker | undefined {
  const first = state.tokens[state.at]
  if (first?.kind === 'mark' && first.text === '(') {
    if (depth > MAX_DEPTH) return undefined
    state.at += 1
    const inner = either(state, depth + 1)
    const close = state.tokens[state.at]
    if (close?.text !== ')' || close.kind !== 'mark') return undefined
    state.at += 1
    return inner
  }
  const [left, operator, right] = state.tokens.slice(state.at, state.at + 3)
  state.at += 3
  if (operator?.kind !== 'operator' || operator.text === 'and' || operator.text === 'or') return undefined
  if (left?.kind === 'word' && right?.kind === 'text') return atom(left.text, operator.text, right.text, false)
  if (left?.kind === 'text' && right?.kind === 'word') return atom(right.text, operator.text, left.text, true)
  return undefined
}

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' }

function atom(name: string, operator: string, text: string, swapped: boolean): MarkerAtom {
  const variable = OLD_NAMES[name] ?? name
  const isIn = operator === 'in' || operator === 'not in'
  const straight = swapped && !isIn ? (MIRRORED[operator] ?? operator) : operator
  const base = { kind: 'atom', operator: straight, swapped: swapped && isIn } as const
  if (variable === 'extra') return { ...base, variable, text: canonicalName(text) }
  const system = variable === 'platform_system' && /^[!=]=$/.test(straight) ? SYSTEMS[text] : undefined
  return system === undefined ? { ...base, variable, text } : { ...base, variable: 'sys_platform', text: system }
}
