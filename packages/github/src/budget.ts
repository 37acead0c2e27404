/** The time a client may take for everything it asks, waiting included, and the requests it may send. */
export interface Budget {
  /** Aborts when the time is over, or the run is cancelled. */
  readonly signal: AbortSignal
  /** Milliseconds left; 0 when it is over. */
  left(): number
  /** The promise's result, or the reason of the end where that comes first. */
  within<T>(promise: Promise<T>): Promise<T>
  /** Counts a request that is about to be sent; the one too many ends the budget. */
  spend(): void
  /** How many were sent. */
  spent(): number
}

/** Starts a budget now. It also ends with `cancelled`, or when `most` requests were sent. */
export function startBudget(ms: number, cancelled?: AbortSignal, most = Number.POSITIVE_INFINITY): Budget {
  let spent = 0
  const end = Date.now() + ms
  const controller = new AbortController()
  const stop = (why: string) => controller.abort(new Error(why))
  setTimeout(stop, ms, `gave up: the time for asking GitHub (${ms / 1_000} s) is over`).unref()
  const cancel = () => stop('cancelled')
  if (cancelled?.aborted) cancel()
  cancelled?.addEventListener('abort', cancel, { once: true })
  const { signal } = controller
  return {
    signal,
    left: () => (signal.aborted ? 0 : Math.max(0, end - Date.now())),
    within: (promise) => within(promise, signal),
    spend: () => {
      if (spent < most) spent++
      else stop(`gave up: the ${most} requests that this run may send to GitHub are used up`)
    },
    spent: () => spent,
  }
}

function within<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
