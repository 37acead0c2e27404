import { type ChildProcess, spawn } from 'node:child_process'
import { type OutputLine, splitLines } from './output-lines.ts'
import { type Cancellation, climbLadder, exitsWithin, hasExited, type Rung } from './signals.ts'

export interface SpawnOptions {
  readonly node: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly signal?: Cancellation | undefined
  /** A test's own limit, none of the runner's: after it the process is killed. */
  readonly timeoutMs: number
  /** How long output may stay open after the exit: 5 s, `ProcessExitedHandler` in Runner.Sdk/ProcessInvoker.cs. */
  readonly drainMs: number
  /** Told of each line as it comes, so that a test can act on what was said and need not guess when. */
  readonly onLine?: ((text: string) => void) | undefined
}

export interface SpawnResult {
  readonly exitCode: number | null
  readonly exitSignal: NodeJS.Signals | null
  readonly durationMs: number
  readonly stdout: string
  readonly stderr: string
  readonly lines: readonly OutputLine[]
  readonly ladder: readonly Rung[]
  readonly timedOut: boolean
  /** Something else than the action still held stdout or stderr when the runner stopped waiting. */
  readonly outputHeldOpen: boolean
}

interface Collected {
  readonly stdout: Buffer[]
  readonly stderr: Buffer[]
  readonly lines: OutputLine[]
}

/** Runs Node as the runner does: stdin closed, both outputs read line by line, at most one ladder of signals. */
export async function spawnNode(options: SpawnOptions): Promise<SpawnResult> {
  refuseLongStrings(options.env)
  const started = performance.now()
  const now = () => Math.round(performance.now() - started)
  const child = spawn(options.node, [...options.args], { cwd: options.cwd, env: { ...options.env }, stdio: 'pipe' })
  child.stdin.end()
  child.stdin.on('error', () => {})
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const failed = new Promise<never>((_, reject) => child.once('error', reject))
  failed.catch(() => {})
  const collected = collect(child, options.onLine)
  const ladder = options.signal ? cancel(child, options.signal, collected, now) : Promise.resolve([])
  const exited = await Promise.race([exitsWithin(child, options.timeoutMs), failed])
  if (!exited) child.kill('SIGKILL')
  await exitsWithin(child, 10_000)
  const durationMs = now()
  const outputHeldOpen = !(await settlesWithin(closed, options.drainMs))
  child.stdout.destroy()
  child.stderr.destroy()
  const text = {
    stdout: Buffer.concat(collected.stdout).toString(),
    stderr: Buffer.concat(collected.stderr).toString(),
  }
  const exit = { exitCode: child.exitCode, exitSignal: child.signalCode, durationMs, timedOut: !exited, outputHeldOpen }
  return { ...exit, ...text, lines: collected.lines, ladder: await ladder }
}

/**
 * Linux refuses one string of `NAME=VALUE\0` above MAX_ARG_STRLEN (32 pages; execve(2)): the runner then cannot start the
 * step. Told here on every platform, with the name.
 */
const LONGEST_STRING = 131_072

function refuseLongStrings(env: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(env)) {
    const bytes = Buffer.byteLength(name) + Buffer.byteLength(value) + 2
    if (bytes <= LONGEST_STRING) continue
    const message = `E2BIG: ${name} takes ${bytes} bytes of the environment; Linux starts no process with one of more than ${LONGEST_STRING}`
    throw Object.assign(new Error(message), { code: 'E2BIG' })
  }
}

function collect(child: ChildProcess, onLine: SpawnOptions['onLine']): Collected {
  const collected: Collected = { stdout: [], stderr: [], lines: [] }
  for (const stream of ['stdout', 'stderr'] as const) {
    const lines = splitLines((text) => {
      collected.lines.push({ stream, text })
      onLine?.(text)
    })
    child[stream]?.on('data', (chunk: Buffer) => {
      collected[stream].push(chunk)
      lines.push(chunk)
    })
    child[stream]?.once('close', lines.end)
  }
  return collected
}

async function cancel(child: ChildProcess, signal: Cancellation, collected: Collected, now: () => number) {
  const { afterOutput, afterMs = afterOutput ? Number.POSITIVE_INFINITY : 0 } = signal
  const matches = () => afterOutput?.test(`${Buffer.concat(collected.stdout)}${Buffer.concat(collected.stderr)}`)
  while (now() < afterMs && !matches()) {
    if (hasExited(child)) return []
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return climbLadder(child, signal, now)
}

async function settlesWithin(promise: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  const settled = await Promise.race([promise.then(() => true), late])
  clearTimeout(timer)
  return settled
}
