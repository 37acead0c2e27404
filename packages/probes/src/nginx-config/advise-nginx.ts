import type { ProxyPass } from './nginx-config.ts'

export interface NginxAdvice {
  /** One sentence: `nginx 1.27.3 and later look a name up again with: server api:80 resolve;`. */
  readonly text: string
  /** The lines to write into the configuration. */
  readonly lines: readonly string[]
  /** A command that mends it at once, until the next time. */
  readonly command?: string
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

/** How to keep nginx from sending to an address that its upstream has left, for the version found. Pure. */
export function adviseNginx(_input: NginxAdviceInput): NginxAdvice {
  return { text: '', lines: [] }
}
