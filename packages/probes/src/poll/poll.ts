import type { Attempt, Probe } from '../attempt.ts'
import type { PollOptions, PollResult, State } from './poll-types.ts'
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
  const wait: Wait = { ...options, probe, signal: over.signal, began: clock.now(), timeline: createTimeline() }
  const watched = watchAll(options.watches ?? [], clock, over)
  const tally = { attempts: 0, last: undefined as Attempt | undefined }
  try {
    const ended = await ask(wait, tally)
    const reason = watched.reason()
    const end: End = ended.outcome === 'aborted' && reason !== undefined ? { outcome: 'gave-up', reason } : ended
    return { ...end, elapsedMs: clock.now() - wait.began, attempts: tally.attempts, ...told(wait, tally.last) }
  } finally {
    options.signal.removeEventListener('abort', cancel)
    over.abort()
    await watched.stopped
  }
}

function told({ timeline }: Wait, last: Attempt | undefined) {
  return { timeline: timeline.states(), statesLeftOut: timeline.leftOut(), ...(last ? { last } : {}) }
}

async function ask(wait: Wait, tally: { attempts: number; last: Attempt | undefined }): Promise<End> {
  const { clock, signal, timeoutMs, timeline } = wait
  let streak = 0
  let changed = wait.began
  let toldAt = wait.began
  for (;;) {
    if (signal.aborted) return { outcome: 'aborted' }
    const started = clock.now()
    const limit = Math.min(wait.attemptTimeoutMs, wait.began + timeoutMs + GRACE - started)
    const attempt = await wait.probe({ timeoutMs: limit, signal })
    if (signal.aborted) return { outcome: 'aborted' }
    tally.attempts += 1
    // An attempt that the deadline cut short says less than the one before it.
    const isCut = attempt.code.startsWith('timeout-') && limit < wait.attemptTimeoutMs && tally.last !== undefined
    const now = clock.now()
    if (!isCut) {
      tally.last = attempt
      if (timeline.add(attempt, started - wait.began)) {
        changed = toldAt = now
        const state = timeline.current()
        if (state) wait.onChange?.(state)
      }
    }
    streak = attempt.outcome === 'ready' ? streak + 1 : 0
    if (streak >= (wait.successes ?? 1)) return { outcome: 'ready' }
    const reason = wait.giveUp === false ? undefined : hopeless(timeline.current(), now - changed)
    if (reason !== undefined) return { outcome: 'gave-up', reason }
    const left = wait.began + timeoutMs - now
    if (left <= 0) return { outcome: 'timed-out' }
    toldAt = tellStill(wait, now, toldAt)
    await clock.sleep(Math.min(left, pauseAfter(attempt, now - changed, wait.intervalMs)), signal).catch(() => {})
  }
}

/** Seen once may be chance; twice, and for as long as that kind of trouble may need to pass, is not. */
function hopeless(state: State | undefined, lastedMs: number): string | undefined {
  const why = state?.last.hopeless
  if (!why) return undefined
  const isProven = why.afterMs === 0 || ((state?.count ?? 0) >= 2 && lastedMs >= why.afterMs)
  return isProven ? why.reason : undefined
}

function tellStill({ began, timeline, onStill }: Wait, now: number, toldAt: number): number {
  const state = timeline.current()
  if (!state || now - toldAt < STILL) return toldAt
  onStill?.(state, now - began)
  return now
}
