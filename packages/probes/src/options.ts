import type { Pattern } from '@ci-gates/core/model'
import type { JsonRule } from './http/json-rule.ts'
import type { StatusSet } from './http/status.ts'
import type { AnswerSeen } from './proxy/who-answered.ts'

/** What makes an HTTP answer the wanted one. All of it must hold. */
export interface Expectations {
  /** `2xx` when left out. */
  readonly status?: StatusSet
  readonly body?: Pattern
  readonly json?: readonly JsonRule[]
  readonly headers?: readonly HeaderRule[]
  /** Whether `degraded` or `warn` in a health body is ready. Default: yes, with a note. */
  readonly degraded?: 'ready' | 'not-ready'
}

/** A header that must be there, with a value that matches where a pattern is given. */
export interface HeaderRule {
  readonly name: string
  readonly pattern?: Pattern
}

export interface TlsOptions {
  /** PEM, in addition to the platform's roots. */
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
  readonly serverName?: string
  /** Whether a problem with certificates is one. Default: yes; `chain`: all but that they are for another host. What does not count is a note. */
  readonly verify?: boolean | 'chain'
}

/** What a probe may be told besides its target. */
export interface ProbeOptions {
  readonly method?: string
  /** Sent as given; their values are secrets and never told. */
  readonly headers?: Readonly<Record<string, string>>
  readonly requestBody?: string
  /** Default `same-host`. */
  readonly redirects?: 'none' | 'same-host' | 'any'
  readonly expect?: Expectations
  readonly tls?: TlsOptions
  /** Is handed the body of each answer that is as wanted, at most 64 KiB of it: a login's holds a token. */
  readonly onBody?: (text: string) => void
  /** Is handed each answer, wanted or not, also of what a redirect leads to. */
  readonly onAnswer?: (answer: AnswerSeen) => void
  /** Connects there instead; name, TLS and Host header stay. */
  readonly connectTo?: { readonly host: string; readonly port?: number }
  /** The environment to read `HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY` and `DOCKER_HOST` from. Default: none. */
  readonly env?: Readonly<Record<string, string | undefined>>
}
