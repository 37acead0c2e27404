import { DocumentFlaw } from './flaw.ts'

/**
 * The value of a TOML text, with dates as the texts they were.
 * @throws DocumentFlaw with the line
 */
export async function parseToml(text: string): Promise<unknown> {
  const { parse, TomlDate } = await import('smol-toml')
  try {
    return plain(parse(text, { maxDepth: 64 }), (value) =>
      value instanceof TomlDate ? value.toISOString() : undefined,
    )
  } catch (error) {
    const { message, line } = error as Error & { line?: number }
    throw new DocumentFlaw(`is not TOML: ${message.split('\n')[0]}`, line)
  }
}

/** The same value with what is no JSON put as text. */
function plain(value: unknown, asText: (value: object) => string | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => plain(each, asText))
  return asText(value) ?? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each, asText)]))
}
