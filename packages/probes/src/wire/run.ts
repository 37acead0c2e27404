import type { Attempt, AttemptOptions, Phase } from '../attempt.ts'
import type { Code } from '../codes.ts'
import { begin, type Course, TIME_IS_UP } from './course.ts'
import { explain } from './explain.ts'
import { Failure, type FailureFacts } from './failure.ts'

/** What a probe concludes when the answer came whole. */
export interface Reading extends FailureFacts {
  readonly outcome: 'ready' | 'not-ready'
}

/** Runs one attempt: never rejects, never outlasts its time, leaves nothing open. */
export async function run(options: AttemptOptions, work: (course: Course) => Promise<Reading>): Promise<Attempt> {
  const course = begin(options)
  const reading = await Promise.race([work(course), course.over]).catch((error: unknown) => failed(error, course))
  const phase = reading.phase ?? course.phase()
  course.close()
  const { addresses, notes, redirects, seen } = course
  return {
    ...seen,
    ...reading,
    phase,
    addresses: addresses.map((each) => ({ ...each })),
    timings: course.timings(),
    notes: [...notes],
    ...(redirects.length > 0 ? { redirects: [...redirects] } : {}),
  }
}

function failed(error: unknown, course: Course): Reading {
  const facts = factsOf(error, course)
  return { outcome: 'not-ready', ...facts }
}

function factsOf(error: unknown, course: Course): FailureFacts {
  if (error === TIME_IS_UP) return timedOut(course)
  if (course.signal.aborted && course.signal.reason === TIME_IS_UP) return timedOut(course)
  if (course.signal.aborted) return { code: 'aborted', observed: 'stopped before it was over' }
  if (error instanceof Failure) return error.facts
  return explain(error, course.phase())
}

const WAITED_FOR: Readonly<Record<Phase, readonly [Code, string]>> = {
  name: ['timeout-name', 'no answer from the name server'],
  connect: ['timeout-connect', 'no answer to the connection'],
  tls: ['timeout-tls', 'connected, but the TLS handshake did not end'],
  request: ['timeout-request', 'connected, but the request was not read'],
  'first-byte': ['timeout-first-byte', 'connected, but no byte of an answer came'],
  headers: ['timeout-headers', 'the answer began, but its headers did not end'],
  body: ['timeout-body', 'the body did not end'],
  answer: ['timeout-body', 'the answer did not end'],
}

function timedOut(course: Course): FailureFacts {
  const [code, words] = WAITED_FOR[course.phase()]
  const { status } = course.seen
  const began = status === undefined ? '' : `status ${status}, but `
  const tried = course.phase() === 'connect' ? places(course) : ''
  return { code, observed: `${began}${words} in ${span(course.timeoutMs)}${tried}` }
}

function span(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`
}

function places({ addresses }: Course): string {
  const last = addresses.at(-1)
  return last ? ` (${last.family === 6 ? `[${last.address}]` : last.address}:${last.port})` : ''
}
