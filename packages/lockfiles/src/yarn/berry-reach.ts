import { append } from '../append.ts'
import type { Cause } from '../javascript/findings.ts'
import { member } from '../javascript/json.ts'
import { type BerryEntry, type BerryLock, descriptorOf, rangeOf } from './berry-lock.ts'
import { fromCatalog } from './catalogs.ts'
import type { YarnProject } from './project.ts'
import { type Resolution, resolved } from './resolutions.ts'

/** A lock and its project, and what both are asked by. */
export interface Question {
  readonly lock: BerryLock
  readonly project: YarnProject
  readonly resolutions: readonly Resolution[]
}

/** Keys that nothing asks for, and what is asked for and no key: sweeps from the workspaces through all that they reach. */
export function unreached(
  { lock, project, resolutions }: Question,
  workspaces: ReadonlyMap<string, BerryEntry>,
): readonly Cause[] {
  const used = new Set<string>()
  const missing: Cause[] = []
  const extended =
    project.settings !== undefined &&
    ['packageExtensions', 'plugins'].some((key) => member(project.settings?.data, key) !== undefined)
  const queue = [...workspaces.values()]
  const seen = new Set<BerryEntry>(queue)
  for (const entry of workspaces.values()) for (const key of entry.keys) if (/@workspace:/.test(key)) used.add(key)
  for (const entry of queue) {
    const parent = parentOf(entry)
    for (const [name, range] of entry.dependencies) {
      const own = resolved(resolutions, parent, name, fromCatalog(project, name, rangeOf(range)))
      const keys = keysFor(lock, name, own.range)
      for (const key of keys) used.add(key)
      const next = keys.flatMap((key) => lock.byKey.get(key) ?? [])
      if (next.length === 0 && !/^(?:link|portal|file|workspace|virtual|\.|\/)/.test(own.range))
        missing.push(lacking(lock, entry, name, own.range, own.by !== undefined))
      for (const one of next) if (!seen.has(one)) seen.add(one) && queue.push(one)
    }
  }
  if (extended) return []
  return missing.length > 0 ? missing : leftOver(lock, used)
}

function parentOf({ resolution }: BerryEntry): { readonly name: string; readonly reference: string | undefined } {
  const mark = resolution.indexOf('@', 1)
  return { name: resolution.slice(0, mark), reference: resolution.slice(mark + 1) }
}

/** The keys that a wish stands for: its own, those of patches made of it (Yarn patches some packages itself), and what a patch is made of. */
function keysFor({ byKey }: BerryLock, name: string, range: string): readonly string[] {
  const own = descriptorOf(name, range)
  const keys = byKey.has(own) ? [own] : []
  for (const key of PATCHED.has(name) ? byKey.keys() : []) if (isPatchOf(key, name, own)) keys.push(key)
  if (range.startsWith('patch:'))
    append(
      keys,
      [...byKey.keys()].filter((key) => sourceOf(range) === key || key.startsWith(own)),
    )
  return [...new Set(keys)]
}

/** Packages that Yarn patches by itself (@yarnpkg/plugin-compat). */
const PATCHED = new Set(['typescript', 'fsevents', 'resolve'])

function isPatchOf(key: string, name: string, own: string): boolean {
  return key.startsWith(`${name}@patch:`) && sourceOf(key.slice(name.length + 1)) === own
}

/** `foo@npm:^1.0.0` of `patch:foo@npm%3A^1.0.0#…`. */
function sourceOf(range: string): string {
  const source = /^patch:([^#]+)/.exec(range)?.[1] ?? ''
  try {
    return decodeURIComponent(source)
  } catch {
    return source
  }
}

function lacking({ file }: BerryLock, entry: BerryEntry, name: string, range: string, byResolution: boolean): Cause {
  const needed = entry.resolution.slice(0, entry.resolution.indexOf('@', 1))
  const claim = `${name} ${range.replace(/^npm:/, '')}`
  const observed = `not in the lock; ${needed} needs it${byResolution ? ' (as the resolutions have it)' : ''}`
  return {
    code: byResolution ? 'override-changed' : 'lock-incomplete',
    claim,
    observed,
    file,
    at: lineOf(file.text, entry),
    refused: true,
  }
}

function leftOver({ byKey, file }: BerryLock, used: ReadonlySet<string>): readonly Cause[] {
  return [...byKey].flatMap(([key, entry]): Cause[] =>
    used.has(key) || key.includes('@patch:') || /@(?:file|link|portal|exec|virtual):/.test(key)
      ? []
      : [
          {
            code: 'dependency-removed',
            claim: key,
            observed: 'in the lock, and nothing asks for it',
            file,
            at: lineOf(file.text, entry),
            refused: true,
          },
        ],
  )
}

/** The line on which an entry begins. */
export function lineOf(text: string, { keys, resolution }: BerryEntry): number {
  const index = text.indexOf(`resolution: "${resolution}"`)
  const from = index < 0 ? text.indexOf(keys[0] ?? '') : text.lastIndexOf('\n\n', index) + 2
  return from < 0 ? 1 : text.slice(0, from).split('\n').length
}
