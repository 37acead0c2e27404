const PAUSE_EVERY = 64

/** For a long loop: each 64th call lets other work have its turn. Throws the signal's reason once that aborted. */
export function takingTurns(signal: AbortSignal): () => Promise<void> | undefined {
  let calls = 0
  return () => {
    calls += 1
    return calls % PAUSE_EVERY === 0 ? pause(signal) : undefined
  }
}

async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  signal.throwIfAborted()
}
