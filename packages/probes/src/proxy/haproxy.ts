import type { ProxyCause } from './causes.ts'
import { causeOfWords } from './errno.ts'
import { clfTime } from './log-time.ts'
import type { ProxyStage } from './proxy-log.ts'
import { type LineReader, type LineReading, present } from './reading.ts'

/** `option httplog` (HAProxy's configuration manual, 8.2.3). */
const HTTP =
  /^(\S{1,80}:\d+) \[([^\]]{20,30})\] (\S{1,200}) ([^\s/]{1,200})\/(\S{1,200}) [-+\d/]{5,60} (-1|\d{3}) \+?\d+ \S{1,200} \S{1,200} ([\w-]{4}) [-+\d/]{5,60} \d+\/\d+ (?:\{[^}]{0,2000}\} ){0,2}"(.{0,8192}?)"?$/
/** `option tcplog` (8.2.2): two letters. */
const TCP =
  /^(\S{1,80}:\d+) \[([^\]]{20,30})\] (\S{1,200}) ([^\s/]{1,200})\/(\S{1,200}) [-+\d/]{5,40} \+?\d+ ([\w-]{2}) [-+\d/]{5,60} \d+\/\d+$/
const CHECK = /^(?:Backup )?Server ([^\s/]{1,200})\/(\S{1,200}) is (DOWN|UP|going DOWN for maintenance)\b(.*)$/
const NO_SERVER = /^(?:backend|proxy) (\S{1,200}) has no server available!/
/** What HAProxy prints itself: `[ALERT]    (23186) : config : …`. */
const OWN = /^\[(NOTICE|WARNING|ALERT)\] +(?:\d+\/\d+ )?\(\d+\) : (.*)$/

type Meaning = readonly [cause: ProxyCause, stage?: ProxyStage]

/** The first two letters of the termination state (8.5, "the most common termination flags combinations"). */
const STATES: Readonly<Record<string, Meaning>> = {
  SC: ['upstream-refused', 'connecting'],
  sC: ['upstream-timeout', 'connecting'],
  SH: ['upstream-reset', 'reading-header'],
  sH: ['upstream-timeout', 'reading-header'],
  SD: ['truncated-body', 'reading-body'],
  SL: ['truncated-body', 'reading-body'],
  sD: ['upstream-timeout', 'reading-body'],
  sQ: ['upstream-timeout', 'connecting'],
  PH: ['proxy-config', 'reading-header'],
  PD: ['proxy-config', 'reading-body'],
  PC: ['proxy-config', 'connecting'],
  RC: ['proxy-config', 'connecting'],
  RQ: ['proxy-config', 'connecting'],
  PR: ['request-refused'],
  PT: ['request-refused'],
  DC: ['no-live-upstreams', 'connecting'],
  DH: ['upstream-reset', 'reading-header'],
  DD: ['truncated-body', 'reading-body'],
  CC: ['client-gave-up', 'connecting'],
  CH: ['client-gave-up', 'reading-header'],
  CQ: ['client-gave-up', 'connecting'],
}

/** HAProxy's log of requests and connections, and what it says of its servers and of itself. */
export const readHaproxy: LineReader = (text, { utcOffset }) => {
  const [, client, date = '', , backend, server, status, state = '', request] = HTTP.exec(text) ?? []
  if (client !== undefined)
    return present({
      ...told(client, clfTime(date, utcOffset), backend, server, state),
      status: positive(status),
      request,
    })
  const tcp = TCP.exec(text)
  if (tcp) return told(tcp[1], clfTime(tcp[2] ?? '', utcOffset), tcp[4], tcp[5], tcp[6] ?? '')
  return readChecks(text) ?? readOwn(text)
}

function told(
  client: string | undefined,
  at: number | undefined,
  backend: string | undefined,
  server: string | undefined,
  state: string,
): LineReading {
  const [cause, stage] = meaningOf(state, server) ?? []
  const upstreamName = server === undefined || server.startsWith('<') ? backend : `${backend}/${server}`
  return present({ proxy: 'haproxy' as const, at, client: client?.replace(/:\d+$/, ''), cause, stage, upstreamName })
}

/** SC without a server: there was none to connect to, all are down. */
function meaningOf(state: string, server: string | undefined): Meaning | undefined {
  if (state.startsWith('SC') && server === '<NOSRV>') return ['no-live-upstreams', 'connecting']
  return STATES[state.slice(0, 2)]
}

function positive(status: string | undefined): number | undefined {
  return status === undefined || status === '-1' ? undefined : Number(status)
}

function readChecks(text: string): LineReading | undefined {
  const none = NO_SERVER.exec(text)
  if (none) return present({ proxy: 'haproxy' as const, cause: 'no-live-upstreams' as const, upstreamName: none[1] })
  const [, backend, server, change, rest = ''] = CHECK.exec(text) ?? []
  if (backend === undefined) return undefined
  if (change === 'UP') return { proxy: 'haproxy' }
  return { proxy: 'haproxy', ...reasonOf(rest), upstreamName: `${backend}/${server}` }
}

/** `reason: Layer4 connection problem, info: "Connection refused"`, `(DNS NX status)`. */
function reasonOf(rest: string): { cause: ProxyCause; stage: ProxyStage } {
  if (/DNS|unspecified IP|No IP for server/.test(rest)) return { cause: 'upstream-name-not-found', stage: 'resolving' }
  if (/reason: Layer6/.test(rest)) return { cause: 'upstream-tls', stage: 'tls' }
  if (/reason: Layer7/.test(rest))
    return { cause: /timeout/.test(rest) ? 'upstream-timeout' : 'upstream-reset', stage: 'reading-header' }
  const words = causeOfWords(rest)
  return { cause: words ?? 'upstream-refused', stage: 'connecting' }
}

function readOwn(text: string): LineReading | undefined {
  const [, level, message = ''] = OWN.exec(text) ?? []
  if (level === undefined) return undefined
  const known = { proxy: 'haproxy' as const, level: level.toLowerCase() }
  const inner = readChecks(message)
  if (inner) return { ...inner, ...known }
  const name = /could not resolve address '([^']{1,253})'/.exec(message)?.[1]
  if (name !== undefined)
    return { ...known, cause: 'upstream-name-not-found', stage: 'resolving', upstreamName: name, fatal: true }
  if (level === 'ALERT' && message.startsWith('config :')) return { ...known, cause: 'proxy-config', fatal: true }
  if (level === 'ALERT' && /exited with code|All workers exited/.test(message))
    return { ...known, cause: 'proxy-dead', fatal: true }
  return known
}
