import type { AttemptOptions, Probe } from './attempt.ts'
import type { ProbeOptions } from './options.ts'
import type { Target } from './target/target.ts'

/** The probe of a target. Each protocol is loaded when it is first asked: waiting for a port loads no HTTP. */
export function createProbe(target: Target, options: ProbeOptions = {}): Probe {
  return (attempt) => ask(target, options, attempt)
}

async function ask(target: Target, options: ProbeOptions, attempt: AttemptOptions) {
  switch (target.kind) {
    case 'http':
      return (await import('./http/http.ts')).probeHttp(target, options, attempt)
    case 'connect':
      return (await import('./protocol/connect.ts')).probeConnect(target, options, attempt)
    case 'postgres':
      return (await import('./protocol/postgres.ts')).probePostgres(target, options, attempt)
    case 'mysql':
      return (await import('./protocol/mysql.ts')).probeMysql(target, options, attempt)
    case 'redis':
      return (await import('./protocol/redis.ts')).probeRedis(target, options, attempt)
    case 'grpc':
      return (await import('./protocol/grpc.ts')).probeGrpc(target, options, attempt)
    case 'docker':
      return (await import('./protocol/docker.ts')).probeDocker(target, options, attempt)
  }
}
