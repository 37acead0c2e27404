import { shorten, visible } from '@ci-gates/core/model'
import type { AttemptOptions } from '../attempt.ts'
import { askEngine, enginePlace } from '../protocol/engine.ts'
import { begin } from '../wire/course.ts'
import { explain } from '../wire/explain.ts'
import { Failure } from '../wire/failure.ts'

/** What the container engine could not do, by kind. */
export type EngineRefusal = 'engine-absent' | 'engine-denied' | 'engine-failed' | 'container-absent'

/** What the engine answered, or why there is no answer: a sentence for a person. */
export type EngineAnswer<T> = { readonly found: T } | { readonly code: EngineRefusal; readonly problem: string }

export type Environment = Readonly<Record<string, string | undefined>>

export interface EngineReply {
  readonly json: unknown
  readonly body: Buffer
  /** There was more than `most` bytes. */
  readonly cut: boolean
}

export interface EngineQuestion {
  readonly path: string
  /** Named where the engine does not know it: `container api`. */
  readonly what: string
  readonly most?: number
}

/** Asks the engine that DOCKER_HOST names, else the usual socket. Never rejects, never outlasts its time. */
export async function ask(
  { path, what, most }: EngineQuestion,
  env: Environment,
  options: AttemptOptions,
): Promise<EngineAnswer<EngineReply>> {
  const course = begin(options)
  try {
    const { status, json, body, cut } = await Promise.race([
      askEngine(course, enginePlace(env), path, most),
      course.over,
    ])
    return status === 200 ? { found: { json, body, cut } } : refused(status, json, what)
  } catch (error) {
    if (course.signal.aborted) return failed('the container engine did not answer in time')
    const { code, observed } = error instanceof Failure ? error.facts : explain(error, course.phase())
    if (code === 'engine-absent') return { code, problem: observed }
    return code === 'permission-denied' ? { code: 'engine-denied', problem: observed } : failed(observed)
  } finally {
    course.close()
  }
}

export function failed(problem: string): { readonly code: 'engine-failed'; readonly problem: string } {
  return { code: 'engine-failed', problem }
}

/** The engine says why as `{"message": "…"}`; a proxy before its socket answers 403 to what it does not let through. */
function refused(status: number, json: unknown, what: string): EngineAnswer<never> {
  if (status === 404) return { code: 'container-absent', problem: `there is no ${visible(what)}` }
  const words = typeof json === 'object' && json !== null && 'message' in json ? String(json.message) : ''
  const told = words === '' ? '' : `: ${shorten(visible(words), 160)}`
  if (status === 401 || status === 403)
    return {
      code: 'engine-denied',
      problem: `the container engine refuses to tell of ${visible(what)} (${status})${told}`,
    }
  return failed(`the container engine answered ${status}${told}`)
}
