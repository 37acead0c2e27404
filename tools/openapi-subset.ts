/** What is left of an OpenAPI 3.0 description: some operations, and the schemas they lead to. */
export interface Subset {
  readonly operations: readonly SubsetOperation[]
  readonly components: { readonly schemas: Readonly<Record<string, Json>> }
}

export interface SubsetOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: Json }[]
  /** The schema of the JSON that is sent. */
  readonly body?: Json
  /** By status: the schema of the JSON that comes back, or null where nothing does. */
  readonly responses: Readonly<Record<string, Json | null>>
}

type Json = Record<string, unknown>

// What no validator reads; more than half of the bytes.
const STRIPPED = new Set(['description', 'example', 'examples', 'title', 'externalDocs', 'deprecated', 'x-github'])

/** What another description has otherwise than the first. */
export interface Differences extends Subset {
  /** Operations of the first that the other has not. */
  readonly absent: readonly string[]
}

/** Takes these operations out of a description, with all schemas they lead to. */
export function extractOperations(description: Json, ids: readonly string[]): Subset {
  const found = operationsOf(description).filter(({ operation }) => ids.includes(String(operation.operationId)))
  const missing = ids.filter((id) => !found.some(({ operation }) => operation.operationId === id))
  if (missing.length > 0) throw new Error(`the description has no operation ${missing.join(', ')}`)
  const operations = found.map((entry) => subsetOperation(description, entry)).sort((a, b) => (a.id < b.id ? -1 : 1))
  return { operations, components: { schemas: schemasOf(description, operations) } }
}

/** What has to be put over the first subset to get the other one; the rest is the same. */
export function differences(first: Subset, other: Subset): Differences {
  const isNew = (value: unknown, known: unknown) => JSON.stringify(value) !== JSON.stringify(known)
  const at = (id: string) => first.operations.find((operation) => operation.id === id)
  const schemas = Object.entries(other.components.schemas)
  return {
    absent: first.operations.map(({ id }) => id).filter((id) => !other.operations.some((each) => each.id === id)),
    operations: other.operations.filter((operation) => isNew(operation, at(operation.id))),
    components: {
      schemas: Object.fromEntries(schemas.filter(([name, schema]) => isNew(schema, first.components.schemas[name]))),
    },
  }
}

interface Found {
  readonly method: string
  readonly path: string
  readonly operation: Json
}

function operationsOf(description: Json): Found[] {
  return Object.entries(description.paths as Record<string, Record<string, Json>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
}

function subsetOperation(description: Json, { method, path, operation }: Found): SubsetOperation {
  const parameters = list(operation.parameters).map((parameter) => resolve(description, parameter))
  const body = jsonSchema(resolve(description, operation.requestBody))
  const responses = Object.entries(operation.responses as Record<string, Json>)
  return {
    id: String(operation.operationId),
    method,
    path,
    parameters: parameters.map((parameter) => ({
      name: String(parameter.name),
      in: String(parameter.in),
      required: parameter.required === true,
      schema: stripped(parameter.schema) as Json,
    })),
    ...(body ? { body } : {}),
    responses: Object.fromEntries(
      responses.map(([status, response]) => [status, jsonSchema(resolve(description, response)) ?? null]),
    ),
  }
}

function jsonSchema(holder: Json): Json | undefined {
  const content = holder.content as Record<string, Json> | undefined
  const schema = content?.['application/json']?.schema
  return schema === undefined ? undefined : (stripped(schema) as Json)
}

function schemasOf(description: Json, operations: readonly SubsetOperation[]): Record<string, Json> {
  const all = (description.components as { schemas: Record<string, Json> }).schemas
  const schemas = new Map<string, Json>()
  const wanted = refsIn(operations)
  for (const name of wanted) {
    if (schemas.has(name)) continue
    const schema = stripped(all[name]) as Json
    schemas.set(name, schema)
    wanted.push(...refsIn(schema))
  }
  return Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function refsIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name)
}

/** The schema without what only readers need, and with OpenAPI 3.0's `nullable` as JSON Schema says it. */
function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped)
  if (typeof value !== 'object' || value === null) return value
  const { nullable, ...rest } = value as Json
  const kept = Object.entries(rest).filter(([key]) => !STRIPPED.has(key))
  const schema = Object.fromEntries(
    kept.map(([key, each]) => [key, key === 'properties' ? properties(each) : stripped(each)]),
  )
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema
}

/** A property may be called `description`. */
function properties(value: unknown): Json {
  return Object.fromEntries(Object.entries(value as Json).map(([name, schema]) => [name, stripped(schema)]))
}

function resolve(description: Json, value: unknown): Json {
  const { $ref } = (value ?? {}) as { $ref?: string }
  if ($ref === undefined) return (value ?? {}) as Json
  const keys = $ref.slice(2).split('/')
  return keys.reduce((at: Json, key) => at[key] as Json, description)
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
