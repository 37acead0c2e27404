/** `path:line` of a configuration. */
export interface ConfigPlace {
  readonly file: string
  readonly line: number
}

/** One `resolver` directive. */
export interface Resolver extends ConfigPlace {
  readonly addresses: readonly string[]
  /** How long an answer is kept; left out: as long as its TTL says (Docker's says 600 s). */
  readonly validMs?: number
}

/** One `server` line of an upstream group. */
export interface UpstreamServer extends ConfigPlace {
  readonly address: string
  readonly host: string
  readonly port?: number
  /** `resolve`: the name is looked up again (open source since 1.27.3). */
  readonly resolve: boolean
}

export interface UpstreamGroup extends ConfigPlace {
  readonly name: string
  readonly servers: readonly UpstreamServer[]
  readonly zone?: string
  readonly keepalive?: number
  readonly resolver?: Resolver
}

/** One `proxy_pass`, `grpc_pass`, `fastcgi_pass`, `uwsgi_pass` or `scgi_pass`. */
export interface ProxyPass extends ConfigPlace {
  readonly directive: string
  /** As written: `http://api:80/`. */
  readonly target: string
  readonly scheme?: string
  /** Without a variable in it: host and port that it names. `unix:/run/api.sock` is a host. */
  readonly host?: string
  readonly port?: number
  /**
   * How nginx finds the address: it is written there; a name that is resolved once, at start; a variable, resolved at
   * run time; an upstream group.
   */
  readonly how: 'address' | 'static-name' | 'variable' | 'upstream-group'
  readonly group?: UpstreamGroup
  /** The resolver in scope. */
  readonly resolver?: Resolver
  /** Where a variable is set by `set` to a plain text: what it comes to. */
  readonly variableValue?: string
  /** The `location` around it, and the names of the server around it. */
  readonly location?: string
  readonly serverNames: readonly string[]
}

export interface NginxListen extends ConfigPlace {
  readonly address: string
  readonly ssl: boolean
  readonly serverNames: readonly string[]
}

export interface NginxLog extends ConfigPlace {
  readonly kind: 'error_log' | 'access_log'
  readonly path: string
  /** Of error_log. */
  readonly level?: string
}

export interface NginxInclude extends ConfigPlace {
  readonly pattern: string
  /** Left out where the caller gave no `read`, or it found nothing. */
  readonly files: readonly string[]
}

export interface NginxMistake extends ConfigPlace {
  readonly text: string
}

export interface NginxConfig {
  readonly passes: readonly ProxyPass[]
  readonly groups: readonly UpstreamGroup[]
  readonly listens: readonly NginxListen[]
  readonly logs: readonly NginxLog[]
  readonly includes: readonly NginxInclude[]
  readonly mistakes: readonly NginxMistake[]
}

export interface NginxConfigOptions {
  /** As the reader named the file. */
  readonly path: string
  /** Gives the files of an `include` (a path or a glob, as written): name and text. Keeps to its own limits of place. */
  readonly read?: (pattern: string) => readonly { readonly path: string; readonly text: string }[]
}
