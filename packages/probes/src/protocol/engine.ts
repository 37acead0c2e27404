import { exchange } from '../http/exchange.ts'
import { parseJson } from '../http/json-rule.ts'
import type { Place } from '../target/target.ts'
import type { Course } from '../wire/course.ts'
import { Failure } from '../wire/failure.ts'
import { open } from '../wire/open.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where the container engine listens: DOCKER_HOST, else its usual socket. */
export function enginePlace(env: Environment): Place {
  const host = env['DOCKER_HOST'] ?? ''
  if (host.startsWith('unix://')) return { socketPath: host.slice('unix://'.length) }
  const tcp = /^tcp:\/\/(\[[^\]]+\]|[^:/]+)(?::(\d+))?/.exec(host)
  if (tcp?.[1]) return { host: tcp[1].replace(/^\[|\]$/g, ''), port: Number(tcp[2] ?? 2375) }
  if (process.platform === 'win32') return { socketPath: String.raw`\\.\pipe\docker_engine` }
  return { socketPath: '/var/run/docker.sock' }
}

/** Asks the engine; a missing or forbidden socket is said as such. */
export async function askEngine(course: Course, place: Place, path: string) {
  const socket = await open(course, place).catch((error: unknown) => {
    course.signal.throwIfAborted()
    throw absent(place, error)
  })
  const answer = await exchange(course, socket, {
    method: 'GET',
    path,
    headers: { host: 'docker', connection: 'close' },
  })
  socket.destroy()
  delete course.seen.status
  return { status: answer.status, json: parseJson(answer.body.toString('utf8')), body: answer.body }
}

function absent(place: Place, error: unknown): Failure {
  const at = 'socketPath' in place ? place.socketPath : `${place.host}:${place.port}`
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EACCES' || code === 'EPERM')
    return new Failure({ code: 'permission-denied', observed: `the container engine's socket ${at} may not be opened` })
  const observed = `there is no container engine at ${at}`
  return new Failure({ code: 'engine-absent', observed, hopeless: { reason: observed, afterMs: 5_000 } })
}
