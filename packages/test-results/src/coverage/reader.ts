import type { Coverage } from '../model/coverage.ts'
import { ReadStop } from '../read/read-stop.ts'

/** Reads one format in pieces. */
export interface CoverageReader {
  write(text: string): void
  end(): void
  /** After the end: what it holds, if it holds coverage. */
  coverage(): Coverage | undefined
}

/** Integers as they are written, or nothing where they are none. */
export function shares(covered?: string, valid?: string, branches?: string, all?: string): Coverage | undefined {
  const lines = share(covered, valid)
  if (!lines) return undefined
  const branch = share(branches, all)
  return branch && branch.whole > 0 ? { lines, branches: branch } : { lines }
}

function share(part: string | undefined, whole: string | undefined): { part: number; whole: number } | undefined {
  if (!/^\d{1,12}$/.test(part ?? '') || !/^\d{1,12}$/.test(whole ?? '')) return undefined
  const [covered, all] = [Number(part), Number(whole)]
  if (covered > all) throw new ReadStop('inconsistent', `it covers ${covered} of ${all} lines`)
  return { part: covered, whole: all }
}
