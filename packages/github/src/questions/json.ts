export type Json = Readonly<Record<string, unknown>>

/** Of which repository something is asked. */
export interface Repository {
  readonly owner: string
  readonly repo: string
}

export const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
export const numberOf = (value: unknown): number | undefined => (Number.isFinite(value) ? (value as number) : undefined)

/** A time as GitHub writes it, in milliseconds since the epoch. */
export function timeOf(value: unknown): number | undefined {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(ms) ? undefined : ms
}

/** Every entry read; undefined where this is no list, or an entry is not of its shape: a part is never taken for the whole. */
export function listOf<T>(value: unknown, read: (entry: Json) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined
  const entries = value.map((entry) => read(record(entry))).filter((entry) => entry !== undefined)
  return entries.length === value.length ? entries : undefined
}

/** The texts in a list; anything else in it is left out. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}
