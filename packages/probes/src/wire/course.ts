import { performance } from 'node:perf_hooks'
import type { AddressTried, Attempt, AttemptOptions, Phase } from '../attempt.ts'

type Seen = Partial<
  Pick<Attempt, 'status' | 'server' | 'component' | 'retryAfterMs' | 'bodyRaw' | 'tls' | 'route' | 'resolved'>
>

/** Anything with a handle: closed when the attempt ends. */
export interface Closable {
  destroy(): unknown
}

/** One attempt under way: where it stands, what it has seen, what it holds open. */
export interface Course {
  readonly signal: AbortSignal
  readonly timeoutMs: number
  readonly addresses: { -readonly [K in keyof AddressTried]: AddressTried[K] }[]
  readonly notes: string[]
  readonly redirects: string[]
  readonly seen: { -readonly [K in keyof Seen]: Seen[K] }
  readonly phase: () => Phase
  readonly enter: (phase: Phase) => void
  /** Milliseconds until the attempt must be over. */
  readonly remaining: () => number
  /** Registers what is to be closed, whatever happens. */
  readonly own: <T extends Closable>(it: T) => T
  /** Leaves the closing of a socket to what was built on it. */
  readonly handOver: (it: Closable) => void
  readonly timings: () => Attempt['timings']
  /** Rejects when the attempt is cut off, by time or from outside. */
  readonly over: Promise<never>
  readonly close: () => void
}

/** The cut-off by time; an abort from outside keeps its own reason. */
export const TIME_IS_UP = Symbol('the time of the attempt is up')

/** Starts the clock of an attempt. Its timer is absolute: a server that drips bytes does not push it back. */
export function begin({ timeoutMs, signal }: AttemptOptions): Course {
  const started = performance.now()
  const spent: Partial<Record<Phase, number>> = {}
  const cut = new AbortController()
  const held = new Set<Closable>()
  let phase: Phase = 'name'
  let since = started
  const enter = (next: Phase) => {
    const now = performance.now()
    spent[phase] = (spent[phase] ?? 0) + now - since
    phase = next
    since = now
  }
  const over = new Promise<never>((_, reject) => cut.signal.addEventListener('abort', () => reject(cut.signal.reason)))
  over.catch(() => {})
  const timer = setTimeout(() => cut.abort(TIME_IS_UP), timeoutMs)
  const cancel = () => cut.abort(signal?.reason)
  if (signal?.aborted) cancel()
  signal?.addEventListener('abort', cancel, { once: true })
  return {
    signal: cut.signal,
    timeoutMs,
    ...{ addresses: [], notes: [], redirects: [], seen: {} },
    phase: () => phase,
    enter,
    remaining: () => Math.max(0, started + timeoutMs - performance.now()),
    own: (it) => hold(held, it, cut.signal),
    handOver: (it) => held.delete(it),
    timings: () => tell(spent, performance.now() - started),
    over,
    close: () => {
      enter(phase)
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      for (const it of [...held].reverse()) it.destroy()
      // Whatever still runs (a lookup cannot be aborted) must not open anything any more.
      cut.abort(TIME_IS_UP)
    },
  }
}

function hold<T extends Closable>(held: Set<Closable>, it: T, signal: AbortSignal): T {
  if (signal.aborted) it.destroy()
  else held.add(it)
  return it
}

function tell(spent: Partial<Record<Phase, number>>, total: number): Attempt['timings'] {
  const rounded = Object.entries(spent).map(([phase, ms]) => [phase, Math.round(ms * 100) / 100])
  return { ...Object.fromEntries(rounded), total: Math.round(total * 100) / 100 }
}
