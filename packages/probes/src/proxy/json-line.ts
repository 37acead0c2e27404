export type JsonLine = Readonly<Record<string, unknown>>

/** A line that is a JSON object; nothing otherwise. */
export function jsonLine(text: string): JsonLine | undefined {
  if (!text.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonLine) : undefined
  } catch {
    return undefined
  }
}

/** The first of these keys that holds a text that is not empty and not `-`. */
export function textOf(line: JsonLine, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = Object.hasOwn(line, key) ? line[key] : undefined
    if (typeof value === 'string' && value !== '' && value !== '-') return value
  }
  return undefined
}

/** The first of these keys that holds a number, also one that is written as a text. */
export function numberOf(line: JsonLine, ...keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const value = Object.hasOwn(line, key) ? line[key] : undefined
    if (typeof value === 'number') return value
    if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value)
  }
  return undefined
}

export function objectOf(line: JsonLine, key: string): JsonLine {
  const value = Object.hasOwn(line, key) ? line[key] : undefined
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonLine) : {}
}
