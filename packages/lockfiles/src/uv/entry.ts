import type { SourceFile } from '../ecosystem.ts'
import { canonicalName } from '../pep440.ts'
import { parseRequirement, type Requirement } from '../pep508.ts'
import type { Path } from '../poetry/drift/edits.ts'
import { bothOf, type Marker, parseMarker } from '../python/marker.ts'
import { normalSpecifier } from '../python/specifier.ts'
import { asString, asStrings, asTable, type TomlTable, type TomlValue } from '../toml.ts'
import { cleanUrl, gitSource, type Place, placeFrom } from './place.ts'

/** A requirement as uv records it: what it is resolved from, with the marker apart since markers are compared by meaning. */
export interface Entry {
  readonly name: string
  readonly extras: string
  readonly specifier: string
  readonly place: Place
  readonly marker: Marker
  /** As the reader wrote it, or as the lock has it. */
  readonly claim: string
  readonly file?: SourceFile
  readonly path?: Path
}

/** Everything of an entry but its marker, as one text. */
export function keyOf({ name, extras, specifier, place }: Entry): string {
  return JSON.stringify([name, extras, specifier, place])
}

/** An entry without a source of its own, from a requirement as PEP 508 writes it; nothing where it cannot be read. */
export function plainEntry(requirement: Requirement, marker: Marker, claim: string, folder: string): Entry {
  const { name, constraint, url } = requirement
  return {
    name: canonicalName(name),
    extras: extrasOf(requirement.extras),
    specifier: url === undefined ? normalSpecifier(constraint) : '',
    place: url === undefined ? 'index' : placeFrom(url, folder),
    marker,
    claim,
  }
}

/** A requirement's text, read: its parts and its marker together with another one. */
export function readRequirement(text: string, also: Marker): { requirement: Requirement; marker: Marker } | undefined {
  const requirement = parseRequirement(text)
  const marker = requirement && parseMarker(requirement.marker)
  return requirement && marker ? { requirement, marker: bothOf(marker, also) } : undefined
}

function extrasOf(extras: readonly string[]): string {
  return [...new Set(extras.map(canonicalName))].sort().join(',')
}

/** An entry of a lock's `requires-dist`, `requires-dev` or `[manifest]`; nothing where it is not of a known form. */
export function lockedEntry(value: TomlValue): Entry | undefined {
  const table = asTable(value)
  const name = asString(table?.['name'])
  const marker = table && parseMarker(asString(table['marker']))
  if (!table || name === undefined || !marker) return undefined
  const specifier = normalSpecifier(asString(table['specifier']) ?? '')
  const extras = extrasOf(asStrings(table['extras']))
  return { name: canonicalName(name), extras, specifier, place: lockedPlace(table), marker, claim: shown(name, table) }
}

function lockedPlace(table: TomlTable): Place {
  const [git, url, index] = [asString(table['git']), asString(table['url']), asString(table['index'])]
  if (git !== undefined) return gitSource(git)
  if (url !== undefined) return `url ${cleanUrl(url)}${inside(table)}`
  for (const kind of ['path', 'directory', 'editable', 'virtual'] as const) {
    const way = asString(table[kind])
    if (way !== undefined) return `${kind} ${way}`
  }
  return index === undefined ? 'index' : indexPlace(index)
}

function inside(table: TomlTable): string {
  const folder = asString(table['subdirectory'])
  return folder === undefined ? '' : ` in ${folder}`
}

/** A named index. Those in folders are not told apart: the lock has their way from itself, the manifest another. */
export function indexPlace(url: string): Place {
  return /^https?:/.test(url) ? `index ${cleanUrl(url)}` : 'index in a folder'
}

function shown(name: string, table: TomlTable): string {
  const extras = asStrings(table['extras'])
  const marker = asString(table['marker'])
  const version = asString(table['specifier']) ?? ''
  return `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${version && ` ${version}`}${marker ? ` ; ${marker}` : ''}`
}
