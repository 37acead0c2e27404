import { writeSync } from 'node:fs'

type Output = 'stdout' | 'stderr'

const CLOSED = ['EPIPE', 'ERR_STREAM_DESTROYED']
const FILES: Readonly<Record<Output, number>> = { stdout: 1, stderr: 2 }
const streams = new Set<Output>()

/**
 * Prints a text to an output of the process, at once and in whole. Not by Node's streams, which take a fifth of a bare start
 * to make, save where they are needed: on Windows, whose consoles want more than bytes, and where an output does not take
 * all of it at once. A reader may go away early, as `| head -1` does: the verdict still decides the exit code.
 */
export function print(output: Output, text: string): void {
  if (process.platform === 'win32') useStream(output)
  const rest = streams.has(output) ? text : written(output, Buffer.from(text))
  if (rest.length > 0) process[output].write(rest)
}

/** Writes what can be written now; what is left goes through the stream. */
function written(output: Output, bytes: Buffer): Buffer {
  let at = 0
  try {
    while (at < bytes.length) at += writeSync(FILES[output], bytes, at)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (CLOSED.includes(code)) return Buffer.alloc(0)
    if (code !== 'EAGAIN') throw error
    useStream(output)
  }
  return bytes.subarray(at)
}

/** Lets whoever prints through Node's streams do so: a closed one crashes nothing, any other trouble stays a crash. */
export function useStream(output: Output): void {
  if (streams.has(output)) return
  streams.add(output)
  process[output].on('error', (error: NodeJS.ErrnoException) => {
    if (!CLOSED.includes(error.code ?? '')) throw error
  })
}

/**
 * Leaves although something still waits, once what was printed is out: on Windows pipes are asynchronous. A failure that
 * is told on the way, such as a full disk behind an output, still makes the exit code one.
 */
export function leave(code: number): void {
  process.exitCode ||= code
  const flush = [...streams].reduceRight<() => void>(
    (next, output) => () => process[output].write('', next),
    () => setImmediate(() => process.exit()),
  )
  flush()
}
