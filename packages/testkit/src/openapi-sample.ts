type Json = Record<string, unknown>

/** Whether a value is as a schema has it. */
export type Fits = (schema: Json, value: unknown) => boolean

const TEXTS: Readonly<Record<string, string>> = {
  'date-time': '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  uri: 'https://example.com/',
}

/**
 * Puts into a value what its schema requires and a test does not care about, so that a test says only what it is about:
 * `{ name: 'ci' }` becomes the whole of what GitHub would send. What a test does say is never changed.
 */
export function completed(schemas: Readonly<Record<string, Json>>, fits: Fits) {
  const complete = (schema: Json, value: unknown): unknown => {
    const { $ref } = schema as { $ref?: string }
    if ($ref !== undefined) return complete(schemas[$ref.split('/').at(-1) ?? ''] ?? {}, value)
    const choices = (schema['anyOf'] ?? schema['oneOf']) as Json[] | undefined
    if (choices) return oneOf(choices, value)
    const parts = schema['allOf'] as Json[] | undefined
    if (parts) return parts.reduce((at: unknown, part) => complete(part, at), value)
    if (schema['properties'] || schema['type'] === 'object') return object(schema, value)
    if (Array.isArray(value) && schema['items']) return value.map((item) => complete(schema['items'] as Json, item))
    return value === undefined ? plain(schema) : value
  }

  const oneOf = (choices: readonly Json[], value: unknown): unknown => {
    if (value === null || (value === undefined && choices.some(({ type }) => type === 'null'))) return null
    const candidates = choices.filter(({ type }) => type !== 'null').map((choice) => [choice, complete(choice, value)])
    const fitting = candidates.find(([choice, candidate]) => fits(choice as Json, candidate))
    return (fitting ?? candidates[0])?.[1]
  }

  const object = (schema: Json, value: unknown): unknown => {
    if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value))) return value
    const given = (value ?? {}) as Json
    const properties = (schema['properties'] ?? {}) as Record<string, Json>
    const names = new Set([...((schema['required'] ?? []) as string[]), ...Object.keys(given)])
    return Object.fromEntries(
      [...names].map((name) => [name, properties[name] ? complete(properties[name], given[name]) : given[name]]),
    )
  }

  return complete
}

function plain({ type, enum: allowed, format, items: _ }: Json): unknown {
  if (Array.isArray(allowed)) return allowed[0]
  const kind = Array.isArray(type) ? (type.includes('null') ? 'null' : type[0]) : type
  if (kind === 'null') return null
  if (kind === 'array') return []
  if (kind === 'boolean') return false
  if (kind === 'integer' || kind === 'number') return 0
  return kind === 'string' ? (TEXTS[`${format ?? ''}`] ?? '') : undefined
}
