import type { Clock } from '../model/index.ts'

// `performance` says the same, and is loaded with all that it can measure when it is first asked.
const origin = Date.now() - monotonic()

/** The platform's own time; it goes on evenly when the machine's clock is set meanwhile. */
export const systemClock: Clock = {
  now: () => origin + monotonic(),
  sleep: async (ms, signal) => {
    const { setTimeout } = await import('node:timers/promises')
    await setTimeout(Math.max(0, ms), undefined, signal ? { signal: signal as globalThis.AbortSignal } : {})
  },
}

/** Milliseconds since some moment. */
function monotonic(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
