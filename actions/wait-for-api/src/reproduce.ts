import { shellWord } from '@ci-gates/core/model'
import type { Target } from '@ci-gates/probes'
import type { Plan } from './plan.ts'

/** A command that asks the same by hand. Secrets stand in it as names of variables. */
export function reproduce(target: Target, plan: Plan): string {
  switch (target.kind) {
    case 'http':
      return curl(target, plan)
    case 'connect':
      return 'host' in target.place
        ? `nc -vz ${shellWord(target.place.host)} ${target.place.port}`
        : `nc -vzU ${shellWord(target.place.socketPath)}`
    case 'postgres':
      return `pg_isready ${hostAndPort(target)} -d ${shellWord(target.database)} -U ${shellWord(target.user)}`
    case 'mysql':
      return `mysqladmin ping ${hostAndPort(target).replace('-p ', '-P ')}`
    case 'redis':
      return `redis-cli ${hostAndPort(target)}${target.secure ? ' --tls' : ''} ping`
    case 'grpc':
      return `grpc_health_probe -addr=${shellWord(target.authority)}${target.service ? ` -service=${shellWord(target.service)}` : ''}`
    case 'docker':
      return `docker inspect --format '{{json .State}}' ${target.container}`
  }
}

function hostAndPort({ place }: { place: Target extends never ? never : object }): string {
  const { host = 'localhost', port = 0 } = place as { host?: string; port?: number }
  return `-h ${shellWord(host)} -p ${port}`
}

function curl(target: Extract<Target, { kind: 'http' }>, { options, files, login }: Plan): string {
  const { method, headers = {}, requestBody, redirects, connectTo, tls } = options
  const usual = requestBody === undefined ? 'GET' : 'POST'
  const isSocket = 'socketPath' in target.place
  const parts = [
    'curl -sS -i',
    ...(method && method !== usual ? [method === 'HEAD' ? '-I' : `-X ${shellWord(method)}`] : []),
    ...(redirects === 'none' ? [] : ['-L']),
    ...Object.keys(headers).map((name) => `-H "${name}: $${variable(name)}"`),
    ...(login ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...(target.authorization ? ['-u "$USER_AND_PASSWORD"'] : []),
    ...(requestBody === undefined ? [] : ['--data-binary "$REQUEST_BODY"']),
    ...(files.ca ? [`--cacert ${shellWord(files.ca)}`] : []),
    ...(files.cert && files.key ? [`--cert ${shellWord(files.cert)} --key ${shellWord(files.key)}`] : []),
    ...(tls?.verify === false ? ['-k'] : []),
    ...(connectTo ? [`--connect-to ${shellWord(`::${bracketed(connectTo.host)}:${connectTo.port ?? ''}`)}`] : []),
    ...('socketPath' in target.place ? [`--unix-socket ${shellWord(target.place.socketPath)}`] : []),
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
  if (!told.includes('***')) return shellWord(told)
  const escaped = told.replace(/[\\"$`]/g, '\\$&')
  return `"${escaped.replace(/([^?&=]*)=\*\*\*/g, (_, name: string) => `${name}=$${variable(name)}`)}"`
}

function variable(name: string): string {
  return name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^(?=\d)/, '_')
}
