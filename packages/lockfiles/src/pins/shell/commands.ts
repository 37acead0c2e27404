import { continuation, readWord, type Word } from './words.ts'

/** One simple command of a script. */
export interface Command {
  readonly words: readonly Word[]
  /** `NAME=value` before the program. */
  readonly assigns: readonly Word[]
  /** What it is redirected to or from. */
  readonly redirects: readonly Word[]
  /** The commands whose output it is piped, nearest last. */
  readonly piped: readonly Command[]
  /** Inside `if` or `case`. */
  readonly conditional: boolean
}

interface Reading {
  readonly source: string
  readonly docker: boolean
  readonly commands: Command[]
  words: Word[]
  redirects: Word[]
  piped: Command[]
  heredocs: string[]
  depth: number
}

const keywords = new Set(['if', 'then', 'else', 'elif', 'do', 'while', 'until', '!', '{', 'time'])
const wrappers = new Set(['sudo', 'env', 'exec', 'command', 'nohup', 'run'])

/** Cuts a shell script into its simple commands, in one pass. `docker`: comment lines inside a continued line are dropped. */
export function readCommands(source: string, docker = false): readonly Command[] {
  const reading: Reading = {
    ...{ source, docker, commands: [], words: [], redirects: [], piped: [], heredocs: [], depth: 0 },
  }
  let at = 0
  while (at < source.length) at = step(reading, at)
  finish(reading, false)
  return reading.commands
}

function step(reading: Reading, at: number): number {
  const { source } = reading
  const char = source[at] ?? ''
  if (char === ' ' || char === '\t' || char === '\r' || char === '\ufeff') return at + 1
  if (char === '\n' || char === ';' || char === '(' || char === ')') {
    finish(reading, false)
    return char === '\n' ? skipHeredocs(reading, at + 1) : at + 1
  }
  if (char === '#') return lineEnd(source, at)
  const continued = continuation(source, at)
  if (continued > 0) return reading.docker ? skipComments(source, at + continued) : at + continued
  if (char === '|' || (char === '&' && source[at + 1] !== '>')) {
    const double = source[at + 1] === char
    finish(reading, char === '|' && !double)
    return at + (double ? 2 : 1)
  }
  if (char === '<' || char === '>' || char === '&') return redirect(reading, at)
  const word = readWord(source, at)
  reading.words.push({ text: word.text, index: word.index })
  return Math.max(word.end, at + 1)
}

function redirect(reading: Reading, at: number): number {
  const { source } = reading
  if (source[at + 1] === '(') {
    const word = readWord(source, at)
    reading.words.push({ text: word.text, index: word.index })
    return word.end
  }
  const heredoc = source.startsWith('<<', at) && source[at + 2] !== '<'
  let next = at
  while (/[<>&|-]/.test(source[next] ?? '')) next += 1
  while (source[next] === ' ' || source[next] === '\t') next += 1
  const word = readWord(source, next)
  if (heredoc) reading.heredocs.push(word.text)
  else reading.redirects.push({ text: word.text, index: word.index })
  return Math.max(word.end, at + 1)
}

/** A here-document is a program's input, not commands, unless a shell reads it. */
function skipHeredocs(reading: Reading, start: number): number {
  let at = start
  const program = reading.commands.at(-1)?.words[0]?.text ?? ''
  const names = reading.heredocs
  reading.heredocs = []
  if (/^(?:\S*\/)?(?:ba|z|da)?sh$/.test(program)) return at
  for (const name of names) {
    while (at < reading.source.length) {
      const end = lineEnd(reading.source, at)
      const line = reading.source.slice(at, end).trim()
      at = end + 1
      if (line === name) break
    }
  }
  return at
}

function finish(reading: Reading, pipes: boolean): void {
  const words = strip(reading)
  const { redirects, piped } = reading
  reading.words = []
  reading.redirects = []
  reading.piped = []
  if (words.length === 0) return
  const first = words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word.text))
  const split = first === -1 ? words.length : first
  const command: Command = {
    assigns: words.slice(0, split),
    words: words.slice(split),
    ...{ redirects, piped, conditional: reading.depth > 0 },
  }
  reading.commands.push(command)
  // Two are enough: who fetches, and what filters it (`curl … | sed … | python3 -`).
  if (pipes) reading.piped = [...piped.slice(-2), command]
}

/** Drops `then`, `sudo -E`, a Makefile's `@`; keeps account of `if` and `case`. */
function strip(reading: Reading): Word[] {
  const { words } = reading
  let from = 0
  for (; from < words.length; from++) {
    const text = words[from]?.text ?? ''
    if (text === 'if' || text === 'case') reading.depth += 1
    if (text === 'fi' || text === 'esac') reading.depth = Math.max(0, reading.depth - 1)
    if (wrappers.has(text)) while (words[from + 1]?.text.startsWith('-')) from += 1
    else if (!keywords.has(text)) break
  }
  const rest = words.slice(from)
  const head = rest[0]
  const marks = /^[@+-]+(?=[A-Za-z])/.exec(head?.text ?? '')?.[0].length ?? 0
  if (head && marks > 0) rest[0] = { text: head.text.slice(marks), index: head.index + marks }
  return rest
}

function skipComments(source: string, start: number): number {
  let at = start
  while (at < source.length) {
    const end = lineEnd(source, at)
    const line = source.slice(at, end).trim()
    if (line !== '' && !line.startsWith('#')) return at
    at = end + 1
  }
  return at
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end === -1 ? source.length : end
}
