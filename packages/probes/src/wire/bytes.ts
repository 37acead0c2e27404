import type { Duplex } from 'node:stream'
import type { Course } from './course.ts'

/** What a peer said: so many bytes, and whether it hung up after them. */
export interface Said {
  readonly bytes: Buffer
  readonly ended: boolean
}

const MOST = 64 * 1024

/** Sends (when there is something to send), and reads until it is enough, the peer hangs up, or `MOST` bytes came. */
export async function ask(
  course: Course,
  socket: Duplex,
  question: Uint8Array | undefined,
  isEnough: (bytes: Buffer) => boolean,
): Promise<Said> {
  if (question) {
    course.enter('request')
    await new Promise<void>((resolve) => socket.write(question, () => resolve()))
  }
  course.enter('first-byte')
  return new Promise((resolve, reject) => {
    let bytes: Buffer = Buffer.alloc(0)
    const settle = (ended: boolean) => {
      socket.removeAllListeners('data').pause()
      resolve({ bytes, ended })
    }
    socket.once('error', (error) => (bytes.length > 0 ? settle(true) : reject(error)))
    socket.once('end', () => settle(true))
    socket.once('close', () => settle(true))
    socket.on('data', (chunk: Buffer) => {
      if (bytes.length === 0) course.enter('body')
      bytes = Buffer.concat([bytes, chunk]).subarray(0, MOST)
      if (bytes.length >= MOST || isEnough(bytes)) settle(false)
    })
    if (socket.destroyed) settle(true)
  })
}
