import { textsOf } from '../javascript/json.ts'
import { dependenciesOf, type Manifest, relativeTo } from '../javascript/manifest.ts'
import { intersects, isRange, satisfies } from '../javascript/semver.ts'
import { joined } from '../paths.ts'
import type { Release } from './releases.ts'
import { type Configuration, fromCatalog, resolutionsOf, type Setting, settingOf } from './settings.ts'

/** One entry of `overrides`: `foo`, `foo@^1`, `bar@2>foo` (config/parse-overrides). */
export interface Override {
  readonly name: string
  /** The versions it is for. */
  readonly only?: string
  readonly parent?: { readonly name: string; readonly only?: string }
  /** What is asked for in their place, `-` for nothing. */
  readonly value: string
}

/** The overrides as the lock records them, by what they are written for; `$name` and `catalog:` are looked up. */
export function overridesOf(configuration: Configuration, release: Release): ReadonlyMap<string, string> {
  const own = settingOf(configuration, 'overrides', release)
  const written = [
    ...resolutionsOf(configuration, release),
    ...manifestOverrides(configuration, release),
    ...textsOf(own?.value),
  ]
  return new Map(written.map(([selector, value]) => [selector.trim(), lookedUp(configuration, selector, value)]))
}

/** Where the overrides stand. */
export function overridesPlace(configuration: Configuration, release: Release): Setting | undefined {
  return settingOf(configuration, 'overrides', release)
}

/** pnpm 10 reads both places; pnpm-workspace.yaml replaces what package.json says as a whole. */
function manifestOverrides(configuration: Configuration, release: Release): readonly (readonly [string, string])[] {
  return release.major === 10 && !configuration.workspace
    ? [...textsOf(settingOf(configuration, 'overrides', release)?.value)]
    : []
}

function lookedUp(configuration: Configuration, selector: string, value: string): string {
  if (value.startsWith('$')) {
    const { data } = configuration.root
    const fields = ['dependencies', 'devDependencies', 'optionalDependencies'] as const
    return (
      fields.map((field) => dependenciesOf(data, field).get(value.slice(1))).find((text) => text !== undefined) ?? value
    )
  }
  return fromCatalog(configuration, parse(selector, value).name, value) ?? value
}

/** Overrides ready to be applied. */
export function parsedOverrides(overrides: ReadonlyMap<string, string>): readonly Override[] {
  return [...overrides].map(([selector, value]) => parse(selector, value))
}

function parse(selector: string, value: string): Override {
  // A `>` between two packages, not that of a range such as `foo@>=2` (config/parse-overrides, DELIMITER_REGEX).
  const mark = selector.search(/[^ |@]>/)
  const target = partOf(mark < 0 ? selector : selector.slice(mark + 2))
  return mark < 0 ? { ...target, value } : { ...target, value, parent: partOf(selector.slice(0, mark + 1)) }
}

function partOf(text: string): { readonly name: string; readonly only?: string } {
  const trimmed = text.trim()
  const mark = trimmed.indexOf('@', 1)
  return mark < 0 ? { name: trimmed } : { name: trimmed.slice(0, mark), only: trimmed.slice(mark + 1) }
}

/** A project's dependencies of one field as pnpm sees them, overrides applied (hooks/read-package-hook, createVersionsOverrider). */
export function overridden(
  wanted: ReadonlyMap<string, string>,
  manifest: Manifest,
  overrides: readonly Override[],
  root: Manifest,
): ReadonlyMap<string, string> {
  if (overrides.length === 0) return wanted
  return new Map(
    [...wanted].flatMap(([name, spec]): [string, string][] => {
      const override = overrideFor(name, spec, manifest, overrides)
      if (!override) return [[name, spec]]
      return override.value === '-' ? [] : [[name, localValue(override.value, manifest, root)]]
    }),
  )
}

/** The override that holds for a dependency of a project; one for this parent comes first. */
function overrideFor(
  name: string,
  spec: string,
  manifest: Manifest,
  overrides: readonly Override[],
): Override | undefined {
  const fitting = overrides.filter((one) => one.name === name && isFor(one.only, spec))
  return (
    fitting.find(({ parent }) => parent && isParent(parent, manifest)) ??
    mostSpecific(fitting.filter(({ parent }) => !parent))
  )
}

/** Of several ranges that fit, the one that lies in another; as pnpm, the first otherwise. */
function mostSpecific(overrides: readonly Override[]): Override | undefined {
  return overrides.find(({ only }) => only !== undefined) ?? overrides[0]
}

function isFor(only: string | undefined, spec: string): boolean {
  if (only === undefined || only === spec) return true
  return isRange(only) && isRange(spec) && intersects(only, spec)
}

function isParent({ name, only }: { readonly name: string; readonly only?: string }, manifest: Manifest): boolean {
  if (name !== manifest.name) return false
  return only === undefined || (manifest.version !== undefined && satisfies(manifest.version, only))
}

/** A way on disk is relative to the root where it is written, and to the project where it is recorded. */
function localValue(value: string, manifest: Manifest, root: Manifest): string {
  const [, protocol, way] = /^(link:|file:)(?![/~])(.*)$/.exec(value) ?? []
  if (protocol === undefined || way === undefined || manifest.folder === root.folder) return value
  const target = joined(root.folder, way)
  return target === undefined ? value : `${protocol}${relativeTo(manifest.folder, target)}`
}
