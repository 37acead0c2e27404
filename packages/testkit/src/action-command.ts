/** A workflow command as the runner understands it. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
  /** `v2` is `::name k=v::data` at the start of a line; `old` is `##[name k=v]data` anywhere in one. */
  readonly form: 'v2' | 'old'
}

/** Runner.Worker/ActionCommandManager.cs: every `IActionCommandExtension`, and `stop-commands`. Compared without case. */
export const COMMANDS: readonly string[] = [
  'stop-commands set-env set-output save-state add-mask add-path add-matcher remove-matcher',
  'debug warning error notice group endgroup echo',
].flatMap((names) => names.split(' '))

/**
 * What .NET's culture-sensitive `IndexOf(string)` and `StartsWith(string)` skip when ICU is present, as it is on every
 * hosted runner: characters without weight. ActionCommand.cs calls both without `StringComparison`, so `::error:<ZWSP>:x`
 * is a command to the runner. Read from the sources and .NET's documentation; no .NET was at hand to try it.
 */
const WEIGHTLESS =
  '[\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\xad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]*'
const MARK = new RegExp(`:${WEIGHTLESS}:`, 'g')
const ONLY_WEIGHTLESS = new RegExp(`^${WEIGHTLESS}$`)
const OLD_MARK = new RegExp(`#${WEIGHTLESS}#${WEIGHTLESS}\\[`)

/** .NET's `TrimStart()`: `Char.IsWhiteSpace` has U+0085 and not U+FEFF, the other way round than JavaScript. */
const LEADING_SPACE = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

const DATA = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const
const PROPERTY = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const
const OLD = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
] as const
type Mappings = readonly (readonly [string, string])[]

/** Reads one line; `live` are the names that count as commands now (a stop token becomes one while it is awaited). */
export function parseCommand(line: string, live: ReadonlySet<string>): Command | undefined {
  return parseV2(line, live) ?? parseOld(line, live)
}

/** `TryParseV2` in Runner.Common/ActionCommand.cs. */
function parseV2(line: string, live: ReadonlySet<string>): Command | undefined {
  const text = line.replace(LEADING_SPACE, '')
  if (markAt(text, 0) !== 0) return undefined
  const end = markAt(text, 2)
  if (end < 0) return undefined
  const { name, rest } = splitInfo(text.slice(2, end))
  if (!live.has(name.toLowerCase())) return undefined
  const properties = readProperties(rest.trim(), ',', PROPERTY)
  return { name: name.toLowerCase(), properties, data: unescapeWith(text.slice(end + 2), DATA), form: 'v2' }
}

/** `TryParse` in Runner.Common/ActionCommand.cs: note that only the first `##[` of a line is looked at. */
function parseOld(line: string, live: ReadonlySet<string>): Command | undefined {
  const start = line.search(OLD_MARK)
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const { name, rest } = splitInfo(line.slice(start + 3, end))
  if (!live.has(name.toLowerCase())) return undefined
  const properties = readProperties(rest, ';', OLD)
  return { name: name.toLowerCase(), properties, data: unescapeWith(line.slice(end + 1), OLD), form: 'old' }
}

/** The name in a line that has the shape of a v2 command, known or not. */
export function commandLikeName(line: string): string | undefined {
  return /^::([a-z][a-z-]*)(?: [^:]*(?::[^:]+)*)?::/i.exec(line.replace(LEADING_SPACE, ''))?.[1]?.toLowerCase()
}

function markAt(text: string, from: number): number {
  MARK.lastIndex = from
  const found = MARK.exec(text)
  if (!found) return -1
  // Weightless characters before a match belong to it at the start of the text: `StartsWith` skips them too.
  return from === 0 && ONLY_WEIGHTLESS.test(text.slice(0, found.index)) ? 0 : found.index
}

function splitInfo(info: string): { name: string; rest: string } {
  const space = info.indexOf(' ')
  return space < 0 ? { name: info, rest: '' } : { name: info.slice(0, space), rest: info.slice(space + 1) }
}

/** Property names are compared without case by the runner; they are told in lower case, but for its own camel case. */
function readProperties(text: string, separator: string, mappings: Mappings): Record<string, string> {
  const properties: Record<string, string> = Object.create(null)
  for (const part of text.split(separator)) {
    const equals = part.indexOf('=')
    if (equals > 0 && equals < part.length - 1)
      properties[part.slice(0, equals).toLowerCase()] = unescapeWith(part.slice(equals + 1), mappings)
  }
  return { ...properties }
}

function unescapeWith(text: string, mappings: Mappings): string {
  return mappings.reduce((value, [escaped, plain]) => value.replaceAll(escaped, plain), text)
}
