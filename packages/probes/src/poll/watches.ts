import type { Clock } from '@ci-gates/core/model'
import type { Watch } from './poll-types.ts'

const EVERY = 250

/** Looks at every watch in turn until one has something to say, and ends the wait then. */
export function watchAll(watches: readonly Watch[], clock: Clock, over: AbortController) {
  let found: string | undefined
  const look = async () => {
    while (!over.signal.aborted) {
      for (const watch of watches) {
        const reason = await watch.look(over.signal)
        if (reason === undefined || over.signal.aborted) continue
        found = reason
        over.abort()
      }
      await clock.sleep(EVERY, over.signal).catch(() => {})
    }
  }
  const stopped = watches.length === 0 ? Promise.resolve() : look()
  // Whoever awaits it hears of an error; until then it is nobody's.
  stopped.catch(() => over.abort())
  return { reason: () => found, stopped }
}
