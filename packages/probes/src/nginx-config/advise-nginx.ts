import { shellWord, visible } from '@ci-gates/core/model'
import type { ProxyPass } from './nginx-config.ts'

export interface NginxAdvice {
  /** One sentence: `nginx 1.27.3 and later look a name up again with "server api:80 resolve;"`. */
  readonly text: string
  /** The lines to write into the configuration. Parts of them come from it: hostile. */
  readonly lines: readonly string[]
  /** A command that mends it at once, until the next time. */
  readonly command: string
}

export interface NginxAdviceInput {
  /** `1.25.3`, of the nginx found; left out where unknown. */
  readonly version?: string
  /** NGINX Plus. */
  readonly plus?: boolean
  /** The pass to mend; left out where no configuration was read. */
  readonly pass?: ProxyPass
  /** The name of the upstream as `host:port`, where there is no pass. */
  readonly upstream?: string
  /** The container of the proxy, for the command that reloads it. */
  readonly proxyContainer?: string
}

/** The name server of every user-defined network of Docker; it hands its answers out for 600 s (moby/moby#30029). */
const DOCKER_DNS = '127.0.0.11'
const VALID = 'valid=10s'

/** How to keep nginx from sending to an address that its upstream has left, for the version found. Pure. */
export function adviseNginx(input: NginxAdviceInput): NginxAdvice {
  const { pass, proxyContainer } = input
  const command =
    proxyContainer === undefined ? 'nginx -s reload' : `docker exec ${shellWord(proxyContainer)} nginx -s reload`
  return { ...lastingAdvice(input, pass), command }
}

function lastingAdvice(input: NginxAdviceInput, pass: ProxyPass | undefined): Omit<NginxAdvice, 'command'> {
  const resolves = pass?.how === 'variable' || pass?.group?.servers.some(({ resolve }) => resolve)
  if (pass && resolves) return shorterMemory(pass)
  if (pass && (pass.how === 'address' || pass.group?.servers.every(({ host }) => isAddress(host)))) return nameIt(pass)
  if (knowsResolve(input)) return resolveParameter(input)
  return variable(input)
}

/**
 * CHANGES of nginx 1.27.3, 26 Nov 2024: "the "server" directive in the "upstream" block supports the "resolve"
 * parameter", and "the "resolver" and "resolver_timeout" directives in the "upstream" block". NGINX Plus has both
 * (resolve: documentation of ngx_http_upstream_module, "commercial subscription" before 1.27.3, since 1.5.12).
 */
function knowsResolve({ version, plus }: NginxAdviceInput): boolean {
  if (plus) return true
  const [major = 0, minor = 0, patch = 0] = (version ?? '').split('.').map(Number)
  return major > 1 || (major === 1 && (minor > 27 || (minor === 27 && patch >= 3)))
}

/** `zone` is needed: the group must be in memory that the workers share (ngx_http_upstream_module, "resolve"). */
function resolveParameter({ pass, upstream, version, plus }: NginxAdviceInput): Omit<NginxAdvice, 'command'> {
  const place = placeOf(pass, upstream)
  const group = pass?.group
  const name = group?.name ?? hostOf(place)
  const servers = group ? group.servers.map(({ address }) => address) : [place]
  const uri = pass ? uriOf(pass) : ''
  const lines = [
    `upstream ${name} {`,
    `    zone ${group?.zone ?? `${name} 64k`};`,
    `    ${resolverLine(pass)}`,
    ...servers.map((server) => `    server ${server}${isAddress(hostOf(server)) ? '' : ' resolve'};`),
    '}',
    ...(group ? [] : [`${pass?.directive ?? 'proxy_pass'} ${prefixOf(pass)}${name}${uri};`]),
  ]
  const who = plus ? 'NGINX Plus looks' : `nginx ${visible(version ?? '')} looks`
  return {
    text: `${who} a name up again with "server ${visible(servers[0] ?? place)} resolve;", a zone and a resolver`,
    lines,
  }
}

/**
 * A variable makes nginx look the name up at run time, through `resolver` (documentation of ngx_http_proxy_module,
 * proxy_pass: "Parameter value can contain variables"); `valid=` since 1.1.9 (CHANGES).
 */
function variable({ pass, upstream, version }: NginxAdviceInput): Omit<NginxAdvice, 'command'> {
  const place = placeOf(pass, upstream)
  const uri = pass ? uriOf(pass) : ''
  const lines = [
    resolverLine(pass),
    `set $upstream ${place};`,
    ...rewriteFor(pass, uri),
    `${pass?.directive ?? 'proxy_pass'} ${prefixOf(pass)}$upstream;`,
  ]
  const known = version === undefined ? 'nginx' : `nginx ${visible(version)}`
  const later = version === undefined ? '; 1.27.3 and later know "server … resolve;" as well' : ''
  return { text: `${known} resolves a written name once, at start; a variable makes it resolve again${later}`, lines }
}

/** With a variable nginx hands the request's own path on: what the path in `proxy_pass` replaced must be rewritten. */
function rewriteFor(pass: ProxyPass | undefined, uri: string): string[] {
  const location = pass?.location ?? ''
  if (uri === '' || uri === location || !location.startsWith('/')) return []
  return [`rewrite ^${location.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(.*)$ ${uri}$1 break;`]
}

/** The name is resolved again already, but an answer is kept for as long as its time to live says. */
function shorterMemory(pass: ProxyPass): Omit<NginxAdvice, 'command'> {
  const { resolver } = pass.group ?? pass
  if (!resolver)
    return { text: 'nginx resolves this name at run time and has no resolver', lines: [resolverLine(pass)] }
  if (resolver.validMs !== undefined && resolver.validMs <= 30_000) {
    const seconds = Math.ceil(resolver.validMs / 1000)
    return { text: `nginx resolves the name again every ${seconds} s: the gate can wait that long`, lines: [] }
  }
  return { text: 'nginx resolves this name again, but keeps an answer for long', lines: [resolverLine(pass)] }
}

function nameIt(pass: ProxyPass): Omit<NginxAdvice, 'command'> {
  const port = pass.port === undefined ? '' : `:${pass.port}`
  const lines = [resolverLine(pass), `set $upstream SERVICE${port};`, `${pass.directive} ${prefixOf(pass)}$upstream;`]
  return { text: 'the address is written into the configuration: write the name of the service instead', lines }
}

function resolverLine(pass: ProxyPass | undefined): string {
  const addresses = (pass?.group?.resolver ?? pass?.resolver)?.addresses ?? [DOCKER_DNS]
  return `resolver ${addresses.join(' ')} ${VALID};`
}

function placeOf(pass: ProxyPass | undefined, upstream: string | undefined): string {
  const written = pass?.group?.servers.find(({ host }) => !isAddress(host))?.address
  if (written !== undefined) return written
  if (pass?.host === undefined) return upstream ?? 'SERVICE:80'
  return pass.port === undefined ? pass.host : `${pass.host}:${pass.port}`
}

function uriOf({ target }: ProxyPass): string {
  const rest = target.replace(/^[a-z]{3,8}:\/\//, '')
  return rest.startsWith('unix:') || !rest.includes('/') ? '' : rest.slice(rest.indexOf('/'))
}

function prefixOf(pass: ProxyPass | undefined): string {
  if (!pass) return 'http://'
  return pass.scheme === undefined ? '' : `${pass.scheme}://`
}

function hostOf(place: string): string {
  return place.replace(/:\d+$/, '')
}

function isAddress(host: string): boolean {
  return host.startsWith('unix:') || host.includes(':') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)
}
