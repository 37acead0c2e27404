import type { Cause } from '../javascript/findings.ts'
import type { PnpmLock } from './lock.ts'

/** Packages of format 9 of which the lock does not tell what they need: it was cut off, or a merge lost lines. */
export function incompleteCauses({ file, format, packages, snapshots }: PnpmLock): readonly Cause[] {
  if (!format.startsWith('9')) return []
  const told = new Set([...snapshots].map((key) => key.replace(/\(.*$/, '')))
  return [...packages].flatMap((key): Cause[] =>
    told.has(key)
      ? []
      : [
          {
            code: 'lock-incomplete',
            claim: key,
            observed: 'it has no entry below "snapshots"',
            file,
            at: lineOf(file.text, key),
            refused: true,
          },
        ],
  )
}

function lineOf(text: string, key: string): number {
  const index = [`\n  ${key}:`, `\n  '${key}':`].map((line) => text.indexOf(line)).find((found) => found >= 0)
  return index === undefined ? 1 : text.slice(0, index + 1).split('\n').length
}
