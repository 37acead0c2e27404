import type { AttemptOptions } from '../attempt.ts'
import { unframed } from '../engine/unframe.ts'
import type { ProbeOptions } from '../options.ts'
import { askEngine, enginePlace } from '../protocol/engine.ts'
import { begin } from '../wire/course.ts'
import { explain } from '../wire/explain.ts'
import { Failure } from '../wire/failure.ts'

/** The last lines of a container's log, or why there are none. The lines are hostile text. */
export type ContainerLog = { readonly lines: readonly string[] } | { readonly problem: string }

/** Asks the engine for the last lines that a container wrote to either output. Never rejects. */
export async function tailContainer(
  container: string,
  count: number,
  env: NonNullable<ProbeOptions['env']>,
  options: AttemptOptions,
): Promise<ContainerLog> {
  const course = begin(options)
  try {
    const path = `/containers/${encodeURIComponent(container)}/logs?stdout=1&stderr=1&tail=${count}`
    const { status, body } = await Promise.race([askEngine(course, enginePlace(env), path), course.over])
    if (status === 404) return { problem: `there is no container ${container}` }
    if (status !== 200) return { problem: `the container engine answered ${status}` }
    return { lines: linesOf(unframed(body)).slice(-count) }
  } catch (error) {
    if (course.signal.aborted) return { problem: 'the container engine did not answer in time' }
    return { problem: (error instanceof Failure ? error.facts : explain(error, course.phase())).observed }
  } finally {
    course.close()
  }
}

function linesOf(bytes: Buffer): string[] {
  const lines = bytes.toString('utf8').split(/\r?\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
