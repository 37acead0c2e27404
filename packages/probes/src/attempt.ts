import type { Code } from './codes.ts'

/** Where an attempt stands, in the order in which an attempt goes through them. */
export const PHASES = ['name', 'connect', 'tls', 'request', 'first-byte', 'headers', 'body', 'answer'] as const
export type Phase = (typeof PHASES)[number]

/** One address that was tried, in the order of trying. */
export interface AddressTried {
  readonly address: string
  readonly family: 4 | 6
  readonly port: number
  /** `connected`, or the platform's code of the failure, such as `ECONNREFUSED`. */
  readonly result: string
  readonly tookMs: number
}

/** How long each phase took that was entered, in milliseconds; `total` is the whole attempt. */
export type Timings = Readonly<Partial<Record<Phase, number>>> & { readonly total: number }

/** Why waiting longer cannot help. It counts once the state has lasted so long, and over two attempts. */
export interface Hopeless {
  readonly reason: string
  readonly afterMs: number
}

export interface Attempt {
  readonly outcome: 'ready' | 'not-ready'
  /** The phase that failed; `answer` when the answer came whole (and was not the wanted one, or was). */
  readonly phase: Phase
  readonly code: Code
  /** What was seen, as one line without secrets. Parts of it come from the server: a renderer escapes it. */
  readonly observed: string
  /** HTTP's status. */
  readonly status?: number
  /** The product that answered, such as `nginx/1.25.3`. */
  readonly server?: string
  /** The part of the application that its health body blames: `db`. */
  readonly component?: string
  readonly addresses: readonly AddressTried[]
  /** Every address of the name, in the order in which they would be tried. */
  readonly resolved?: readonly string[]
  readonly timings: Timings
  /** What Retry-After asked for. */
  readonly retryAfterMs?: number
  readonly hopeless?: Hopeless
  /** What the port speaks instead of what was asked: `ssh`, `http`, `tls`. */
  readonly speaks?: string
  /** The beginning of the body, at most 400 characters, exactly as it came: hostile text. */
  readonly bodyRaw?: string
  readonly tls?: TlsSeen
  /** How it was reached when not directly: `through proxy proxy.local:3128`. */
  readonly route?: string
  /** Each address redirected to, without secrets. */
  readonly redirects?: readonly string[]
  /** What a reader should know although it decides nothing: `asked for a password`. */
  readonly notes: readonly string[]
}

export interface TlsSeen {
  readonly version: string
  readonly cipher: string
  readonly alpn?: string
  readonly trusted: boolean
  /** Every problem with the certificates, the first the gravest. */
  readonly problems: readonly TlsProblem[]
  /** From the server's own certificate up, as far as it sent them. */
  readonly chain: readonly CertificateSeen[]
  /** The first moment at which any certificate of the chain expires. */
  readonly earliestExpiry?: string
}

export interface TlsProblem {
  readonly code: Code
  readonly observed: string
}

export interface CertificateSeen {
  readonly subject: string
  readonly issuer: string
  readonly names: readonly string[]
  readonly notBefore: string
  readonly notAfter: string
  readonly fingerprint256: string
  readonly serial: string
}

export interface AttemptOptions {
  /** Absolute: whatever happens, the attempt is over then. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal
}

/** Asks once. Never rejects: whatever goes wrong is an attempt that says so. */
export type Probe = (options: AttemptOptions) => Promise<Attempt>
