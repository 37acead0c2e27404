import type { Cause } from '../javascript/findings.ts'
import { asText, member } from '../javascript/json.ts'
import type { Manifest } from '../javascript/manifest.ts'
import { isRange, isVersion, satisfies } from '../javascript/semver.ts'
import { type BerryEntry, type BerryLock, descriptorOf, rangeOf } from './berry-lock.ts'
import { lineOf, type Question, unreached } from './berry-reach.ts'
import { asked, recordedDifferences } from './berry-workspace.ts'
import { fromCatalog } from './catalogs.ts'
import { folderCauses } from './folders.ts'
import type { YarnProject } from './project.ts'
import { resolutionsIn, resolved } from './resolutions.ts'

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
  return [...unreached(question, entries), ...folderCauses(lock, project), ...withoutChecksum(lock)]
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
  const { file, name } = manifest
  const own = { file, at: ['name'], refused: true }
  if (!entry)
    return [{ ...own, code: 'member-added', claim: name ?? place, observed: 'this workspace is not in the lock' }]
  const before = entry.resolution.slice(0, entry.resolution.indexOf('@', 1))
  if (name !== undefined && name !== before)
    return [{ ...own, code: 'member-changed', claim: `name ${name}`, observed: `the lock has ${before}` }]
  return [...dependencyCauses(question, manifest, entry), ...recordedDifferences(manifest, entry)]
}

function dependencyCauses(question: Question, manifest: Manifest, entry: BerryEntry): readonly Cause[] {
  const base = { file: manifest.file, refused: true }
  const wanted = asked(manifest)
  const before = new Map([...entry.dependencies].map(([name, range]) => [name, rangeOf(range)]))
  const changed = [...wanted].flatMap(([name, { range, field }]): Cause[] => {
    const found = differs(question, manifest, name, range, before.get(name))
    return found ? [{ ...base, ...found, claim: `${name} ${range}`, at: [field, name] }] : []
  })
  const removed = [...before].flatMap(([name, range]): Cause[] => {
    const claim = `${name} ${range.replace(/^npm:/, '')}`
    const observed = 'in the lock, and nothing asks for it any more'
    return wanted.has(name) ? [] : [{ ...base, code: 'dependency-removed', claim, observed, at: ['dependencies'] }]
  })
  return [...changed, ...removed]
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
  const own = resolved(
    resolutions,
    { name: manifest.name ?? '', reference: undefined },
    name,
    fromCatalog(question.project, name, now),
  )
  if (!own.range.startsWith('link:') && !own.range.startsWith('portal:') && !isKey(lock, name, own.range)) {
    if (own.by)
      return {
        code: 'override-changed',
        observed: `resolutions ask for ${own.range.replace(/^npm:/, '')}, which is not in the lock`,
      }
    if (now.startsWith('catalog:'))
      return {
        code: 'catalog-changed',
        observed: `the catalog asks for ${own.range.replace(/^npm:/, '')}, which is not in the lock`,
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

function isKey({ byKey }: BerryLock, name: string, range: string): boolean {
  return byKey.has(descriptorOf(name, range))
}

function formerMember({ file }: BerryLock, place: string, entry: BerryEntry): Cause {
  const name = entry.resolution.slice(0, entry.resolution.indexOf('@', 1))
  const observed = `the lock has it at ${place}, where no workspace is`
  return { code: 'member-removed', claim: name, observed, file, at: lineOf(file.text, entry), refused: true }
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
