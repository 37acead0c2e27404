import type { World } from '@ci-gates/core/model'
import { shorten } from '@ci-gates/core/model'
import {
  type AnswerSeen,
  type Attempt,
  type PollResult,
  type Probe,
  poll,
  probeHttp,
  type State,
  seconds,
  span,
} from '@ci-gates/probes'
import type { Plan } from '../plan.ts'

/** What came of asking. */
export interface Waited {
  readonly result: PollResult
  /** What the last attempt was answered, if it was. */
  readonly answer?: AnswerSeen
}

/** nginx gives up after 60 s (proxy_connect_timeout, proxy_read_timeout): who hangs up before leaves only a 499 in its log. */
export const PATIENT_MS = 65_000

const LONGEST_LINE = 300

/** Asks until the answer is as wanted, hopeless, or the time is up. */
export async function wait(plan: Plan, world: World): Promise<Waited> {
  const { target, options, limits } = plan
  let answer: AnswerSeen | undefined
  const asked = {
    ...options,
    onAnswer: (seen: AnswerSeen) => {
      answer = seen
    },
  }
  const fresh: Probe = (attempt) => {
    answer = undefined
    return probeHttp(target, asked, attempt)
  }
  const isPatient = plan.phase === 'verify' && limits.timeoutMs >= PATIENT_MS && limits.attemptTimeoutMs < PATIENT_MS
  const result = await poll(isPatient ? patient(fresh, limits.attemptTimeoutMs) : fresh, {
    ...limits,
    ...(isPatient ? { attemptTimeoutMs: PATIENT_MS } : {}),
    ...progress(plan, world),
    clock: world.clock,
    signal: world.signal,
  })
  return { result, ...(answer === undefined ? {} : { answer }) }
}

/** After an attempt that heard nothing, one that outlasts the timers of the proxy, so that its log says why. */
export function patient(probe: Probe, usualMs: number): Probe {
  let wasSilent = false
  return async ({ timeoutMs, signal }) => {
    const limit = wasSilent && timeoutMs >= PATIENT_MS ? PATIENT_MS : Math.min(usualMs, timeoutMs)
    const attempt = await probe({ timeoutMs: limit, ...(signal ? { signal } : {}) })
    wasSilent = isSilent(attempt)
    return attempt
  }
}

/** Connected and asked, and nothing came. */
export function isSilent({ code }: Attempt): boolean {
  return code === 'timeout-first-byte' || code === 'timeout-headers'
}

/** Says while asking what a watcher wants to see; nothing when the first answer is as wanted. */
function progress({ target, limits }: Plan, { log }: World) {
  let isTold = false
  const tell = (at: number, words: string) => {
    if (!isTold) log.info(`asking ${target.told}, for at most ${span(limits.timeoutMs)}`)
    isTold = true
    log.info(shorten(`  ${seconds(at).padStart(7)}  ${words}`, LONGEST_LINE))
  }
  return {
    onChange: ({ from, last, description }: State) => {
      if (isTold || last.outcome !== 'ready')
        tell(from, last.outcome === 'ready' ? `as wanted: ${description}` : description)
    },
    onStill: ({ description, count }: State, elapsedMs: number) =>
      tell(elapsedMs, `still ${description} (${count} attempts)`),
  }
}
