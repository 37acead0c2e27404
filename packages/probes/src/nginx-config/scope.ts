import type { Directive } from './directives.ts'
import type { Resolver, UpstreamGroup, UpstreamServer } from './nginx-config.ts'

/** What holds inside of a block: the nearest definition counts. */
export interface Scope {
  readonly resolver?: Resolver
  readonly location?: string
  readonly serverNames: readonly string[]
  /** What `set` gives to a variable, where that is a plain text. */
  readonly variables: ReadonlyMap<string, string>
}

/** The scope of a block within another. */
export function enter(outer: Scope, block: Directive): Scope {
  const own = block.block ?? []
  const resolver = readResolver(own) ?? outer.resolver
  const variables = new Map([...outer.variables, ...settings(own)])
  const names =
    block.name === 'server' ? own.filter(({ name }) => name === 'server_name').flatMap(({ args }) => args) : []
  const location = block.name === 'location' ? block.args.join(' ') : outer.location
  return {
    serverNames: block.name === 'server' ? names : outer.serverNames,
    variables,
    ...(resolver === undefined ? {} : { resolver }),
    ...(location === undefined ? {} : { location }),
  }
}

function settings(block: readonly Directive[]): [string, string][] {
  return block
    .filter(({ name, args }) => name === 'set' && args.length === 2)
    .map(({ args }) => [(args[0] ?? '').replace(/^\$/, ''), args[1] ?? ''])
}

export function readResolver(block: readonly Directive[]): Resolver | undefined {
  const found = block.find(({ name }) => name === 'resolver')
  if (!found || found.args[0] === 'off') return undefined
  const addresses = found.args.filter((arg) => !arg.includes('='))
  const valid = found.args.find((arg) => arg.startsWith('valid='))?.slice('valid='.length)
  const validMs = valid === undefined ? undefined : readTime(valid)
  return { file: found.file, line: found.line, addresses, ...(validMs === undefined ? {} : { validMs }) }
}

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}

/** `30s`, `1m 30s` without the blank, `30`: seconds (nginx.org "Configuration file measurement units"). */
export function readTime(text: string): number | undefined {
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000
  if (!/^(?:\d{1,9}(?:ms|[smhdw]))+$/.test(text)) return undefined
  const parts = [...text.matchAll(/(\d+)(ms|[smhdw])/g)]
  return parts.reduce((sum, [, count, unit = 's']) => sum + Number(count) * (UNITS[unit] ?? 0), 0)
}

/** An `upstream` block. */
export function readGroup({ args, block = [], file, line }: Directive): UpstreamGroup {
  const first = (name: string) => block.find((each) => each.name === name)?.args[0]
  const keepalive = first('keepalive')
  const resolver = readResolver(block)
  const zone = first('zone')
  return {
    name: args[0] ?? '',
    file,
    line,
    servers: block.filter(({ name }) => name === 'server').map(readServer),
    ...(zone === undefined ? {} : { zone }),
    ...(keepalive !== undefined && /^\d{1,9}$/.test(keepalive) ? { keepalive: Number(keepalive) } : {}),
    ...(resolver === undefined ? {} : { resolver }),
  }
}

function readServer({ args, file, line }: Directive): UpstreamServer {
  const address = args[0] ?? ''
  const resolve = args.slice(1).includes('resolve')
  return { address, ...splitAddress(address), resolve, file, line }
}

/** `api:80`, `[fd00::5]:80`, `unix:/run/api.sock`: host and port. */
export function splitAddress(written: string): { host: string; port?: number } {
  if (written.startsWith('unix:')) return { host: written.replace(/^(unix:[^:]*).*$/, '$1') }
  const [, v6, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d{1,5}))?$/.exec(written) ?? []
  const host = v6 ?? plain ?? written
  return port === undefined ? { host } : { host, port: Number(port) }
}
