import type { Watch } from '@ci-gates/probes'

/** Codes of what ends a wait from outside. */
export type GuardCode = 'process-exited' | 'container-exited' | 'log-line-seen'

/** A watch that remembers what it found, since each target of several asks it, and that may fail without harm. */
export interface Guard {
  readonly code: GuardCode
  readonly watch: Watch
  readonly found: () => string | undefined
}

export function guard(code: GuardCode, watch: Watch): Guard {
  let found: string | undefined
  let looking: Promise<string | undefined> | undefined
  const look = async (signal: AbortSignal) => {
    if (found !== undefined) return found
    // A file that cannot be read now may be in a moment; that it cannot is told with its last lines.
    looking ??= watch.look(signal).catch(() => undefined)
    const answer = await looking
    looking = undefined
    found ??= answer
    return found
  }
  return { code, watch: { name: watch.name, look }, found: () => found }
}
