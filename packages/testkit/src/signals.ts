import type { ChildProcess } from 'node:child_process'

/** When and how the runner cancels. */
export interface Cancellation {
  /** After so many milliseconds, or as soon as the output so far matches. */
  readonly afterMs?: number
  readonly afterOutput?: RegExp
  /** `SIGTERM` skips the first rung, as a process manager or a container stop does. */
  readonly first?: 'SIGINT' | 'SIGTERM'
  /** How long the runner waits: Runner.Sdk/ProcessInvoker.cs, `_sigintTimeout` and `_sigtermTimeout`. */
  readonly interruptMs?: number
  readonly terminateMs?: number
}

/** One rung of the ladder and when it was reached, in milliseconds since the start of the process. */
export interface Rung {
  readonly signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'
  readonly atMs: number
}

/**
 * `CancelAndKillProcessTree`: SIGINT to the node process alone (not to its group), SIGTERM, then the end. On Linux and macOS
 * `NixKillProcessTree` kills that one process; its children live on until the job is over.
 */
export async function climbLadder(child: ChildProcess, cancellation: Cancellation, now: () => number): Promise<Rung[]> {
  const waits = { SIGINT: cancellation.interruptMs ?? 7500, SIGTERM: cancellation.terminateMs ?? 2500 }
  const first = cancellation.first ?? 'SIGINT'
  const rungs: Rung[] = []
  for (const signal of first === 'SIGINT' ? (['SIGINT', 'SIGTERM'] as const) : (['SIGTERM'] as const)) {
    if (hasExited(child)) return rungs
    rungs.push({ signal, atMs: now() })
    child.kill(signal)
    if (await exitsWithin(child, waits[signal])) return rungs
  }
  rungs.push({ signal: 'SIGKILL', atMs: now() })
  child.kill('SIGKILL')
  return rungs
}

export function hasExited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

export function exitsWithin(child: ChildProcess, ms: number): Promise<boolean> {
  if (hasExited(child)) return Promise.resolve(true)
  return new Promise((resolve) => {
    const settle = (exited: boolean) => {
      clearTimeout(timer)
      child.off('exit', onExit)
      resolve(exited)
    }
    const onExit = () => settle(true)
    const timer = setTimeout(() => settle(false), ms)
    child.on('exit', onExit)
  })
}
