import type { Probe } from '../attempt.ts'
import { poll } from './poll.ts'
import type { PollOptions, PollResult, State } from './poll-types.ts'

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
  const { match, onChange, onStill, ...rest } = options
  const began = options.clock.now()
  const over = new AbortController()
  const cancel = () => over.abort(options.signal.reason)
  if (options.signal.aborted) cancel()
  options.signal.addEventListener('abort', cancel, { once: true })
  let decisive: Named | undefined
  const results = await Promise.all(
    targets.map(async (target) => {
      const events = {
        onChange: (state: State) => onChange?.(state, target),
        onStill: (state: State, elapsedMs: number) => onStill?.(state, elapsedMs, target),
      }
      const result = await poll(target.probe, { ...rest, ...events, signal: over.signal })
      if (result.outcome === (match === 'any' ? 'ready' : 'gave-up') && !over.signal.aborted) {
        decisive = target
        over.abort()
      }
      return { ...result, target }
    }),
  ).finally(() => options.signal.removeEventListener('abort', cancel))
  return { ...conclude(results, decisive, match), elapsedMs: options.clock.now() - began, results }
}

function conclude(results: PollAllResult['results'], decisive: Named | undefined, match: 'any' | 'all') {
  const own = results.find(({ target }) => target === decisive)
  if (own) return { outcome: own.outcome, ...named(own) }
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

function named({ target, reason }: PollAllResult['results'][number]) {
  return { decisive: target, ...(reason === undefined ? {} : { reason }) }
}
