export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
}

export interface FakeClock extends Clock {
  /** Lets time pass: whoever sleeps until then wakes, in order of time, and may go to sleep again on the way. */
  readonly advance: (ms: number) => Promise<void>
  /** Every sleep that was asked for, in milliseconds. */
  readonly slept: readonly number[]
}

interface Sleeper {
  readonly until: number
  readonly wake: () => void
}

interface Time {
  now: number
  readonly sleepers: Set<Sleeper>
}

/** A clock that stands still until `advance`, or, with `auto`, jumps to the end of each sleep at once. */
export function fakeClock(options: { start?: number; auto?: boolean } = {}): FakeClock {
  const time: Time = { now: options.start ?? Date.UTC(2026, 0, 1), sleepers: new Set() }
  const slept: number[] = []
  const sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    if (signal?.aborted) return Promise.reject(signal.reason)
    slept.push(ms)
    const until = time.now + Math.max(0, ms)
    if (options.auto) setImmediate(() => wakeUntil(time, until))
    return fallAsleep(time, until, signal)
  }
  return { now: () => time.now, sleep, advance: (ms) => advance(time, time.now + ms), slept }
}

function fallAsleep({ sleepers }: Time, until: number, signal?: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const stop = () => {
    sleepers.delete(sleeper)
    reject(signal?.reason)
  }
  const wake = () => {
    sleepers.delete(sleeper)
    signal?.removeEventListener('abort', stop)
    resolve()
  }
  const sleeper = { until, wake }
  sleepers.add(sleeper)
  signal?.addEventListener('abort', stop, { once: true })
  return promise
}

async function advance(time: Time, end: number): Promise<void> {
  for (let next = earliest(time, end); next !== undefined; next = earliest(time, end)) {
    wakeUntil(time, next)
    await turn()
  }
  time.now = end
  await turn()
}

function wakeUntil(time: Time, end: number): void {
  for (const sleeper of [...time.sleepers].sort((a, b) => a.until - b.until)) {
    if (sleeper.until > end) return
    time.now = Math.max(time.now, sleeper.until)
    sleeper.wake()
  }
}

function earliest({ sleepers }: Time, end: number): number | undefined {
  const due = [...sleepers].map(({ until }) => until).filter((until) => until <= end)
  return due.length === 0 ? undefined : Math.min(...due)
}

/** One turn of the event loop, so that whoever woke can go on. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
