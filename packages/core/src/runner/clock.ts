import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../model/index.ts'

/** The platform's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => sleep(ms, undefined, signal ? { signal: signal as globalThis.AbortSignal } : {}),
}
