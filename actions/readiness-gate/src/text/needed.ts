// What a text must hold for a pattern to match in it, read off the pattern: looking for words is a hundred times faster.

/** Flags change what letters mean, these escapes mean a text's ends or take arguments: such a pattern is not read. */
const NOT_READ = /\(\?(?![:P<])|\\[AzZCQEpPx0-9]/
const REPEAT = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/
const SHORTEST = 2
const LONGEST = 16
const MOST = 64

/**
 * Words of which each line that matches holds at least one, as they stand there; undefined where the pattern in RE2's
 * syntax does not show any.
 */
export function neededWords(pattern: string): readonly string[] | undefined {
  if (NOT_READ.test(pattern)) return undefined
  const branches = branchesOf(pattern)
  if (!branches || branches.length > MOST) return undefined
  const words: string[] = []
  for (const runs of branches) {
    const longest = runs.toSorted((a, b) => b.length - a.length)[0] ?? ''
    if (longest.length < SHORTEST) return undefined
    words.push(longest.slice(0, LONGEST))
  }
  return [...new Set(words)]
}

/** For each alternative of the outermost level, the runs of characters that have to be there. */
function branchesOf(pattern: string): string[][] | undefined {
  const branches: string[][] = [[]]
  let run: string[] = []
  const end = () => {
    branches.at(-1)?.push(run.join(''))
    run = []
  }
  for (let at = 0; at < pattern.length; ) {
    const part = partAt(pattern, at)
    if (!part) return undefined
    at += part.length
    if (part.kind === 'or') {
      end()
      branches.push([])
      continue
    }
    const repeat = REPEAT.exec(pattern.slice(at, at + 20))
    if (part.kind === 'other') end()
    else if (!repeat || isAtLeastOnce(repeat)) run.push(part.text)
    if (repeat) {
      at += repeat[0].length
      end()
    }
  }
  end()
  return branches
}

function isAtLeastOnce([text, least]: RegExpExecArray): boolean {
  return text.startsWith('+') || (least !== undefined && Number(least) > 0)
}

interface Part {
  readonly kind: 'character' | 'or' | 'other'
  readonly text: string
  readonly length: number
}

/** The next element: a character that stands for itself, `|`, or anything else; undefined where it has no end. */
function partAt(pattern: string, at: number): Part | undefined {
  const text = String.fromCodePoint(pattern.codePointAt(at) ?? 0)
  const other = (length: number): Part => ({ kind: 'other', text: '', length })
  if (text === '|') return { kind: 'or', text, length: 1 }
  if (text === '(') return endOf(pattern, at, other, groupEnd)
  if (text === '[') return endOf(pattern, at, other, classEnd)
  if (text === '\\') {
    const escaped = String.fromCodePoint(pattern.codePointAt(at + 1) ?? 0)
    if (/[A-Za-z]/.test(escaped)) return other(2)
    return { kind: 'character', text: escaped, length: 1 + escaped.length }
  }
  if ('.^$'.includes(text)) return other(1)
  return { kind: 'character', text, length: text.length }
}

function endOf(
  pattern: string,
  at: number,
  other: (length: number) => Part,
  find: (pattern: string, at: number) => number,
): Part | undefined {
  const end = find(pattern, at)
  return end < 0 ? undefined : other(end - at)
}

/** Where a group ends that begins at `at`; -1 where it does not. */
function groupEnd(pattern: string, at: number): number {
  let depth = 0
  for (let here = at; here < pattern.length; ) {
    const letter = pattern[here]
    if (letter === '[') {
      here = classEnd(pattern, here)
      if (here < 0) return -1
      continue
    }
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    here += letter === '\\' ? 2 : 1
    if (depth === 0) return here
  }
  return -1
}

/** The same of a class: `]` as its first character, and `[:alpha:]`, are within it. */
function classEnd(pattern: string, at: number): number {
  let here = at + (pattern[at + 1] === '^' ? 2 : 1)
  if (pattern[here] === ']') here += 1
  while (here < pattern.length) {
    if (pattern[here] === ']') return here + 1
    const named = /^\[:\^?[a-z]+:\]/.exec(pattern.slice(here, here + 16))
    here += named ? named[0].length : pattern[here] === '\\' ? 2 : 1
  }
  return -1
}
