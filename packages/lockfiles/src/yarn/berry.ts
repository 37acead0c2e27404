import type { Cause } from '../javascript/findings.ts'
import { asText, member } from '../javascript/json.ts'
import type { Manifest } from '../javascript/manifest.ts'
import { isRange, isVersion, satisfies } from '../javascript/semver.ts'
import { type BerryEntry, type BerryLock, descriptorOf, rangeOf } from './berry-lock.ts'
import { asked, recordedDifferences } from './berry-workspace.ts'
import type { YarnProject } from './project.ts'
import { type Resolution, resolutionsIn, resolved } from './resolutions.ts'

/** A lock and its project, and what both are asked by. */
interface Question {
  readonly lock: BerryLock
  readonly project: YarnProject
  readonly resolutions: readonly Resolution[]
}

/**
 * What Yarn 2 and later would write otherwise (@yarnpkg/core Project.ts, `generateLockfile`): a workspace's entry differs
 * from its manifest, something asked for is no key, or a key is asked for by nothing.
 */
export function berryCauses(lock: BerryLock, project: YarnProject): readonly Cause[] {
  const question = { lock, project, resolutions: resolutionsIn(project) }
  const entries = workspaceEntries(question)
  const workspaces = [...project.manifests].flatMap(([place, manifest]) =>
    workspaceCauses(question, place, manifest, entries.get(place)),
  )
  const former = [...entries].flatMap(([place, entry]) =>
    project.manifests.has(place) ? [] : [formerMember(lock, place, entry)],
  )
  if (workspaces.length + former.length > 0) return [...workspaces, ...former]
  return [...unreached(question, entries), ...withoutChecksum(lock)]
}

/** Entries of workspaces by their place. */
function workspaceEntries({ lock }: Question): ReadonlyMap<string, BerryEntry> {
  return new Map(
    lock.entries.flatMap((entry) => {
      const place = /@workspace:(.+)$/.exec(entry.resolution)?.[1]
      return place === undefined || asText(member(entry.data, 'linkType')) !== 'soft' ? [] : [[place, entry] as const]
    }),
  )
}

function workspaceCauses(
  question: Question,
  place: string,
  manifest: Manifest,
  entry: BerryEntry | undefined,
): readonly Cause[] {
  const base = { file: manifest.file, refused: true }
  if (!entry)
    return [
      {
        ...base,
        code: 'member-added',
        claim: manifest.name ?? place,
        observed: 'this workspace is not in the lock',
        at: ['name'],
      },
    ]
  const name = entry.resolution.slice(0, entry.resolution.indexOf('@', 1))
  if (manifest.name !== undefined && manifest.name !== name)
    return [
      {
        ...base,
        code: 'member-changed',
        claim: `name ${manifest.name}`,
        observed: `the lock has ${name}`,
        at: ['name'],
      },
    ]
  const causes: Cause[] = []
  const wanted = asked(manifest)
  const before = new Map([...entry.dependencies].map(([dependency, range]) => [dependency, rangeOf(range)]))
  for (const [dependency, { range, field }] of wanted) {
    const at = [field, dependency]
    const found = differs(question, manifest, dependency, range, before.get(dependency))
    if (found) causes.push({ ...base, ...found, claim: `${dependency} ${range}`, at })
  }
  for (const [dependency, range] of before)
    if (!wanted.has(dependency))
      causes.push({
        ...base,
        code: 'dependency-removed',
        claim: `${dependency} ${range.replace(/^npm:/, '')}`,
        observed: 'in the lock, and nothing asks for it any more',
        at: ['dependencies'],
      })
  return [...causes, ...recordedDifferences(manifest, entry)]
}

function differs(
  question: Question,
  manifest: Manifest,
  name: string,
  range: string,
  before: string | undefined,
): { code: string; observed: string } | undefined {
  const { lock, resolutions } = question
  const now = rangeOf(range)
  if (before === undefined) return { code: 'dependency-added', observed: 'not in the lock' }
  const version = asText(member(lock.byKey.get(`${name}@${before}`)?.data, 'version'))
  if (now !== before) return changed(before.replace(/^npm:/, ''), range, version)
  const own = resolved(resolutions, { name: manifest.name ?? '', reference: undefined }, name, now)
  if (!own.range.startsWith('link:') && !own.range.startsWith('portal:') && !isKey(lock, name, own.range)) {
    if (own.by)
      return {
        code: 'override-changed',
        observed: `resolutions ask for ${own.range.replace(/^npm:/, '')}, which is not in the lock`,
      }
    return { code: 'lock-incomplete', observed: 'the lock names it and has no entry of it' }
  }
  return undefined
}

function changed(before: string, range: string, version: string | undefined): { code: string; observed: string } {
  const observed = `the lock was made for ${before}`
  if (version === undefined || !isVersion(version) || !isRange(range)) return { code: 'constraint-changed', observed }
  if (satisfies(version, range))
    return { code: 'constraint-changed', observed: `${observed} (and has ${version}, which would do)` }
  return { code: 'dependency-unsatisfied', observed: `the lock has ${version}, which ${range} does not allow` }
}

/** What comes from a path is followed by the workspace that asks: `file:./lib::locator=app%40workspace%3A.`. */
function isKey({ byKey }: BerryLock, name: string, range: string): boolean {
  const key = descriptorOf(name, range)
  if (byKey.has(key)) return true
  const isPath = /^(?:file|link|portal|patch|exec):|^\.{0,2}\//.test(range)
  return (
    isPath &&
    [...byKey.keys()].some(
      (one) => one.startsWith(`${key}::`) || one.startsWith(`${key}#`) || isLocalKey(one, name, range),
    )
  )
}

function isLocalKey(key: string, name: string, range: string): boolean {
  return key.startsWith(`${name}@file:`) && key.includes(range.replace(/^(?:file:)?\.?\/?/, ''))
}

function formerMember({ file }: BerryLock, place: string, entry: BerryEntry): Cause {
  const name = entry.resolution.slice(0, entry.resolution.indexOf('@', 1))
  const observed = `the lock has it at ${place}, where no workspace is`
  return { code: 'member-removed', claim: name, observed, file, at: lineOf(file.text, entry), refused: true }
}

/** Keys that nothing asks for, and what is asked for and no key: sweeps from the workspaces through all that they reach. */
function unreached(
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
      const own = resolved(resolutions, parent, name, rangeOf(range))
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
    keys.push(...[...byKey.keys()].filter((key) => sourceOf(range) === key || key.startsWith(own)))
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

/** Packages of a registry whose checksum is not there although others have theirs: Yarn would add it. */
function withoutChecksum({ entries, file }: BerryLock): readonly Cause[] {
  if (!entries.some(({ data }) => member(data, 'checksum') !== undefined)) return []
  return entries.flatMap((entry): Cause[] => {
    const { data, resolution } = entry
    const isPlain =
      /@npm:/.test(resolution) && member(data, 'linkType') === 'hard' && member(data, 'conditions') === undefined
    if (!isPlain || member(data, 'checksum') !== undefined) return []
    return [
      {
        code: 'checksum-missing',
        claim: resolution,
        observed: 'its checksum is not in the lock',
        file,
        at: lineOf(file.text, entry),
        refused: true,
      },
    ]
  })
}

function lineOf(text: string, { keys, resolution }: BerryEntry): number {
  const index = text.indexOf(`resolution: "${resolution}"`)
  const from = index < 0 ? text.indexOf(keys[0] ?? '') : text.lastIndexOf('\n\n', index) + 2
  return from < 0 ? 1 : text.slice(0, from).split('\n').length
}
