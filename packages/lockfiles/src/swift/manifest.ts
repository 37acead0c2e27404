import type { SourceFile } from '../ecosystem.ts'

/** What a Package.swift may ask of one package. */
export type Requirement =
  | { readonly kind: 'range'; readonly from: string; readonly below: string; readonly included: boolean }
  | { readonly kind: 'exact'; readonly version: string }
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'revision'; readonly name: string }

/** One `.package(…)` whose place is plain text. */
export interface Wish {
  readonly identity: string
  /** As it is written: the address, or the id in a registry. */
  readonly written: string
  /** Nothing where it is not plain text, or not known. */
  readonly requirement?: Requirement
  readonly line: number
}

/** What can be told of a Package.swift without running it. */
export interface Manifest {
  readonly file: SourceFile
  readonly wishes: readonly Wish[]
  /** Why some of them may not count, or others may be asked for. */
  readonly open?: string
}

/** What makes the list of dependencies one that only Swift can work out. */
const DYNAMIC =
  /#if\b|ProcessInfo|Context\.|getenv|\bif\b|\bfor\b|\bswitch\b|\?\s*\[|\.dependencies\s*(?:\+=|=|\.(?:append|insert|remove))|\btraits\s*:/

/** Larger files, and longer lists, are not read. */
const MOST_CHARACTERS = 1_000_000
const MOST_CALLS = 2000

/** Reads the `.package(…)` calls of a Package.swift (PackageDescription PackageDependency.swift). */
export function readManifest(file: SourceFile): Manifest {
  if (file.text.length > MOST_CHARACTERS) return { file, wishes: [], open: 'it is too large to be read' }
  const { code, strings } = bare(file.text)
  const wishes: Wish[] = []
  const others: string[] = []
  let [line, from] = [1, 0]
  for (const { index } of code.matchAll(/\.package\s*\(/g)) {
    if (wishes.length + others.length >= MOST_CALLS) return { file, wishes, open: 'it has too many dependencies' }
    line += code.slice(from, index).split('\n').length - 1
    from = index
    const call = callAt(code, index)
    const wish = wishOf(call, strings)
    if (wish === 'local') continue
    if (wish) wishes.push({ ...wish, line })
    else others.push(call)
  }
  const dynamic = DYNAMIC.exec(code)?.[0]
  const why =
    dynamic !== undefined
      ? `its list depends on code (\`${dynamic.trim()}\`)`
      : 'it has a dependency that is not plain text'
  return { file, wishes, ...(dynamic !== undefined || others.length > 0 ? { open: why } : {}) }
}

interface Bare {
  /** The text with blanks for comments, and `"n"` padded to the same length for the n-th string. */
  readonly code: string
  readonly strings: readonly string[]
}

const SKIPPED = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"""[\s\S]*?(?:"""|$)|"((?:[^"\\\n]|\\.)*)"/g

function bare(text: string): Bare {
  const strings: string[] = []
  const code = text.replace(SKIPPED, (token, inner: string | undefined) => {
    if (inner === undefined || inner.includes('\\')) return token.replace(/[^\n]/g, ' ')
    strings.push(inner)
    const mark = `"${strings.length - 1}"`
    // A place is told by its line, so a longer text for a short string does no harm; a shorter one is padded.
    return mark.padEnd(token.length)
  })
  return { code, strings }
}

/** The call from its name to its closing bracket. */
function callAt(code: string, start: number): string {
  const open = code.indexOf('(', start)
  let depth = 0
  for (let at = open; at < code.length && at - open < 5000; at += 1) {
    if (code[at] === '(') depth += 1
    if (code[at] === ')') depth -= 1
    if (depth === 0) return code.slice(open + 1, at)
  }
  return ''
}

function wishOf(call: string, strings: readonly string[]): Omit<Wish, 'line'> | 'local' | undefined {
  const text = (pattern: RegExp) => strings[Number(pattern.exec(call)?.[1] ?? Number.NaN)]
  if (/(?:^|,)\s*path\s*:/.test(call)) return 'local'
  const url = text(/(?:^|,)\s*url\s*:\s*"(\d+)"/)
  const id = text(/(?:^|,)\s*id\s*:\s*"(\d+)"/)
  const written = url ?? id
  if (written === undefined) return undefined
  const requirement = requirementOf(call, text)
  const identity = url === undefined ? written.toLowerCase() : identityOf(url)
  return { identity, written, ...(requirement === undefined ? {} : { requirement }) }
}

/** The last part of an address in lower case, without `.git` (PackageModel PackageIdentity.swift). */
export function identityOf(url: string): string {
  const last = url.replace(/\/+$/, '').split(/[/:]/).at(-1) ?? ''
  return last.replace(/\.git$/i, '').toLowerCase()
}

function requirementOf(call: string, text: (pattern: RegExp) => string | undefined): Requirement | undefined {
  const minor = text(/upToNextMinor\s*\(\s*from\s*:\s*"(\d+)"/)
  if (minor !== undefined) return upTo(minor, 1)
  const major = text(/\bfrom\s*:\s*"(\d+)"/)
  if (major !== undefined) return upTo(major, 0)
  const exact = text(/\bexact\s*(?::|\()\s*"(\d+)"/)
  if (exact !== undefined) return { kind: 'exact', version: exact }
  for (const kind of ['branch', 'revision'] as const) {
    const name = text(new RegExp(`\\b${kind}\\s*(?::|\\()\\s*"(\\d+)"`))
    if (name !== undefined) return { kind, name }
  }
  const from = text(/"(\d+)"\s*\.\.[.<]/)
  const below = text(/\.\.[.<]\s*"(\d+)"/)
  if (from === undefined || below === undefined) return undefined
  return { kind: 'range', from, below, included: call.includes('...') }
}

/** Up to the next major version, of 0.x as well, or the next minor one. */
function upTo(from: string, level: 0 | 1): Requirement | undefined {
  const parts = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})/.exec(from)
  if (!parts) return undefined
  const [major, minor] = [Number(parts[1]), Number(parts[2])]
  const below = level === 0 ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`
  return { kind: 'range', from, below, included: false }
}
