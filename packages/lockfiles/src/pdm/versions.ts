import { atLeast, parseVersion } from '../pep440.ts'
import type { HashRule } from './hash.ts'

/** The first PDM that writes each format, newest first (tags 1.14.1 to 2.29.3). */
const FORMATS = [
  ['2.28.2', '4.5.1'],
  ['2.17.0', '4.5.0'],
  ['2.16.0', '4.4.2'],
  ['2.12.0', '4.4.1'],
  ['2.9.0', '4.4'],
  ['2.8.0', '4.3'],
  ['2.5.0', '4.2'],
  ['2.4.0', '4.1'],
  ['2.0.0', '4.0'],
  ['1.0.0', '3.1'],
] as const

const RULES: readonly (readonly [string, HashRule])[] = [
  ['2.20.0', '2.20'],
  ['2.16.0', '2.16'],
  ['2.5.0', '2.5'],
  ['1.15.0', '1.15'],
  ['1.0.0', '1.0'],
]

/** The format that a PDM writes; nothing for what is no PDM from 1.0 on. */
export function formatOf(version: string): string | undefined {
  return parseVersion(version) ? FORMATS.find(([first]) => atLeast(version, first))?.[1] : undefined
}

/** The rule by which a PDM hashes; nothing for what is no PDM from 1.0 on. */
export function ruleOf(version: string): HashRule | undefined {
  return parseVersion(version) ? RULES.find(([first]) => atLeast(version, first))?.[1] : undefined
}

/** The rules by which the PDM that wrote a lock may have hashed. */
export function rulesOfFormat(lockVersion: string): readonly HashRule[] {
  const [major = 0, minor = 0, micro = 0] = parseVersion(lockVersion)?.release ?? []
  if (major < 4) return ['1.15', '1.0']
  if (major > 4 || minor > 5 || (minor === 5 && micro > 0)) return ['2.20']
  if (minor === 5) return ['2.20', '2.16']
  if (minor === 4) return micro >= 2 ? ['2.16'] : ['2.5', '2.16']
  return minor >= 2 ? ['2.5'] : ['1.15']
}

/** Whether a PDM of one format reads a lock of another (lockfile/base.py, `compatibility`). */
export function readsFormat(own: string, lock: string | undefined): 'yes' | 'warns' | 'no' {
  const [ours, theirs] = [parseVersion(own)?.release, parseVersion(lock ?? '')?.release]
  if (!ours || !theirs) return 'no'
  const [major = 0, minor = 0, micro = 0] = ours
  const [lockMajor = 0, lockMinor = 0, lockMicro = 0] = theirs
  if (lockMajor !== major || lockMinor > minor) return 'no'
  return lockMinor === minor && lockMicro === micro ? 'yes' : 'warns'
}
