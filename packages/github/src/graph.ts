import type { Line } from './line.ts'
import { denied, measured, type Outcome, off, transient, type Unmeasured } from './outcome.ts'

/** A GraphQL query with its variables. */
export interface GraphQuestion {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** What it needs, as a workflow's `permissions:` writes it. */
  readonly permission: string
}

export interface GraphAnswer {
  /**
   * The value at a path of the answer, such as `['repository', 'ref']`. Where an error names this path, one above it or
   * one below it, that error: GitHub sends `null` there, which is not the same as nothing (GeekMasher/advanced-security-compliance#38).
   */
  at(path: readonly string[]): Outcome<unknown>
}

type Json = Readonly<Record<string, unknown>>

/** Asks. An answer with data and errors is an answer; which fields hold, the errors' paths say. */
export async function graphAnswerTo(
  line: Line,
  { query, variables, permission }: GraphQuestion,
): Promise<Outcome<GraphAnswer>> {
  const route = `POST ${graphUrl(line.baseUrl)}`
  const answer = await line.request(route, { query, variables }, permission)
  if (answer.kind !== 'measured') return answer
  const { data, errors } = record(answer.value.data)
  const faults = (Array.isArray(errors) ? errors : []).map(record)
  const refusalOf = (error: Json) => refused(line.told(`GraphQL: ${error['message']}`), error['type'], permission)
  const [whole] = faults.filter(({ path }) => !Array.isArray(path))
  if (whole) return refusalOf(whole)
  if (typeof data !== 'object' || data === null) return transient('GraphQL: an answer without data')
  return measured({
    at: (path) => {
      const fault = faults.find((error) => touches(error['path'] as unknown[], path))
      if (fault) return refusalOf(fault)
      return measured(path.reduce((value: unknown, key) => record(value)[key], data))
    },
  })
}

/** GHES has REST under `/api/v3` and GraphQL under `/api/graphql`. */
function graphUrl(baseUrl: string): string {
  return `${baseUrl.replace(/\/v3$/, '')}/graphql`
}

function touches(broken: readonly unknown[], path: readonly string[]): boolean {
  return path.slice(0, broken.length).every((key, at) => key === broken[at])
}

function refused(detail: string, type: unknown, permission: string): Unmeasured {
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') return denied(permission, detail)
  if (type === 'RATE_LIMITED') return transient(detail, 'limit')
  // A field that a server does not have yet.
  return /doesn't exist on type/.test(detail) ? off(detail) : transient(detail)
}

const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})
