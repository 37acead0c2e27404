import type { Target } from '@ci-gates/probes'
import type { Plan } from './plan.ts'

/** A command that asks the same by hand. Secrets stand in it as names of variables. */
export function reproduce(target: Target, plan: Plan): string {
  switch (target.kind) {
    case 'http':
      return curl(target, plan)
    case 'connect':
      return 'host' in target.place
        ? `nc -vz ${quoted(target.place.host)} ${target.place.port}`
        : `nc -vzU ${quoted(target.place.socketPath)}`
    case 'postgres':
      return `pg_isready ${hostAndPort(target)} -d ${quoted(target.database)} -U ${quoted(target.user)}`
    case 'mysql':
      return `mysqladmin ping ${hostAndPort(target).replace('-p ', '-P ')}`
    case 'redis':
      return `redis-cli ${hostAndPort(target)}${target.secure ? ' --tls' : ''} ping`
    case 'grpc':
      return `grpc_health_probe -addr=${quoted(target.authority)}${target.service ? ` -service=${quoted(target.service)}` : ''}`
    case 'docker':
      return `docker inspect --format '{{json .State}}' ${target.container}`
  }
}

function hostAndPort({ place }: { place: Target extends never ? never : object }): string {
  const { host = 'localhost', port = 0 } = place as { host?: string; port?: number }
  return `-h ${quoted(host)} -p ${port}`
}

function curl(target: Extract<Target, { kind: 'http' }>, { options, files, login }: Plan): string {
  const { method, headers = {}, requestBody, redirects, connectTo, tls } = options
  const usual = requestBody === undefined ? 'GET' : 'POST'
  const isSocket = 'socketPath' in target.place
  const parts = [
    'curl -sS -i',
    ...(method && method !== usual ? [method === 'HEAD' ? '-I' : `-X ${quoted(method)}`] : []),
    ...(redirects === 'none' ? [] : ['-L']),
    ...Object.keys(headers).map((name) => `-H "${name}: $${variable(name)}"`),
    ...(login ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...(target.authorization ? ['-u "$USER_AND_PASSWORD"'] : []),
    ...(requestBody === undefined ? [] : ['--data-binary "$REQUEST_BODY"']),
    ...(files.ca ? [`--cacert ${quoted(files.ca)}`] : []),
    ...(files.cert && files.key ? [`--cert ${quoted(files.cert)} --key ${quoted(files.key)}`] : []),
    ...(tls?.verify === false ? ['-k'] : []),
    ...(connectTo ? [`--connect-to ${quoted(`::${bracketed(connectTo.host)}:${connectTo.port ?? ''}`)}`] : []),
    ...('socketPath' in target.place ? [`--unix-socket ${quoted(target.place.socketPath)}`] : []),
    address(
      isSocket ? `http://localhost${target.told.slice(target.told.indexOf(':/', 'unix:'.length) + 1)}` : target.told,
    ),
  ]
  return parts.join(' ')
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

/** Query values that are not told become variables, which only double quotes let a shell replace. */
function address(told: string): string {
  if (!told.includes('***')) return quoted(told)
  const escaped = told.replace(/[\\"$`]/g, '\\$&')
  return `"${escaped.replace(/([^?&=]*)=\*\*\*/g, (_, name: string) => `${name}=$${variable(name)}`)}"`
}

function variable(name: string): string {
  return name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^(?=\d)/, '_')
}

/** For a POSIX shell; what needs no quotes gets none. */
function quoted(text: string): string {
  return /^[\w@%+=:,./[\]-]+$/.test(text) && !/[[\]]/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
