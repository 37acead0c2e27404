import { urlOf } from './url.ts'

/**
 * Refuses an answer that a redirect fetched in clear text, where it was asked for over TLS: anybody in between could have
 * written it. The token does not follow to another host (fetch.spec.whatwg.org, "HTTP-redirect fetch", step 13), and so not here.
 */
export function refuseDowngrade(asked: string, answered: string): void {
  const [from, to] = [urlOf(asked), urlOf(answered)]
  if (from?.protocol === 'https:' && to?.protocol === 'http:')
    throw new Error(`redirected from ${from.origin} to ${to.origin}, which is not encrypted`)
}
