const CLOSED = ['EPIPE', 'ERR_STREAM_DESTROYED']

/**
 * Lets a reader go away early, as `| head -1` does: the verdict still decides the exit code, and nothing crashes for want
 * of somebody to tell. Any other trouble with an output stays a crash.
 */
export function allowClosedOutputs(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (!CLOSED.includes(error.code ?? '')) throw error
    })
}

/**
 * Leaves although something still waits, once what was printed is out: on Windows pipes are asynchronous. A failure that
 * is told on the way, such as a full disk behind an output, still makes the exit code one.
 */
export function leave(code: number): void {
  process.exitCode ||= code
  process.stdout.write('', () => process.stderr.write('', () => setImmediate(() => process.exit())))
}
