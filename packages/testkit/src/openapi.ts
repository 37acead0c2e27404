import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { completed } from './openapi-sample.ts'

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
  /** The answer, with what its schema requires and the test did not say. */
  complete(asked: Asked, status: number, body: unknown): unknown
  /** What is wrong with an answer, in words. A status that is not described is not checked. */
  responseFaults(asked: Asked, status: number, body: unknown): string[]
}

/** github.com's description, or GitHub Enterprise Server's. */
export type Edition = 'github.com' | 'ghes'

interface Subset {
  readonly operations: readonly Operation[]
  readonly components: { readonly schemas: Readonly<Record<string, Json>> }
  /** In what Enterprise Server has otherwise: the operations that it has not. */
  readonly absent?: readonly string[]
}

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'fixtures', name), 'utf8'), overlapping) as Subset

/** Alternatives in GitHub's description overlap: a number in a path is a text, too, and any object is either error. */
function overlapping(_: string, value: unknown): unknown {
  const { oneOf, ...rest } = (value ?? {}) as { readonly oneOf?: unknown }
  return Array.isArray(oneOf) ? { ...rest, anyOf: oneOf } : value
}

/** What tools/github-openapi.ts wrote; Enterprise Server's is kept as what it has otherwise. */
function subsetOf(edition: Edition): Subset {
  const first = read('github-openapi.json')
  if (edition === 'github.com') return first
  const { operations, components, absent = [] } = read('github-openapi-ghes.json')
  const replaced = new Set([...absent, ...operations.map(({ id }) => id)])
  return {
    operations: [...first.operations.filter(({ id }) => !replaced.has(id)), ...operations],
    components: { schemas: { ...first.components.schemas, ...components.schemas } },
  }
}

const known = new Map<Edition, Description>()

/** GitHub's own description of the operations we call; read once, since a schema takes longer to compile than to ask. */
export function githubDescription(edition: Edition = 'github.com'): Description {
  const description = known.get(edition) ?? readDescription(edition)
  known.set(edition, description)
  return description
}

function readDescription(edition: Edition): Description {
  const { operations, components } = subsetOf(edition)
  const validator = validators(components)
  const faults = (what: string, schema: Json, value: unknown, coerced: boolean) => {
    const validate = validator(schema, coerced)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message}`)
  }
  const complete = completed(components.schemas, (schema, value) => validator(schema, false)(value) === true)
  return {
    complete: ({ operation }, status, body) => {
      const schema = operation.responses[status]
      return schema && body !== undefined ? complete(schema, body) : body
    },
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
