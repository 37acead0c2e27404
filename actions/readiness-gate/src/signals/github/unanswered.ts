import type { Remedy } from '@ci-gates/core/model'
import type { Unmeasured } from '@ci-gates/github'
import { jobPermissions } from '../../evidence/permissions.ts'
import type { Measured, Unknown } from '../signal.ts'

/** A question that GitHub did not answer, as evidence: what is missing by name, and what would change that. */
export function unanswered(unmeasured: Unmeasured, about: string): Unknown {
  const { detail } = unmeasured
  switch (unmeasured.kind) {
    case 'denied':
      if (unmeasured.isMissing) return noToken(about)
      return unmeasured.isRejected
        ? unknown('token-rejected', detail, 'Give `github-token` a token of this server that has not expired')
        : refused(unmeasured.permission, about, detail)
    case 'off':
      if (detail.startsWith('refused as invalid'))
        return unknown(
          'request-refused',
          `${about}: ${detail}`,
          'Look at what the configuration asks for: a branch, a label, a name',
        )
      return unknown('feature-off', `${about}: ${detail}`, 'Switch the feature on, or take the signal out')
    case 'absent':
      return unknown('not-found', `${about}: not found, or not permitted (${detail})`, 'Look whether the name is right')
    case 'transient':
      return passing(unmeasured.why, `${about}: ${detail}`)
  }
}

/** Nothing was measured. */
export function unknown(
  code: string,
  observed: string,
  remedy?: string | Remedy,
  details?: readonly string[],
): Unknown {
  const advice = typeof remedy === 'string' ? { text: remedy } : remedy
  return { measured: false, code, observed, ...(advice ? { remedy: advice } : {}), ...(details ? { details } : {}) }
}

/** Something was measured: all of its weight is earned, or none. */
export function measured(holds: boolean, told: Omit<Measured, 'measured' | 'holds' | 'credit'>): Measured {
  return { measured: true, holds, credit: holds ? 10_000 : 0, ...told }
}

/** Where to look, if anywhere. */
export function linkTo(url: string | undefined): { readonly link?: string } {
  return url ? { link: url } : {}
}

/** A list that could not be read to its end is no count. */
export function truncated(observed: string, remedy: string): Unknown {
  return unknown('truncated', observed, remedy)
}

function noToken(about: string): Unknown {
  const text =
    "Give the gate the workflow's token as `github-token` (in a terminal --github-token), and the job the permissions that the signal needs"
  return unknown('no-token', `there is no token; ${about} cannot be read`, text)
}

// docs.github.com, "Workflow syntax": what `permissions:` knows. `metadata` is always there, and no key of it.
const GRANTABLE =
  /^(?:actions|attestations|checks|contents|deployments|discussions|issues|packages|pages|pull-requests|security-events|statuses|vulnerability-alerts): (?:read|write)$/

function refused(permission: string, about: string, detail: string): Unknown {
  const told = `token lacks ${permission}; ${about} cannot be read`
  if (/^metadata: /.test(permission))
    return unknown('no-permission', `${about} cannot be read: ${detail}`, 'Give a token that may see this repository')
  // Of alternatives the first; what is needed together, together.
  const lacks = (permission.split(' or ')[0] ?? '').split(' and ')
  if (!lacks.every((each) => GRANTABLE.test(each)))
    return unknown('no-permission', told, `It needs ${permission}`, [detail])
  const remedy = `Add it to the job: permissions: { ${jobPermissions(lacks).join(', ')} }`
  return { ...unknown('no-permission', told, remedy, [detail]), lacks }
}

function passing(why: 'limit' | 'budget' | undefined, observed: string): Unknown {
  if (why === 'limit') return unknown('rate-limited', observed, 'Run again when the limit is over, or ask less often')
  if (why === 'budget')
    return unknown('budget-spent', observed, 'Give fewer signals that ask GitHub, or smaller windows; run again')
  return unknown('github-unavailable', observed, 'Run the job again; githubstatus.com tells of outages')
}
