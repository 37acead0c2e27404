import type { Capabilities } from '../ecosystem.ts'
import { atLeast, compareVersions, parseVersion } from '../pep440.ts'
import { asTable, type TomlTable } from '../toml.ts'
import { contentHash, type HashRule } from './content-hash.ts'
import type { PoetryLock } from './lock.ts'
import type { PoetryManifest } from './read.ts'
import { type Release, releaseOf } from './releases.ts'

/** Whether a Poetry can read a lock's format: yes; yes, telling a warning; or no. */
export type Reading = 'yes' | 'with-a-warning' | 'no'

/** What a Poetry says to a lock beside a manifest. */
export interface Acceptance {
  readonly release: Release
  /** Whether the content hash is the one this Poetry computes; nothing where it can compute none, `why` then says so. */
  readonly fresh?: boolean
  readonly reading: Reading
  /** Whether this Poetry can read the manifest at all: before 2.0 it needs `[tool.poetry]` with name and version. */
  readonly manifest: boolean
  readonly why?: 'date' | 'depth' | 'shape'
}

/**
 * What one Poetry, given as an exact version, says to a lock: `Locker.is_fresh` and the format check of
 * `Locker._get_lock_data` (locker.py at 1.0.10, 1.1.15, 1.2.2, 1.3.2, 1.8.5, 2.0.1, 2.1.4, 2.5.1).
 * Nothing where the text is not a version from 1.0 on.
 */
export function acceptedBy(
  lock: PoetryLock,
  manifest: PoetryManifest,
  version: string,
  capabilities: Capabilities,
): Acceptance | undefined {
  const release = releaseOf(version)
  return release && acceptanceOf(lock, manifest, release, capabilities)
}

/** The same for a release already known. */
export function acceptanceOf(
  lock: PoetryLock,
  manifest: PoetryManifest,
  release: Release,
  capabilities: Capabilities,
): Acceptance {
  const reading = readingOf(lock.lockVersion, release)
  const answer = { release, reading, manifest: readsManifest(manifest.table, release) }
  const computed = contentHash(tableFor(manifest, release), release.rule, capabilities)
  if (!computed.ok) return { ...answer, why: computed.why }
  if (lock.contentHash === undefined) return { ...answer, fresh: false }
  if (computed.hash === lock.contentHash) return { ...answer, fresh: true }
  return { ...answer, fresh: fallsBack(lock, release) && matchesOld(lock, manifest, capabilities) }
}

/** Whether it is accepted: read, and fresh. Nothing where freshness cannot be told. */
export function accepts(acceptance: Acceptance): boolean | undefined {
  if (acceptance.reading === 'no' || !acceptance.manifest) return false
  return acceptance.fresh
}

/** What a Poetry makes of a manifest: 1.2 to 1.4 read it by tomlkit 0.11, which keeps `\r\n` in strings. */
export function tableFor({ table, verbatim }: PoetryManifest, { version }: Release): TomlTable {
  const keeps = atLeast(version.text, '1.2.0b1') && !atLeast(version.text, '1.5.0')
  return keeps && verbatim ? verbatim : table
}

/** Which hashes a Poetry takes: its own, and since 2.3 the older one for a lock that an older Poetry wrote. */
export function rulesOf(lock: PoetryLock, release: Release): readonly HashRule[] {
  return fallsBack(lock, release) ? [release.rule, '2.0'] : [release.rule]
}

/** Since 2.3 a lock whose header names an older version may carry the hash that leaves out `[dependency-groups]`. */
function fallsBack(lock: PoetryLock, release: Release): boolean {
  const named = lock.header.kind === 'versioned' && parseVersion(lock.header.version) !== undefined
  return release.rule === '2.3' && named && lock.header.kind === 'versioned' && !atLeast(lock.header.version, '2.3.0')
}

function matchesOld(lock: PoetryLock, manifest: PoetryManifest, capabilities: Capabilities): boolean {
  const old = contentHash(manifest.table, '2.0', capabilities)
  return old.ok && old.hash === lock.contentHash
}

function readingOf(lockVersion: string | undefined, { version }: Release): Reading {
  // Checked since 1.0.10; since 2.0 a lock without lock-version is refused.
  if (!atLeast(version.text, '1.0.10')) return 'yes'
  if (lockVersion === undefined && atLeast(version.text, '2.0.0.dev0')) return 'no'
  const format = parseVersion(lockVersion ?? '1.0')
  if (!format) return 'no'
  const [major = 0] = format.release
  const backported = atLeast(version.text, '1.2.2') && format.release.join('.') === '2.0'
  const below = atLeast(version.text, '1.3.0.dev0') ? 3 : 2
  if (backported && below === 2) return 'yes'
  if (major < 1 || major >= below) return 'no'
  const own = parseVersion(ownFormat(version.text))
  return own && compareVersions(format, own) > 0 ? 'with-a-warning' : 'yes'
}

/** The lock-version a Poetry writes (`Locker._VERSION`). */
export function ownFormat(version: string): string {
  if (atLeast(version, '2.0.0.dev0')) return '2.1'
  if (atLeast(version, '1.3.0.dev0')) return '2.0'
  return atLeast(version, '1.1.0.dev0') ? '1.1' : '1.0'
}

/**
 * Before 2.0 Poetry knew no `[project]`; name and version had to stand in `[tool.poetry]`, since 1.8 in package mode. Before
 * 1.2 its schema refused `group` ("Additional properties are not allowed", poetry-core 1.0 json/schemas/poetry-schema.json).
 */
function readsManifest(manifest: TomlTable, { version }: Release): boolean {
  if (atLeast(version.text, '2.0.0.dev0')) return true
  const poetry = asTable(asTable(manifest['tool'])?.['poetry'])
  if (!poetry) return false
  if (poetry['group'] !== undefined && !atLeast(version.text, '1.2.0a1')) return false
  if (atLeast(version.text, '1.8.0') && poetry['package-mode'] === false) return true
  return poetry['name'] !== undefined && poetry['version'] !== undefined
}
