import type { ProxyCause } from './causes.ts'
import { causeOfErrno } from './errno.ts'
import type { ProxyStage } from './proxy-log.ts'

/** What a message of nginx's error log means. */
export interface NginxMeaning {
  readonly cause: ProxyCause
  readonly stage?: ProxyStage
  readonly upstreamName?: string
  readonly fatal?: true
}

type Rule = readonly [pattern: RegExp, meaning: (found: RegExpExecArray) => NginxMeaning | undefined]

const simply = (cause: ProxyCause, stage?: ProxyStage) => () => (stage === undefined ? { cause } : { cause, stage })
const named = (cause: ProxyCause) => (found: RegExpExecArray) => {
  const stage = 'resolving' as const
  return found[1] === undefined ? { cause, stage } : { cause, stage, upstreamName: found[1] }
}

/**
 * In order, the first that fits. The words are those of nginx 1.22.1 (src/http/ngx_http_upstream.c,
 * ngx_http_upstream_round_robin.c, ngx_http_request.c, src/os/unix/ngx_process.c, src/event/ngx_event_openssl.c).
 */
const RULES: readonly Rule[] = [
  [/^host not found in upstream "([^"]*)"/, (found) => ({ ...named('upstream-name-not-found')(found), fatal: true })],
  [/^(\S+) could not be resolved \(\d+: /, named('upstream-name-not-found')],
  [/^no resolver defined to resolve (\S+)/, named('proxy-config')],
  [/^(?:send|recv|connect)\(\) failed \(\d+: [^)]*\) while resolving/, named('upstream-name-not-found')],
  [/^no live upstreams\b/, simply('no-live-upstreams', 'connecting')],
  [/^upstream server temporarily disabled/, () => undefined],
  [/^upstream timed out\b/, (found) => ({ cause: 'upstream-timeout', ...stageOf(found.input) })],
  [/^upstream prematurely closed .*while reading upstream/, simply('truncated-body', 'reading-body')],
  [/^upstream (?:prematurely closed|rejected request|sent goaway|closed request)/, reset],
  [/^upstream SSL certificate\b/, simply('upstream-tls', 'tls')],
  [/^(?:SSL_\w+\(\) failed|peer closed connection in SSL handshake)/, tls],
  [/^upstream sent (?:no valid|invalid|too big|unsupported|unexpected)/, (found) => wrongAnswer(found.input)],
  [/^connect\(\) (?:to \S+ )?failed \((\d+): ([^)]*)/, (found) => failed(found, 'upstream-unreachable')],
  [/^\w+\(\) failed \((\d+): ([^)]*)\) while .*upstream/, (found) => failed(found, 'upstream-reset')],
  [/^(?:\w+\(\) reported that )?client (?:prematurely )?closed connection.* upstream/, gaveUp],
  [/^client sent plain HTTP request to HTTPS port/, simply('client-tls')],
  [/^client (?:intended to send too large|sent (?:invalid|too (?:long|large)))/, simply('request-refused')],
  [/^(?:limiting (?:requests|connections)|access forbidden by rule)/, simply('request-refused')],
  [/^\d+ worker_connections are not enough/, simply('proxy-config')],
  [/^worker process \d+ exited with fatal code/, () => ({ cause: 'proxy-dead', fatal: true })],
  [/^worker process \d+ exited (?:on signal|with code [1-9])/, simply('proxy-dead')],
  [/\((?:24: Too many open files|28: No space left on device)\)/, simply('proxy-config')],
]

/** What a message means; nothing where it tells of no failure towards an upstream, a client or the proxy itself. */
export function nginxMeaning(message: string, level: string): NginxMeaning | undefined {
  for (const [pattern, meaning] of RULES) {
    const found = pattern.exec(message)
    if (found) return meaning(found)
  }
  // An emergency ends nginx, or keeps it from taking over a new configuration (src/core/ngx_cycle.c).
  return level === 'emerg' ? { cause: 'proxy-config', fatal: true } : undefined
}

const STAGES: readonly (readonly [RegExp, ProxyStage])[] = [
  [/while connecting to upstream/, 'connecting'],
  [/while SSL handshaking to upstream/, 'tls'],
  [/while sending (?:request )?to upstream/, 'sending'],
  [/while reading response header from upstream/, 'reading-header'],
  [/while reading upstream/, 'reading-body'],
]

function stageOf(message: string): { stage?: ProxyStage } {
  const stage = STAGES.find(([pattern]) => pattern.test(message))?.[1]
  return stage === undefined ? {} : { stage }
}

function failed(found: RegExpExecArray, otherwise: ProxyCause): NginxMeaning {
  const stage = stageOf(found.input)
  const cause = causeOfErrno(Number(found[1]), found[2] ?? '') ?? otherwise
  const inBody = cause === 'upstream-reset' && stage.stage === 'reading-body'
  return { cause: inBody ? 'truncated-body' : cause, ...stage }
}

function reset(found: RegExpExecArray): NginxMeaning {
  return { cause: 'upstream-reset', ...stageOf(found.input) }
}

/** Towards the upstream nginx says "to upstream", or "upstream" when it reads; towards the client neither. */
function tls(found: RegExpExecArray): NginxMeaning {
  if (/while .*upstream/.test(found.input)) return { cause: 'upstream-tls', stage: 'tls' }
  return { cause: 'client-tls' }
}

function gaveUp(found: RegExpExecArray): NginxMeaning {
  return { cause: 'client-gave-up', ...stageOf(found.input) }
}

/** What came is not the answer that the configuration lets nginx expect: another protocol, or more than its buffer. */
function wrongAnswer(message: string): NginxMeaning | undefined {
  return /while reading upstream/.test(message) ? undefined : { cause: 'proxy-config', ...stageOf(message) }
}
