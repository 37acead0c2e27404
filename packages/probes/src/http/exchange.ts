import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Course } from '../wire/course.ts'
import { Failure } from '../wire/failure.ts'

export interface Question {
  readonly method: string
  /** What stands in the request line. May hold secrets. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** At most so many bytes of the body are read. Default 64 KiB. */
  readonly most?: number
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** The body is longer than what was read of it. */
  readonly cut: boolean
}

/** Enough said: a health body is short. */
export const MOST = 64 * 1024

/**
 * One request on a socket that is open already: no agent, so that no connection is kept and a restarted listener is seen.
 */
export async function exchange(course: Course, socket: Duplex, question: Question): Promise<Answer> {
  const { request } = await import('node:http')
  course.enter('request')
  const { method, path, headers, body, most = MOST } = question
  const asked = course.own(
    // Typed as a socket; any duplex will do.
    request({ method, path, headers, setHost: false, createConnection: () => socket as never }),
  )
  asked.once('finish', () => course.phase() === 'request' && course.enter('first-byte'))
  asked.once('socket', () => socket.once('data', () => course.enter('headers')))
  asked.end(body)
  const response = await answered(asked)
  course.enter('body')
  course.seen.status = response.statusCode ?? 0
  const server = product(String(response.headers['server'] ?? ''))
  if (server !== undefined) course.seen.server = server
  // A protocol that was switched to has no body that ends.
  const read = response.statusCode === 101 ? { body: Buffer.alloc(0), cut: false } : await readBody(response, most)
  course.enter('answer')
  return { status: response.statusCode ?? 0, headers: response.headers, ...read }
}

function answered(asked: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.once('response', resolve)
    asked.once('upgrade', (response) => resolve(response))
    asked.on('error', (error) => reject(closed(error)))
  })
}

/** node:http says ECONNRESET both for a reset and for a peer that only hung up, `_http_client.js` socketOnEnd. */
function closed(error: Error): Error {
  if (error.message !== 'socket hang up') return error
  return new Failure({ code: 'connection-closed', observed: 'the connection was closed before any answer' })
}

function readBody(response: IncomingMessage, most: number): Promise<Pick<Answer, 'body' | 'cut'>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const settle = (cut: boolean) => resolve({ body: Buffer.concat(chunks).subarray(0, most), cut })
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size > most) settle(true)
    })
    response.once('end', () => settle(false))
    response.on('error', () => reject(truncated(size, response.headers['content-length'])))
  })
}

function truncated(size: number, announced: string | undefined): Failure {
  const of = announced === undefined || !/^\d{1,15}$/.test(announced) ? '' : ` of ${announced}`
  return new Failure({ code: 'body-truncated', observed: `the body ended after ${size}${of} bytes`, phase: 'body' })
}

/** The name of a product, RFC 9110 section 10.2.4; nothing where it is not one. */
function product(header: string): string | undefined {
  return /^[\w.-]{1,40}(\/[\w.+-]{1,20})?(?=$|[ (])/.exec(header)?.[0]
}
