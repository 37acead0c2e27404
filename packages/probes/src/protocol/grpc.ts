import type { ClientHttp2Session } from 'node:http2'
import { shorten, visible } from '@ci-gates/core/model'
import type { Attempt, AttemptOptions } from '../attempt.ts'
import type { ProbeOptions } from '../options.ts'
import type { GrpcTarget } from '../target/target.ts'
import type { Course } from '../wire/course.ts'
import { codeOf, misplaced } from '../wire/explain.ts'
import { Failure } from '../wire/failure.ts'
import { openTarget } from '../wire/open-target.ts'
import { type Reading, run } from '../wire/run.ts'
import { secure } from '../wire/secure.ts'
import { readStatus, request, SERVING } from './grpc-message.ts'

/** Asks grpc.health.v1.Health/Check: https://github.com/grpc/grpc/blob/master/doc/health-checking.md */
export function probeGrpc(target: GrpcTarget, options: ProbeOptions, attempt: AttemptOptions): Promise<Attempt> {
  return run(attempt, async (course) => {
    const plain = await openTarget(course, target.place, options)
    const host = 'host' in target.place ? target.place.host : 'localhost'
    const socket = target.secure ? await secure(course, plain, host, options.tls, ['h2']) : plain
    const { connect } = await import('node:http2')
    const scheme = target.secure ? 'https' : 'http'
    const session = course.own(connect(`${scheme}://${target.authority}`, { createConnection: () => socket }))
    return reading(target, await check(course, session, target))
  })
}

interface Answer {
  readonly http: number
  readonly status: string | undefined
  readonly message: string
  readonly body: Buffer
}

function check(
  course: Course,
  session: ClientHttp2Session,
  { service, secure: isSecure, authority }: GrpcTarget,
): Promise<Answer> {
  course.enter('first-byte')
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(notHttp2(error))
    session.on('error', fail)
    session.on('close', () =>
      reject(new Failure({ code: 'connection-closed', observed: 'the connection was closed before any answer' })),
    )
    const stream = session.request({
      ...{ ':method': 'POST', ':path': '/grpc.health.v1.Health/Check', ':authority': authority },
      ...{ ':scheme': isSecure ? 'https' : 'http', 'content-type': 'application/grpc', te: 'trailers' },
    })
    const seen = { http: 0, status: undefined as string | undefined, message: '' }
    const note = (headers: Readonly<Record<string, unknown>>) => {
      if (headers['grpc-status'] !== undefined) seen.status = String(headers['grpc-status'])
      if (headers['grpc-message'] !== undefined) seen.message = String(headers['grpc-message'])
    }
    const chunks: Buffer[] = []
    stream.on('error', fail)
    stream.on('response', (headers) => {
      course.enter('body')
      seen.http = Number(headers[':status'])
      note(headers)
    })
    stream.on('trailers', note)
    // A health answer has seven bytes.
    stream.on('data', (chunk: Buffer) => chunks.length < 16 && chunks.push(chunk))
    stream.on('end', () => resolve({ ...seen, body: Buffer.concat(chunks) }))
    stream.end(request(service))
  })
}

/** nghttp2's words for a preface that is none: the peer speaks HTTP/1 or something else. */
function notHttp2(error: unknown): unknown {
  if (codeOf(error) !== 'ERR_HTTP2_ERROR' && codeOf(error) !== 'ERR_HTTP2_STREAM_ERROR') return error
  return new Failure(misplaced('the port does not speak HTTP/2, which gRPC needs'))
}

/** Status codes: https://grpc.github.io/grpc/core/md_doc_statuscodes.html */
function reading({ service }: GrpcTarget, { http, status, message, body }: Answer): Reading {
  const words = message === '' ? '' : `: ${shorten(visible(message), 120)}`
  const no = (code: Reading['code'], observed: string, afterMs?: number): Reading => ({
    ...{ outcome: 'not-ready', code, observed, phase: 'answer', status: http },
    ...(afterMs === undefined ? {} : { hopeless: { reason: observed, afterMs } }),
  })
  if (status === '12')
    return no('health-unimplemented', 'the server has no grpc.health.v1 service (UNIMPLEMENTED)', 3_000)
  if (status === '5') return no('service-unknown', `its health service does not know "${visible(service)}" (NOT_FOUND)`)
  if (status === '16' || status === '7')
    return no('unauthorized', `the server refuses the credentials (gRPC status ${status})`, 2_000)
  if (status === undefined && http !== 200) return no('status-unwanted', `${http}, which is no answer of gRPC`)
  if (status !== undefined && status !== '0')
    return no('server-error', `gRPC status ${visible(status.slice(0, 10))}${words}`)
  const serving = readStatus(body)
  if (serving === SERVING) return { outcome: 'ready', code: 'ready', observed: 'SERVING', phase: 'answer' }
  if (serving === 3)
    return no('service-unknown', `its health service does not know "${visible(service)}" (SERVICE_UNKNOWN)`)
  return no('not-serving', serving === 2 ? 'NOT_SERVING' : 'its health is UNKNOWN')
}
