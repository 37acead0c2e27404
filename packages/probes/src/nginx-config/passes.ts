import { isIP } from 'node:net'
import type { Directive } from './directives.ts'
import type { ProxyPass, UpstreamGroup } from './nginx-config.ts'
import { type Scope, splitAddress } from './scope.ts'

export const PASSES: ReadonlySet<string> = new Set([
  'proxy_pass',
  'grpc_pass',
  'fastcgi_pass',
  'uwsgi_pass',
  'scgi_pass',
  'memcached_pass',
])

/** One `…_pass`, with how nginx finds the address of its target. */
export function readPass(
  { name: directive, args, file, line }: Directive,
  scope: Scope,
  groups: ReadonlyMap<string, UpstreamGroup>,
): ProxyPass {
  const target = args[0] ?? ''
  const { resolver, location, serverNames } = scope
  const common = {
    ...{ directive, target, file, line, serverNames },
    ...(resolver ? { resolver } : {}),
    ...(location === undefined ? {} : { location }),
  }
  const [, scheme, rest = target] = /^([a-z]{3,8}):\/\/(.*)$/s.exec(target) ?? []
  const authority = rest.startsWith('unix:') ? rest : rest.replace(/[/?].*$/s, '')
  const withScheme = scheme === undefined ? common : { ...common, scheme }
  if (target.includes('$')) return { ...withScheme, ...ofVariable(target, authority, scope, groups) }
  const { host, port } = splitAddress(authority)
  const group = groups.get(authority) ?? (port === undefined ? groups.get(host) : undefined)
  if (group) return { ...withScheme, host, how: 'upstream-group', group }
  const how = isIP(host) !== 0 || host.startsWith('unix:') ? 'address' : 'static-name'
  return { ...withScheme, host, ...(port === undefined ? {} : { port }), how }
}

/**
 * A variable in the path alone (`http://api:80$request_uri`) makes nginx resolve at run time as well: any variable does
 * (ngx_http_proxy_module.c, ngx_http_proxy_pass: ngx_http_script_variables_count). A group of that name goes first.
 */
function ofVariable(
  target: string,
  authority: string,
  { variables }: Scope,
  groups: ReadonlyMap<string, UpstreamGroup>,
): Pick<ProxyPass, 'how'> & Partial<ProxyPass> {
  const value = expand(authority.replace(/\$(?:request_)?uri.*$/, ''), variables)
  if (value === undefined) return { how: 'variable' }
  const place = value.replace(/^[a-z]{3,8}:\/\//, '').replace(/[/?].*$/s, '')
  const { host, port } = splitAddress(place)
  const group = groups.get(place) ?? groups.get(host)
  const known = { variableValue: expand(target, variables) ?? value, host, ...(port === undefined ? {} : { port }) }
  if (group) return { ...known, how: 'upstream-group', group }
  return { ...known, how: isIP(host) === 0 ? 'variable' : 'address' }
}

/** The text with the variables that `set` gives a plain text; nothing where one is not known. */
function expand(text: string, variables: ReadonlyMap<string, string>): string | undefined {
  let isKnown = true
  const expanded = text.replace(/\$\{?(\w+)\}?/g, (_, name: string) => {
    const value = variables.get(name)
    if (value === undefined || value.includes('$')) isKnown = false
    return value ?? ''
  })
  return isKnown ? expanded : undefined
}
