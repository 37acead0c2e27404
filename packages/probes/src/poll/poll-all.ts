import type { Probe } from '../attempt.ts'
import { poll } from './poll.ts'
import type { PollOptions, PollResult, State } from './poll-types.ts'
import { watchAll } from './watches.ts'

/** A probe with its own name, as the reader wrote it. */
export interface Named {
  readonly told: string
  readonly probe: Probe
}

export interface PollAllOptions extends Omit<PollOptions, 'onChange' | 'onStill'> {
  readonly match: 'any' | 'all'
  readonly onChange?: (state: State, target: Named) => void
  readonly onStill?: (state: State, elapsedMs: number, target: Named) => void
}

export interface PollAllResult {
  readonly outcome: PollResult['outcome']
  /** The target that decided: the one that was ready, or that was given up. */
  readonly decisive?: Named
  readonly reason?: string
  readonly elapsedMs: number
  /** In the order of the targets. */
  readonly results: readonly (PollResult & { readonly target: Named })[]
}

/**
 * Polls several targets side by side, with one socket each. `any`: the first that is ready ends it. `all`: the first that
 * is hopeless ends it, since the rest cannot make up for it.
 */
export async function pollAll(targets: readonly Named[], options: PollAllOptions): Promise<PollAllResult> {
  if (targets.length === 0) throw new RangeError('there is no target to poll')
  const { clock, signal } = options
  const began = clock.now()
  const over = new AbortController()
  const cancel = () => over.abort(signal.reason)
  if (signal.aborted) cancel()
  signal.addEventListener('abort', cancel, { once: true })
  // Once for all of them: what a watch has told it does not tell again.
  const watched = watchAll(options.watches ?? [], clock, over)
  const polls = targets.map((target) => pollOne(target, options, over))
  try {
    // A callback that throws ends the others too, and they are waited for.
    await Promise.allSettled(polls)
    const results = await Promise.all(polls)
    return { ...conclude(results, watched.reason(), options.match), elapsedMs: clock.now() - began, results }
  } finally {
    signal.removeEventListener('abort', cancel)
    over.abort()
    await watched.stopped
  }
}

type Result = PollAllResult['results'][number] & { readonly decides: boolean }

async function pollOne(target: Named, options: PollAllOptions, over: AbortController): Promise<Result> {
  const { match, onChange, onStill, watches: _, ...rest } = options
  const events = {
    onChange: (state: State) => onChange?.(state, target),
    onStill: (state: State, elapsedMs: number) => onStill?.(state, elapsedMs, target),
  }
  try {
    const result = await poll(target.probe, { ...rest, ...events, signal: over.signal })
    const decides = result.outcome === (match === 'any' ? 'ready' : 'gave-up') && !over.signal.aborted
    if (decides) over.abort()
    return { ...result, target, decides }
  } catch (error) {
    over.abort()
    throw error
  }
}

function conclude(results: readonly Result[], watched: string | undefined, match: 'any' | 'all') {
  const own = results.find(({ decides }) => decides)
  if (own) return { outcome: own.outcome, ...named(own) }
  if (watched !== undefined) return { outcome: 'gave-up' as const, reason: watched }
  const outcomes = results.map(({ outcome }) => outcome)
  if (match === 'all' && outcomes.every((outcome) => outcome === 'ready')) return { outcome: 'ready' as const }
  if (outcomes.includes('aborted')) return { outcome: 'aborted' as const }
  const first = results.find(({ outcome }) => outcome === 'gave-up')
  // Every one is hopeless: the first says why.
  if (match === 'any' && first && outcomes.every((outcome) => outcome === 'gave-up'))
    return { outcome: 'gave-up' as const, ...named(first) }
  const late = results.find(({ outcome }) => outcome === 'timed-out')
  return { outcome: 'timed-out' as const, ...(late ? named(late) : {}) }
}

function named({ target, reason }: Result) {
  return { decisive: target, ...(reason === undefined ? {} : { reason }) }
}
