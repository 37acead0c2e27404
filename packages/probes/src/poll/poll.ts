import type { Attempt, Probe } from '../attempt.ts'
import type { PollOptions, PollResult } from './poll-types.ts'
import { pauseAfter } from './schedule.ts'
import { createTimeline, type Timeline } from './timeline.ts'
import { watchAll } from './watches.ts'

/** What an attempt that begins at the deadline may still take: the step is over 250 ms after it. */
const GRACE = 120
const STILL = 15_000

interface Wait extends PollOptions {
  readonly probe: Probe
  readonly began: number
  readonly timeline: Timeline
  /** What changes on the way. */
  readonly now: { attempts: number; streak: number; changed: number; told: number; last?: Attempt }
}

type End = Pick<PollResult, 'outcome' | 'reason'>

/**
 * Asks until it is ready, hopeless, or the time is up. The last attempt is made at the deadline; none is in flight, and
 * nothing is left open, when this resolves. Rejects only when a callback throws.
 */
export async function poll(probe: Probe, options: PollOptions): Promise<PollResult> {
  const { clock } = options
  const over = new AbortController()
  const cancel = () => over.abort(options.signal.reason)
  if (options.signal.aborted) cancel()
  options.signal.addEventListener('abort', cancel, { once: true })
  const began = clock.now()
  const now = { attempts: 0, streak: 0, changed: began, told: began }
  const wait: Wait = { ...options, probe, signal: over.signal, began, timeline: createTimeline(), now }
  const watched = watchAll(options.watches ?? [], clock, over)
  try {
    const ended = await ask(wait)
    const reason = watched.reason()
    const end: End = ended.outcome === 'aborted' && reason !== undefined ? { outcome: 'gave-up', reason } : ended
    return { ...end, elapsedMs: clock.now() - began, ...told(wait) }
  } finally {
    options.signal.removeEventListener('abort', cancel)
    over.abort()
    await watched.stopped
  }
}

function told({ timeline, now: { attempts, last } }: Wait) {
  return { attempts, timeline: timeline.states(), statesLeftOut: timeline.leftOut(), ...(last ? { last } : {}) }
}

async function ask(wait: Wait): Promise<End> {
  const { clock, signal, began, timeoutMs } = wait
  for (;;) {
    if (signal.aborted) return { outcome: 'aborted' }
    const started = clock.now()
    const limit = Math.min(wait.attemptTimeoutMs, began + timeoutMs + GRACE - started)
    const attempt = await wait.probe({ timeoutMs: limit, signal })
    if (signal.aborted) return { outcome: 'aborted' }
    take(wait, attempt, started, limit)
    if (wait.now.streak >= (wait.successes ?? 1)) return { outcome: 'ready' }
    const reason = hopeless(wait)
    if (reason !== undefined) return { outcome: 'gave-up', reason }
    const left = began + timeoutMs - clock.now()
    if (left <= 0) return { outcome: 'timed-out' }
    await pause(wait, Math.min(left, pauseAfter(attempt, clock.now() - wait.now.changed, wait.intervalMs)))
  }
}

/** Enters an attempt. One that the deadline cut short says less than the one before it, and is only counted. */
function take(wait: Wait, attempt: Attempt, started: number, limit: number): void {
  const { now, timeline } = wait
  now.attempts += 1
  now.streak = attempt.outcome === 'ready' ? now.streak + 1 : 0
  if (attempt.code.startsWith('timeout-') && limit < wait.attemptTimeoutMs && now.last) return
  now.last = attempt
  if (!timeline.add(attempt, started - wait.began)) return
  now.changed = now.told = wait.clock.now()
  const state = timeline.current()
  if (state) wait.onChange?.(state)
}

/** Seen once may be chance; twice, and for as long as that kind of trouble may need to pass, is not. */
function hopeless({ timeline, clock, now, giveUp }: Wait): string | undefined {
  const state = timeline.current()
  const why = giveUp === false ? undefined : state?.last.hopeless
  if (!state || !why) return undefined
  const isProven = why.afterMs === 0 || (state.count >= 2 && clock.now() - now.changed >= why.afterMs)
  return isProven ? why.reason : undefined
}

/** Sleeps, and wakes on the way to say that nothing changes. */
async function pause({ clock, signal, began, timeline, onStill, now }: Wait, ms: number): Promise<void> {
  const until = clock.now() + ms
  while (clock.now() < until && !signal.aborted) {
    await clock.sleep(Math.min(until, now.told + STILL) - clock.now(), signal).catch(() => {})
    const state = timeline.current()
    if (!state || signal.aborted || clock.now() - now.told < STILL) continue
    now.told = clock.now()
    onStill?.(state, now.told - began)
  }
}
