import { constants } from 'node:os'

export type Cancelled = 'SIGINT' | 'SIGTERM'

/**
 * Turns SIGINT and SIGTERM into an abort. The runner cancels with SIGINT, SIGTERM 7.5 s later, and kills after another
 * 2.5 s (actions/runner ProcessInvoker.cs); a first signal here ends the run in an orderly way, whatever the second.
 */
export function watchSignals() {
  const controller = new AbortController()
  let resolve: (name: Cancelled) => void
  const promise = new Promise<Cancelled>((settle) => {
    resolve = settle
  })
  const cancel = (name: Cancelled) => {
    resolve(name)
    controller.abort(new Error(`cancelled by ${name}`))
  }
  const stop = () => void process.off('SIGINT', cancel).off('SIGTERM', cancel)
  process.on('SIGINT', cancel).on('SIGTERM', cancel)
  return { signal: controller.signal, cancelled: promise, stop }
}

/** The exit code that shells give a process ended by this signal. */
export function exitCodeOf(name: Cancelled): number {
  return 128 + constants.signals[name]
}
