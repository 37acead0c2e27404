import type { ProxyLogLine, ProxyPass } from '@ci-gates/probes'
import type { Seen } from './container.ts'
import type { Direct } from './direct.ts'
import type { LogSeen } from './logs.ts'
import type { Looks } from './looks.ts'
import type { ConfigSeen } from './nginx.ts'

/** Everything that was looked at beside the answer itself; what was not named was not looked at. */
export interface Evidence {
  readonly proxy?: Seen
  readonly application?: Seen
  readonly logs: readonly LogSeen[]
  readonly config?: ConfigSeen
  readonly direct?: Direct
  readonly looks: Looks
  /** The host of upstream-url, and its addresses now. */
  readonly upstreamHost?: { readonly host: string; readonly addresses: readonly string[] }
}

/** The lines that tell of failures, of all logs, in the order of their times where they have any. */
export function linesOf({ logs }: Pick<Evidence, 'logs'>): readonly ProxyLogLine[] {
  return logs.flatMap(({ lines }) => lines)
}

export function passesOf({ config }: { readonly config?: ConfigSeen | undefined }): readonly ProxyPass[] {
  return config && 'config' in config ? config.config.passes : []
}
