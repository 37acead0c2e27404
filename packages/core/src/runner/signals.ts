import { constants } from 'node:os'
import type { Verdict } from '../model/index.ts'

export type Cancelled = 'SIGINT' | 'SIGTERM'

/** How a run is cancelled, as those who wait for it see it. */
export interface Cancellation {
  readonly signal: AbortSignal
  readonly cancelled: Promise<Cancelled>
}

// How long a cancelled gate may take to come to an end by itself; the runner allows 7.5 s before it insists.
const GRACE_MS = 300

/**
 * Turns SIGINT and SIGTERM into an abort. The runner cancels with SIGINT, SIGTERM 7.5 s later, and kills after another
 * 2.5 s (actions/runner ProcessInvoker.cs); a first signal here ends the run in an orderly way, whatever the second.
 */
export function watchSignals(): Cancellation {
  const controller = new AbortController()
  const { promise, resolve } = withResolvers<Cancelled>()
  const cancel = (name: Cancelled) => {
    resolve(name)
    controller.abort(new Error(`cancelled by ${name}`))
  }
  process.on('SIGINT', cancel).on('SIGTERM', cancel)
  return { signal: controller.signal, cancelled: promise }
}

/** The exit code that shells give a process ended by this signal. */
export function exitCodeOf(name: Cancelled): number {
  return 128 + constants.signals[name]
}

/** What a run ended with: the gate's verdict, or one that concludes nothing. */
export interface Ended {
  readonly verdict: Verdict
  readonly cancelled?: Cancelled
}

/** Waits for the verdict; once cancelled, a little longer for what the gate has by then. A crash before that stays one. */
export async function untilCancelled(running: Promise<Verdict>, cancelled: Promise<Cancelled>): Promise<Ended> {
  const first = await Promise.race([running.then((verdict) => ({ verdict })), cancelled.then((name) => ({ name }))])
  if ('verdict' in first) return first
  const late = await Promise.race([running.catch(() => undefined), pause(GRACE_MS)])
  const { findings = [], metrics = {}, sections } = late ?? {}
  const reason = `no verdict: cancelled by ${first.name}, so nothing is concluded`
  const kept = { findings, metrics, ...(sections ? { sections } : {}) }
  const verdict = { outcome: 'inconclusive', code: 'cancelled', reason, ...kept } as const
  return { cancelled: first.name, verdict }
}

function pause(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined))
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
