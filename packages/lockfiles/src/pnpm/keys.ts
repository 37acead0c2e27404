import type { PnpmLock } from './lock.ts'

/**
 * The key below `packages` of a version that was chosen (dependency-path, refToRelative, by tag): `foo@1.0.0` in format 9,
 * `/foo@1.0.0(bar@2.0.0)` in 6, `/foo/1.0.0_bar@2.0.0` in 5. An alias and what comes from elsewhere are chosen by their key:
 * `bar@1.0.0`, `/bar/1.0.0`, `file:lib`, `github.com/acme/foo/3d3c42e`.
 */
export function keyOf({ format }: PnpmLock, name: string, chosen: string): string {
  const plain = chosen.replace(/\(.*$/, '')
  if (/^9/.test(format)) return /^(?:@[^/]+\/)?[^@/:]+@/.test(plain) ? plain : `${name}@${plain}`
  if (plain.includes('/') || /^file:/.test(plain)) return chosen
  return format.startsWith('6') ? `/${name}@${chosen}` : `/${name}/${chosen}`
}
