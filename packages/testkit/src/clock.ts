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

/** A clock that stands still until `advance`, or, with `auto`, jumps to the end of each sleep at once. */
export function fakeClock(options: { start?: number; auto?: boolean } = {}): FakeClock {
  const sleepers = new Set<Sleeper>()
  const slept: number[] = []
  let time = options.start ?? Date.UTC(2026, 0, 1)

  const sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    if (signal?.aborted) return Promise.reject(signal.reason)
    slept.push(ms)
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
    const sleeper = { until: time + Math.max(0, ms), wake }
    sleepers.add(sleeper)
    signal?.addEventListener('abort', stop, { once: true })
    if (options.auto) setImmediate(() => wakeUntil(sleeper.until))
    return promise
  }

  const wakeUntil = (end: number) => {
    for (const sleeper of [...sleepers].sort((a, b) => a.until - b.until)) {
      if (sleeper.until > end) return
      time = Math.max(time, sleeper.until)
      sleeper.wake()
    }
  }

  const advance = async (ms: number) => {
    const end = time + ms
    for (let next = earliest(sleepers, end); next !== undefined; next = earliest(sleepers, end)) {
      wakeUntil(next)
      await turn()
    }
    time = end
    await turn()
  }
  return { now: () => time, sleep, advance, slept }
}

function earliest(sleepers: ReadonlySet<Sleeper>, end: number): number | undefined {
  const due = [...sleepers].map(({ until }) => until).filter((until) => until <= end)
  return due.length === 0 ? undefined : Math.min(...due)
}

/** One turn of the event loop, so that whoever woke can go on. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
