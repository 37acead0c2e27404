/** Where to knock: a host and port, or a unix socket. */
export type Place = { readonly host: string; readonly port: number } | { readonly socketPath: string }

interface Common {
  /** The target as it may be shown: without userinfo and secret query values. */
  readonly told: string
}

export interface HttpTarget extends Common {
  readonly kind: 'http'
  readonly secure: boolean
  readonly place: Place
  /** The value of the Host header. */
  readonly authority: string
  /** Path and query. May hold secrets: never told. */
  readonly path: string
  /** `Basic …` from the userinfo of the address. A secret. */
  readonly authorization?: string
}

/** Ready when a connection is accepted, and stays open for a moment. */
export interface ConnectTarget extends Common {
  readonly kind: 'connect'
  readonly place: Place
}

export interface PostgresTarget extends Common {
  readonly kind: 'postgres'
  readonly place: Place
  readonly user: string
  readonly database: string
}

export interface MysqlTarget extends Common {
  readonly kind: 'mysql'
  readonly place: Place
}

export interface RedisTarget extends Common {
  readonly kind: 'redis'
  readonly secure: boolean
  readonly place: Place
}

export interface GrpcTarget extends Common {
  readonly kind: 'grpc'
  readonly secure: boolean
  readonly place: Place
  readonly authority: string
  /** The service whose health is asked; empty means the server's. */
  readonly service: string
}

export interface DockerTarget extends Common {
  readonly kind: 'docker'
  readonly container: string
}

export type Target = HttpTarget | ConnectTarget | PostgresTarget | MysqlTarget | RedisTarget | GrpcTarget | DockerTarget

/** A target that cannot be understood. The message holds no secret. */
export class TargetError extends Error {
  override readonly name = 'TargetError'
}
