import type { Attempt, AttemptOptions } from '../attempt.ts'
import type { ProbeOptions } from '../options.ts'
import type { HttpTarget } from '../target/target.ts'
import type { Course } from '../wire/course.ts'
import { Failure } from '../wire/failure.ts'
import { otherProtocol } from '../wire/other-protocol.ts'
import { run } from '../wire/run.ts'
import { prepare } from '../wire/secure.ts'
import { judge } from './judge.ts'
import { follow } from './redirects.ts'
import { parseStatusSet } from './status.ts'

const SUCCESS = parseStatusSet('2xx')

/** Asks an HTTP target, and judges what it answers. */
export function probeHttp(target: HttpTarget, options: ProbeOptions, attempt: AttemptOptions): Promise<Attempt> {
  warmUp(target, options)
  return run(attempt, (course) =>
    ask(course, target, options).catch((error) => explained(course, target, options, error)),
  )
}

/** What an answer will need is loaded while nothing answers yet: else the moment of readiness would wait for it. */
function warmUp({ secure }: HttpTarget, { tls }: ProbeOptions): void {
  import('node:http').catch(() => {})
  // What cannot be read is told by the attempt that needs it.
  if (secure) prepare(tls).catch(() => {})
}

async function ask(course: Course, target: HttpTarget, options: ProbeOptions) {
  const { requestBody: body, method = body === undefined ? 'GET' : 'POST', headers = {}, expect = {} } = options
  const wanted = expect.status ?? SUCCESS
  const hop = { ...target, method, headers, ...(body === undefined ? {} : { body }) }
  const answer = await follow(course, hop, options, (status) => wanted.has(status))
  const reading = judge(course, answer, target.path, expect, asksForJson(headers))
  if (reading.outcome === 'ready') options.onBody?.(answer.body.toString('utf8'))
  return reading
}

function asksForJson(headers: Readonly<Record<string, string>>): boolean {
  return Object.entries(headers).some(
    ([name, value]) => name.toLowerCase() === 'accept' && /^application\/([\w.-]+\+)?json/i.test(value),
  )
}

/** Whoever hangs up on a request, or speaks no TLS, may speak something else: one look, on the same address. */
async function explained(course: Course, target: HttpTarget, options: ProbeOptions, error: unknown): Promise<never> {
  const other = await otherProtocol(course, target, options, error)
  throw other ? new Failure(other) : withHint(target, error)
}

/** Both hang up on a request without a word: PostgreSQL by its length, Redis by its Host header (networking.c). */
const USUAL: Readonly<Record<number, string>> = { 5432: 'postgres:', 6379: 'redis:' }

function withHint({ place }: HttpTarget, error: unknown): unknown {
  const scheme = 'port' in place ? USUAL[place.port] : undefined
  if (!scheme || !(error instanceof Failure) || error.facts.code !== 'connection-closed') return error
  return new Failure({ ...error.facts, observed: `${error.facts.observed}; for this port, ${scheme} may be meant` })
}
