import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'

type Json = Record<string, unknown>

interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: Json }[]
  readonly body?: Json
  readonly responses: Readonly<Record<string, Json | null>>
}

/** What was asked, as far as GitHub's description speaks of it. */
export interface Asked {
  readonly operation: Operation
  /** The values of the path's parameters. */
  readonly at: Readonly<Record<string, string>>
}

export interface Description {
  /** The operation that a request is; undefined for one that this subset does not have. */
  find(method: string, pathname: string): Asked | undefined
  /** What is wrong with a request, in words. */
  requestFaults(asked: Asked, query: URLSearchParams, body: unknown): string[]
  /** What is wrong with an answer, in words. A status that is not described is not checked. */
  responseFaults(asked: Asked, status: number, body: unknown): string[]
}

const SUBSET = join(import.meta.dirname, '..', 'fixtures', 'github-openapi.json')

/** GitHub's own description of the operations we call, written by tools/github-openapi.ts. */
export function githubDescription(): Description {
  const { operations, components } = JSON.parse(readFileSync(SUBSET, 'utf8')) as {
    operations: Operation[]
    components: Json
  }
  const validator = validators(components)
  const faults = (what: string, schema: Json, value: unknown, coerced: boolean) => {
    const validate = validator(schema, coerced)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message}`)
  }
  return {
    find: (method, pathname) => find(operations, method, pathname),
    requestFaults: ({ operation, at }, query, body) => [
      ...parametersOf(operation, 'path', at).flatMap(([name, schema, value]) => faults(name, schema, value, true)),
      ...parametersOf(operation, 'query', Object.fromEntries(query)).flatMap(([name, schema, value]) =>
        faults(name, schema, value, true),
      ),
      ...[...query.keys()]
        .filter((name) => !operation.parameters.some((each) => each.in === 'query' && each.name === name))
        .map((name) => `there is no query parameter ${name}`),
      ...(operation.body ? faults('body', operation.body, body, false) : []),
    ],
    responseFaults: ({ operation }, status, body) => {
      const schema = operation.responses[status]
      return schema ? faults(`${operation.id} ${status}`, schema, body, false) : []
    },
  }
}

function find(operations: readonly Operation[], method: string, pathname: string): Asked | undefined {
  for (const operation of operations.filter((each) => each.method === method)) {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    const match = new RegExp(`^${operation.path.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(pathname)
    if (!match) continue
    const at = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]))
    return { operation, at }
  }
  return undefined
}

function parametersOf(operation: Operation, kind: string, given: Readonly<Record<string, string>>) {
  const declared = operation.parameters.filter((each) => each.in === kind)
  return declared
    .filter(({ name, required }) => required || given[name] !== undefined)
    .map(({ name, schema }) => [name, schema, given[name]] as const)
}

/** Paths and queries are text, so their numbers are coerced; bodies are not. */
function validators(components: Json): (schema: Json, coerced: boolean) => ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  const coercing = new Ajv({ strict: false, validateFormats: false, coerceTypes: true })
  const compiled = new Map<Json, ValidateFunction>()
  return (schema, coerced) => {
    const known = compiled.get(schema)
    if (known) return known
    const validate = (coerced ? coercing : ajv).compile({ ...schema, components })
    compiled.set(schema, validate)
    return validate
  }
}
