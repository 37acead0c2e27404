import http from 'node:http'
import { shorten, visible } from '@ci-gates/core/model'

const LONGEST_WAIT_MS = 10_000
const LONGEST_REASON = 200
const SLACK_HOSTS = ['hooks.slack.com', 'hooks.slack-gov.com']

/** Why an address is none that a message may go to; it is not quoted, since it is itself the credential. */
export function slackMistake(address: string): string | undefined {
  const url = urlOf(address)
  if (url?.protocol !== 'https:') return 'it is no https address'
  return SLACK_HOSTS.includes(url.hostname) ? undefined : `its host is none of Slack's: ${SLACK_HOSTS.join(', ')}`
}

/** The same for any other receiver: https, or something on this machine. */
export function webhookMistake(address: string): string | undefined {
  const url = urlOf(address)
  const isHere = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
  return url?.protocol === 'https:' || isHere ? undefined : 'it is no https address'
}

function urlOf(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}

/** Posts JSON. Answers why it did not arrive, in the receiver's words; never with the address. */
export async function post(address: string, body: string, signal: AbortSignal): Promise<string | undefined> {
  // Node's fetch minds HTTPS_PROXY only when told to; Node 20 cannot be told.
  http.setGlobalProxyFromEnv?.()
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // Where it leads elsewhere, the message would go to somebody that nobody named.
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT_MS)]),
    })
    if (answer.ok) return undefined
    const words = shorten(visible((await answer.text()).trim()), LONGEST_REASON)
    return `${answer.status}${words === '' ? '' : ` ${words}`}`
  } catch (error) {
    const { cause, name, message } = error as Error
    if (name === 'TimeoutError') return `no answer within ${LONGEST_WAIT_MS / 1_000} s`
    const { code } = (cause ?? {}) as { code?: string }
    return code ?? shorten(cause instanceof Error ? cause.message : message, LONGEST_REASON)
  }
}
