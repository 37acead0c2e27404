import type { ProxyName } from './proxy-log.ts'

/** What is known of an HTTP answer. All of it is hostile. */
export interface AnswerSeen {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** The beginning of the body. */
  readonly body: string
}

/** Who made an answer: the proxy by itself, or the application behind it. */
export interface Answerer {
  readonly by: 'proxy' | 'application' | 'unknown'
  /** The product that made the page, or that passed the answer on. */
  readonly proxy?: ProxyName | 'openresty' | 'apache' | 'other'
  /** `1.25.3`, where the answer tells it. */
  readonly version?: string
  /** What it was recognised by, in words: `nginx's own error page`. */
  readonly why: string
}

/** Tells a proxy's own error answer from one that it passed on from the application. Pure. */
export function whoAnswered(_answer: AnswerSeen): Answerer {
  return { by: 'unknown', why: '' }
}
