import { exchange } from '../http/exchange.ts'
import { parseJson } from '../http/json-rule.ts'
import type { Place } from '../target/target.ts'
import type { Course } from '../wire/course.ts'
import { Failure } from '../wire/failure.ts'
import { open } from '../wire/open.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Enough for what a container is described by, with its labels and the output of its health check. */
const MOST = 4 * 1024 * 1024

/**
 * Where the container engine listens: DOCKER_HOST, else its usual socket.
 * @throws Failure where DOCKER_HOST names a way that cannot be gone.
 */
export function enginePlace(env: Environment): Place {
  const host = env['DOCKER_HOST'] ?? ''
  if (host.startsWith('unix://')) return { socketPath: host.slice('unix://'.length) }
  const tcp = /^tcp:\/\/(\[[^\]]+\]|[^:/]+)(?::(\d+))?/.exec(host)
  if (tcp?.[1]) return { host: tcp[1].replace(/^\[|\]$/g, ''), port: Number(tcp[2] ?? 2375) }
  const pipe = /^npipe:(\/\/[./\w-]+)$/.exec(host)?.[1]
  if (pipe) return { socketPath: pipe.replace(/^\/+/, '//').replaceAll('/', '\\') }
  if (host !== '') throw unknownWay(host)
  if (process.platform === 'win32') return { socketPath: String.raw`\\.\pipe\docker_engine` }
  return { socketPath: '/var/run/docker.sock' }
}

function unknownWay(host: string): Failure {
  const scheme = /^[a-z]{1,10}(?=:\/\/)/.exec(host)?.[0]
  const named = scheme === undefined ? 'DOCKER_HOST has no scheme' : `DOCKER_HOST begins with ${scheme}://`
  const observed = `${named}: the container engine can be asked through unix://, npipe:// and tcp:// without TLS`
  return new Failure({ code: 'engine-absent', observed, hopeless: { reason: observed, afterMs: 0 } })
}

/** Asks the engine; a missing or forbidden socket is said as such. Reads at most `most` bytes. */
export async function askEngine(course: Course, place: Place, path: string, most = MOST) {
  const socket = await open(course, place).catch((error: unknown) => {
    course.signal.throwIfAborted()
    throw absent(place, error)
  })
  const answer = await exchange(course, socket, {
    method: 'GET',
    path,
    headers: { host: 'docker', connection: 'close' },
    most,
  })
  socket.destroy()
  delete course.seen.status
  const { status, body, cut } = answer
  return { status, json: cut ? undefined : parseJson(body.toString('utf8')), body, cut }
}

function absent(place: Place, error: unknown): Failure {
  const at = 'socketPath' in place ? place.socketPath : `${place.host}:${place.port}`
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EACCES' || code === 'EPERM')
    return new Failure({ code: 'permission-denied', observed: `the container engine's socket ${at} may not be opened` })
  const observed = `there is no container engine at ${at}`
  return new Failure({ code: 'engine-absent', observed, hopeless: { reason: observed, afterMs: 5_000 } })
}
