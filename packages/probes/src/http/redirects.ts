import { URL } from 'node:url'
import type { ProbeOptions } from '../options.ts'
import { tellUrl } from '../target/tell.ts'
import type { Course } from '../wire/course.ts'
import { Failure } from '../wire/failure.ts'
import { askOnce, type Hop } from './ask-http.ts'
import type { Answer } from './exchange.ts'

const MOST_HOPS = 10
const LOGIN = /(^|[/._-])(log-?in|log-?on|sign-?in|sso|saml2?|oauth2?|oidc|cas|authorize|authenticate)([/._?-]|$)/i

/** Headers that say nothing about who asks; every other one of the user's may be a credential, whatever its name. */
const HARMLESS = new Set(['accept', 'accept-language', 'content-type', 'user-agent', 'cache-control'])

/** Asks, and follows redirects as far as the policy goes, unless the redirect itself is what is wanted. */
export async function follow(
  course: Course,
  first: Hop,
  options: ProbeOptions,
  isWanted: (status: number) => boolean,
): Promise<Answer> {
  const policy = options.redirects ?? 'same-host'
  let hop = first
  const seen = new Set([keyOf(hop)])
  for (;;) {
    const answer = await askOnce(course, hop, options)
    const { location } = answer.headers
    if (policy === 'none' || !isRedirect(answer.status) || isWanted(answer.status) || location === undefined)
      return answer
    const to = destination(hop, location, answer.status)
    course.redirects.push(tellUrl(to))
    refuse(course, hop, to, policy, answer.status)
    hop = nextHop(hop, to, answer.status)
    if (seen.has(keyOf(hop)) || seen.size > MOST_HOPS) throw circle(course, answer.status)
    seen.add(keyOf(hop))
    // A socket, a redirect: the one before is closed already.
    course.addresses.length = 0
  }
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

function keyOf({ method, secure, authority, path }: Hop): string {
  return `${method} ${secure} ${authority} ${path}`
}

function destination(hop: Hop, location: string, status: number): URL {
  const base = `${hop.secure ? 'https' : 'http'}://${hop.authority}${hop.path}`
  if (URL.canParse(location, base)) {
    const to = new URL(location, base)
    if (to.protocol === 'http:' || to.protocol === 'https:') return to
  }
  throw new Failure({
    code: 'invalid-http',
    observed: `${status} with a location that is no address of the web`,
    status,
  })
}

function refuse(course: Course, hop: Hop, to: URL, policy: 'same-host' | 'any', status: number): void {
  const told = tellUrl(to)
  if (LOGIN.test(to.pathname) && !LOGIN.test(hop.path)) {
    const observed = `${status} to a login page, ${told}`
    const hopeless = { reason: 'it wants a login', afterMs: 3_000 }
    throw new Failure({ code: 'redirect-to-login', observed, status, hopeless })
  }
  const isSocket = 'socketPath' in hop.place
  if ((policy === 'same-host' || isSocket) && (isSocket ? to.host !== hop.authority : to.hostname !== hostOf(hop)))
    throw new Failure({ code: 'redirect-to-other-host', observed: `${status} to another host, ${told}`, status })
  if (course.redirects.length === 1) course.notes.push(`redirected to ${told}`)
}

function hostOf({ authority }: Hop): string {
  return new URL(`http://${authority}`).hostname
}

function nextHop(hop: Hop, to: URL, status: number): Hop {
  const secure = to.protocol === 'https:'
  const port = to.port === '' ? (secure ? 443 : 80) : Number(to.port)
  const isSame = to.hostname === hostOf(hop) && (secure || !hop.secure)
  const place = 'socketPath' in hop.place ? hop.place : { host: to.hostname.replace(/^\[|\]$/g, ''), port }
  // RFC 9110 section 15.4: 307 and 308 repeat the request, the others ask with GET.
  const repeats = status >= 307 || hop.method === 'GET' || hop.method === 'HEAD'
  const { body, authorization, ...rest } = hop
  return {
    ...rest,
    ...{ secure, place, authority: to.host, path: to.pathname + to.search, told: tellUrl(to) },
    method: repeats ? hop.method : 'GET',
    headers: isSame ? hop.headers : harmless(hop.headers),
    ...(isSame && authorization ? { authorization } : {}),
    ...(repeats && body !== undefined && isSame ? { body } : {}),
  }
}

function harmless(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.has(name.toLowerCase())))
}

function circle(course: Course, status: number): Failure {
  const way = course.redirects.slice(0, 4).join(' → ')
  const observed = `${course.redirects.length} redirects without an end: ${way}`
  return new Failure({
    code: 'redirect-loop',
    observed,
    status,
    hopeless: { reason: 'it redirects in a circle', afterMs: 3_000 },
  })
}
