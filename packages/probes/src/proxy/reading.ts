import type { ProxyLogLine, ProxyName } from './proxy-log.ts'

/** What a reader of one grammar makes of a line: its proxy, and the failure it tells of, if any. */
export interface LineReading extends Partial<Omit<ProxyLogLine, 'proxy' | 'text'>> {
  readonly proxy: ProxyName
}

export interface Clock {
  readonly utcOffset: number
}

/** Reads one line, without its prefix; nothing where it is not of that grammar. */
export type LineReader = (text: string, clock: Clock) => LineReading | undefined

/** Leaves out what is undefined: the optional fields of a line are absent, never undefined. */
export function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }
}
