import { type Directive, type Reading, readDirectives } from './directives.ts'
import { readDump } from './dump.ts'
import type {
  NginxConfig,
  NginxConfigOptions,
  NginxListen,
  NginxLog,
  NginxMistake,
  ProxyPass,
  UpstreamGroup,
} from './nginx-config.ts'
import { PASSES, readPass } from './passes.ts'
import { enter, readGroup, readResolver, type Scope } from './scope.ts'

/**
 * Reads what a configuration of nginx says of upstreams, with a line for each: a file, or what `nginx -T` prints.
 * Never throws: see `mistakes`. Pure.
 */
export function readNginxConfig(text: string, options: NginxConfigOptions): NginxConfig {
  const dump = readDump(text)
  return dump ? readFile(dump.text, dump.options) : readFile(text, options)
}

function readFile(text: string, { path, read }: NginxConfigOptions): NginxConfig {
  const mistakes: NginxMistake[] = []
  const reading: Reading = { read, mistakes, includes: [], files: 0 }
  const directives = readDirectives(text, path, reading)
  // A group may stand behind its use, so all of them are read first.
  const groups = allGroups(directives).map((group) => withOuter(group, directives))
  const byName = new Map(groups.map((group) => [group.name, group]))
  const found = { passes: [] as ProxyPass[], listens: [] as NginxListen[], logs: [] as NginxLog[] }
  const resolver = readResolver(directives)
  walk(directives, { serverNames: [], variables: new Map(), ...(resolver ? { resolver } : {}) }, (directive, scope) => {
    if (PASSES.has(directive.name)) found.passes.push(readPass(directive, scope, byName))
    if (directive.name === 'listen') found.listens.push(readListen(directive, scope))
    if (directive.name === 'error_log' || directive.name === 'access_log') found.logs.push(...readLog(directive))
  })
  return { ...found, groups, includes: reading.includes, mistakes }
}

function walk(
  directives: readonly Directive[],
  scope: Scope,
  visit: (directive: Directive, scope: Scope) => void,
): void {
  for (const directive of directives) {
    if (!directive.block) visit(directive, scope)
    else if (directive.name !== 'upstream') walk(directive.block, enter(scope, directive), visit)
  }
}

function allGroups(directives: readonly Directive[]): UpstreamGroup[] {
  return directives.flatMap((directive) => {
    if (!directive.block) return []
    return directive.name === 'upstream' ? [readGroup(directive)] : allGroups(directive.block)
  })
}

/** A group has the resolver of the block around it, where it has none of its own. */
function withOuter(group: UpstreamGroup, directives: readonly Directive[]): UpstreamGroup {
  if (group.resolver) return group
  const around = [directives, ...directives.flatMap(({ block }) => (block ? [block] : []))]
  const inside = around.find((block) => block.some(({ name, args }) => name === 'upstream' && args[0] === group.name))
  const resolver = readResolver(inside ?? []) ?? readResolver(directives)
  return resolver ? { ...group, resolver } : group
}

function readListen({ args, file, line }: Directive, { serverNames }: Scope): NginxListen {
  const [address = '', ...options] = args
  return { address, ssl: options.includes('ssl') || options.includes('quic'), serverNames, file, line }
}

/** `off` and what goes to syslog or to memory are no files. */
function readLog({ name, args, file, line }: Directive): NginxLog[] {
  const [path = '', level] = args
  if (path === 'off' || /^(?:syslog|memory):/.test(path)) return []
  if (name === 'access_log') return [{ kind: 'access_log', path, file, line }]
  return [{ kind: 'error_log', path, file, line, ...(level === undefined ? {} : { level }) }]
}
