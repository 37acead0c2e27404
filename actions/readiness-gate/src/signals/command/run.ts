import { type ChildProcess, spawn } from 'node:child_process'

/** How a program ended. */
export interface Ended {
  readonly how: 'exit' | 'signal' | 'not-started' | 'too-long' | 'too-much'
  /** The exit code, where it had one; else -1. */
  readonly code: number
  /** The signal, or the system's word for why it did not start. */
  readonly why: string
  readonly tookMs: number
  /** The last lines that it printed, on either stream. */
  readonly lines: readonly string[]
}

interface Surroundings {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

const MOST_BYTES = 8 * 1024 * 1024
const KEPT = 64 * 1024
const LAST = 20
const isWindows = process.platform === 'win32'

/**
 * Runs a program without a shell, with no more of the environment than it is given, and no input. When its time is up, or
 * it prints without end, it is stopped with all that it started.
 */
export function run([program = '', ...args]: readonly string[], around: Surroundings): Promise<Ended> {
  const { cwd, env, timeoutMs, signal } = around
  const began = performance.now()
  return new Promise((resolve) => {
    // A group of its own, so that what it started can be stopped with it.
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !isWindows,
      shell: false,
    })
    const output = { tail: '', bytes: 0 }
    let how: Ended['how'] | undefined
    const end = (reason: 'too-long' | 'too-much') => {
      how ??= reason
      stop(child)
    }
    const timer = setTimeout(() => end('too-long'), timeoutMs)
    const cancel = () => stop(child)
    signal.addEventListener('abort', cancel, { once: true })
    listen(child, output, () => end('too-much'))
    const settle = (result: Pick<Ended, 'how' | 'code' | 'why'>) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      resolve({ ...result, tookMs: performance.now() - began, lines: lastLines(output.tail) })
    }
    child.once('error', (error: NodeJS.ErrnoException) =>
      settle({ how: 'not-started', code: -1, why: error.code ?? error.message }),
    )
    // `close` waits for what holds the streams open: a child of its own that it left behind is stopped with it.
    child.once('exit', () => stop(child))
    child.once('close', (code, name) =>
      settle({ how: how ?? (code === null ? 'signal' : 'exit'), code: code ?? -1, why: name ?? '' }),
    )
  })
}

/** Keeps the end of what it prints, and says when that is too much. */
function listen(child: ChildProcess, output: { tail: string; bytes: number }, tooMuch: () => void): void {
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      output.bytes += chunk.length
      output.tail = (output.tail + chunk.toString('utf8')).slice(-KEPT)
      if (output.bytes > MOST_BYTES) tooMuch()
    })
}

function stop(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (isWindows) child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
}

function lastLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .slice(-LAST)
}
