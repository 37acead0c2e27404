import { absent, type Denied, denied, off, transient, type Unmeasured } from './outcome.ts'
import { acceptedPermissions } from './permission.ts'
import { limitOf } from './rate-limit.ts'

/** An answer that is none: its status, or 0 where no answer came. */
export interface Refusal {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  /** GitHub's own words, or the network's. */
  readonly message: string
  /** Where GitHub says the operation is documented. */
  readonly documentation?: string
}

// GitHub tells a feature that is off in words alone, with 403, 404 or 410: "Dependabot alerts are disabled for this
// repository.", "Code Security must be enabled …", "Issues are disabled for this repo", "Repository was archived so is
// read-only.", "Unable to create comment because issue is locked.", "Upgrade to GitHub Pro … to enable this feature."
const OFF = /\b(?:disabled|not enabled|must be enabled|not been enabled|was archived|is locked|upgrade to github)\b/i
// "Although you appear to have the correct authorization credentials, the `x` organization has an IP allow list enabled"
const BARRED = /\b(?:allow list|suspended|access restrictions)\b/i

/** Why GitHub did not answer. `permission` is what the question needs, told where GitHub does not say it. */
export function outcomeOfRefusal(refusal: Refusal, permission: string): Unmeasured {
  const { status, message } = refusal
  const told = `${status === 0 ? '' : `${status} `}${message}${requestId(refusal)}`
  const limited = limitOf(refusal)
  if (limited) return transient(limited, 'limit')
  if (status === 401)
    return { ...denied(permission, `the token was rejected, expired or of another host: ${told}`), isRejected: true }
  const unknownTo = serverWithout(refusal)
  if (unknownTo) return off(`${unknownTo} does not have this operation: ${told}`)
  if ([403, 404, 410].includes(status) && OFF.test(message) && !BARRED.test(message)) return off(told)
  if (status === 403) return forbidden(refusal, permission, told)
  if (status === 404 || status === 410) return absent(told)
  if (status === 451) return off(told)
  if (status === 0 || status === 408 || status === 409 || status >= 500) return transient(told)
  return off(`refused as invalid: ${told}`)
}

function forbidden({ headers, message }: Refusal, permission: string, told: string): Denied {
  // The address in this header holds a one-time authorization request; it is not told.
  if (headers['x-github-sso']?.startsWith('required'))
    return denied("authorization of the token for the organization's single sign-on", told)
  if (BARRED.test(message)) return denied("the organization's leave", told)
  return denied(acceptedPermissions(headers['x-accepted-github-permissions']) ?? permission, told)
}

/**
 * The GitHub Enterprise Server that does not know this path: it names its version in every answer, and for a path that
 * leads to no operation the whole of the REST documentation, where it would otherwise name the operation's page.
 */
function serverWithout({ status, headers, documentation = '' }: Refusal): string | undefined {
  const version = headers['x-github-enterprise-version']
  if (status !== 404 || !version || !/\/rest\/?$/.test(documentation)) return undefined
  return `GitHub Enterprise Server ${/\d+\.\d+/.exec(version)?.[0] ?? ''}`.trim()
}

/** GitHub's support asks for it. */
function requestId({ status, headers }: Refusal): string {
  const id = headers['x-github-request-id']
  return id && status >= 500 ? ` (request ${id})` : ''
}
