import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../model/index.ts'

/** The platform's own time; it goes on evenly when the machine's clock is set meanwhile. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (ms, signal) => sleep(Math.max(0, ms), undefined, signal ? { signal: signal as globalThis.AbortSignal } : {}),
}
