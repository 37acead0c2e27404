import { linesOf, type Script } from '../text.ts'

/** Parses TOML, or says what is wrong; the parser is loaded when the first file needs it. Never throws. */
export async function readToml(text: string): Promise<{ table: unknown } | { problem: string; line: number }> {
  const { parse } = await import('smol-toml')
  try {
    return { table: parse(text.replace(/^\ufeff/, '')) }
  } catch (error) {
    const line = (error as { line?: unknown }).line
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'
    return { problem: message, line: typeof line === 'number' ? line : 1 }
  }
}

/** A member of a table, own ones only. */
export function member(table: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    table,
  )
}

/**
 * Where a key's value is written: the parser keeps no places, so the first line is taken on which the key stands before
 * an `=` or in a header, and the value on it or after it. A key written in an unusual way is found as a word.
 */
export function placeOf(source: Script, key: string, value: string): number {
  const lines = linesOf(source)
  const name = key.replace(/[^\w]/g, '\\$&')
  const asKey = new RegExp(`(?:^|[.\\s"'\\[{,])${name}["']?\\s*(?:\\.\\s*\\w+\\s*)?[=\\]]`)
  const line = lines.find(({ text }) => text.length < 10_000 && !/^\s*#/.test(text) && asKey.test(text))
  const from = line ? line.index + Math.max(0, line.text.search(asKey)) : Math.max(0, source.text.indexOf(key))
  const at = source.text.indexOf(value, from + (line ? key.length : 0))
  return at === -1 ? from : at
}
