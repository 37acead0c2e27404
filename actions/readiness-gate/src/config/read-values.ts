// How the values of a configuration are read, once they are known to be texts or numbers.

import { compileGlob, type Glob, Mistake, quote } from '@ci-gates/core/model'

/** A number to compare with, exact where it was written as a share: `0.1%` is 0.001. */
export interface Limit {
  /** As it was written. */
  readonly text: string
  readonly value: number
}

/** 85 means 85 %, as nothing else can be meant; 0.85 may be a share or less than one percent, and is refused. */
export function withSign(raw: string | number): string {
  const bare = String(raw).trim()
  if (!/^(0|[1-9]\d*)(\.\d{1,4})?$/.test(bare)) return bare
  if (Number(bare) > 0 && Number(bare) < 1)
    throw new Mistake(`${bare} has no unit; did you mean ${Number((Number(bare) * 100).toFixed(4))}%?`)
  return `${bare}%`
}

export function readLimit(raw: number | string): Limit {
  if (typeof raw === 'number') {
    if (!Number.isFinite(raw)) throw new Mistake(notANumber({ input: raw }))
    return { text: String(raw), value: raw }
  }
  const parts = /^(-?\d{1,9}(?:\.\d{1,9})?) ?%$/.exec(raw.trim())
  if (!parts) throw new Mistake(`${quote(raw)} is neither a number nor a percentage such as 0.1%`)
  // Divided once, so that the nearest number comes out: 0.1 / 100, never 0.1 * 0.01.
  return { text: raw.trim(), value: Number(parts[1]) / 100 }
}

export function readPath(raw: string): string {
  const parts = raw.replaceAll('\\', '/').split('/')
  if (parts[0] === '' || /^[A-Za-z]:$/.test(parts[0] ?? ''))
    throw new Mistake(`${quote(raw)} is an absolute path; write it relative to the workspace`)
  if (parts.includes('..')) throw new Mistake(`${quote(raw)} has .. in it; only files inside the workspace are read`)
  return parts.filter((part) => part !== '.' && part !== '').join('/') || '.'
}

export function readGlob(raw: string): Glob {
  const bare = raw.replace(/^!/, '')
  readPath(bare.replaceAll('\\', ''))
  try {
    return { ...compileGlob(bare), text: raw }
  } catch (error) {
    throw new Mistake(`${quote(raw)}: ${(error as RangeError).message}`)
  }
}

export function isAddress(raw: string): boolean {
  if (/^\$\{[A-Za-z_][A-Za-z0-9_]*\}/.test(raw)) return true
  try {
    return /^https?:$/.test(new URL(raw.replace(/\$\{[A-Za-z_][A-Za-z0-9_]*\}/g, '1')).protocol)
  } catch {
    return false
  }
}

/** An address without a password that may stand in it. */
export function hidden(raw: string): string {
  return raw.replace(/\/\/[^/?#]*@/, '//***@')
}

export function notANumber({ input }: { input: unknown }): string {
  return `${told(input)} is not a finite number`
}

/** What was found, short, for a message. */
export function told(input: unknown): string {
  if (typeof input === 'string') return quote(input)
  if (Array.isArray(input)) return 'a list'
  if (input === undefined) return 'nothing'
  return typeof input === 'object' && input !== null ? 'a map' : String(input)
}
