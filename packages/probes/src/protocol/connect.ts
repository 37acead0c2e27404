import type { Attempt, AttemptOptions } from '../attempt.ts'
import type { ProbeOptions } from '../options.ts'
import type { ConnectTarget } from '../target/target.ts'
import type { Course } from '../wire/course.ts'
import { Failure } from '../wire/failure.ts'
import { openTarget } from '../wire/open-target.ts'
import { run } from '../wire/run.ts'

/**
 * Docker's proxy accepts for a container first, dials it after, and hangs up when that fails (moby cmd/docker-proxy):
 * a port counts only when it is still open after a moment. A local dial takes less than a millisecond.
 */
const STAYS_OPEN_MS = 12

/** Ready when a connection is accepted and stays open. */
export function probeConnect(target: ConnectTarget, options: ProbeOptions, attempt: AttemptOptions): Promise<Attempt> {
  return run(attempt, async (course) => {
    const socket = await openTarget(course, target.place, options)
    course.enter('first-byte')
    await staysOpen(course, socket)
    course.enter('answer')
    return { outcome: 'ready', code: 'ready', observed: 'accepts connections' }
  })
}

function staysOpen(course: Course, socket: Awaited<ReturnType<typeof openTarget>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, STAYS_OPEN_MS)
    course.signal.addEventListener('abort', () => clearTimeout(timer))
    const gone = () => {
      clearTimeout(timer)
      reject(new Failure({ code: 'connection-closed', observed: 'accepted, and closed at once' }))
    }
    socket.once('end', gone)
    socket.once('error', gone)
    socket.once('close', gone)
    // Whoever speaks first is there: no need to wait on.
    socket.once('data', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
