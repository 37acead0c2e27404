import type { Subject } from './subject.ts'
import type { Glob } from './text/glob.ts'
import type { Hardening, Verdict } from './verdict.ts'

export const ENFORCEMENTS = ['hard', 'soft', 'auto'] as const
export type EnforcementWish = (typeof ENFORCEMENTS)[number]

/** `hard`: anything but `pass` fails the step. `soft`: the step stays green and the verdict is told as a warning. */
export interface Enforcement {
  readonly wish: EnforcementWish
  readonly effective: 'hard' | 'soft'
  /** Why it is that, in a few words: `push to main`. */
  readonly why: string
}

/**
 * What a wish comes to. `auto` is soft on pull requests and on pushes to branches that are neither the default branch
 * nor hard ones; everything else is hard, and so is what cannot be told.
 */
export function decideEnforcement(wish: EnforcementWish, subject: Subject, hardBranches: readonly Glob[]): Enforcement {
  if (wish !== 'auto') return { wish, effective: wish, why: 'by the enforcement input' }
  const { event, ref, defaultBranch } = subject
  if (event.startsWith('pull_request')) return { wish, effective: 'soft', why: 'on pull requests' }
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
  if (event !== 'push' || branch === undefined)
    return { wish, effective: 'hard', why: event === '' ? 'no event' : nameOf(event, ref) }
  const hard = hardBranches.find((glob) => glob.matches(branch))
  if (hard) return { wish, effective: 'hard', why: `push to ${branch}, one of hard-branches` }
  if (!defaultBranch) return { wish, effective: 'hard', why: 'the event does not tell the default branch' }
  if (branch === defaultBranch) return { wish, effective: 'hard', why: `push to ${branch}` }
  return { wish, effective: 'soft', why: `push to ${branch}, which is not ${defaultBranch}` }
}

/** What softness comes to once the gate has had its say: it may end it, or add to its reason. What is hard stays as it is. */
export function hardened(decided: Enforcement, hardening: Hardening | undefined): Enforcement {
  if (decided.effective === 'hard' || hardening === undefined) return decided
  if ('because' in hardening) return { ...decided, effective: 'hard', why: hardening.because }
  return { ...decided, why: `${decided.why}; ${hardening.note}` }
}

/** A verdict that is soft on pull requests, such as one about secrets that a fork is not given, softens even `hard`. */
export function softened(decided: Enforcement, verdict: Verdict, { event }: Subject): Enforcement {
  if (verdict.soft && verdict.outcome !== 'pass') return { ...decided, effective: 'soft', why: verdict.soft.why }
  const isSoft = verdict.softOnPullRequests && event.startsWith('pull_request')
  return isSoft ? { ...decided, effective: 'soft', why: 'on pull requests' } : decided
}

function nameOf(event: string, ref: string): string {
  return ref.startsWith('refs/tags/') ? `${event} of tag ${ref.slice('refs/tags/'.length)}` : event
}
