import type { Cause } from '../javascript/findings.ts'
import { asText, at, entriesOf, member, sameJson } from '../javascript/json.ts'
import { inFolder, type Manifest } from '../javascript/manifest.ts'
import { isRange, isVersion, satisfies } from '../javascript/semver.ts'
import { keyOf } from './keys.ts'
import { type Importer, LOCKED_FIELDS, type PnpmLock } from './lock.ts'
import { matcherOf } from './matcher.ts'
import { overridesOf, parsedOverrides } from './overrides.ts'
import type { PnpmProject } from './project.ts'
import type { Release } from './releases.ts'
import { settingOf, switchOf } from './settings.ts'
import { sameSpecifier } from './specifiers.ts'
import { type Rules, type Wanted, wantedBy } from './wanted.ts'

const NOTHING: Importer = { data: {}, specifiers: new Map(), fields: new Map() }

/** Where the projects of the workspace differ from what the lock records of them (lockfile/verification, satisfiesPackageManifest.ts). */
export function importerCauses(lock: PnpmLock, project: PnpmProject, release: Release): readonly Cause[] {
  const { configuration, root, manifests } = project
  const rules = {
    lock,
    release,
    root,
    overrides: parsedOverrides(overridesOf(configuration, release)),
    installsPeers: release.major >= 7 && switchOf(configuration, 'autoInstallPeers', release, release.major >= 8),
    leavesOutLinks: switchOf(configuration, 'excludeLinksFromLockfile', release, false),
    isIgnored: matcherOf(settingOf(configuration, 'ignoredOptionalDependencies', release)?.value),
  }
  const own = [...manifests].flatMap(([place, manifest]) => projectCauses(rules, place, manifest))
  return [...own, ...formerMembers(lock, project, release)]
}

function projectCauses(rules: Rules, place: string, manifest: Manifest): readonly Cause[] {
  const importer = rules.lock.importers.get(place) ?? NOTHING
  const wanted = wantedBy(rules, manifest)
  const differing = [...wanted].flatMap(([name, one]) => dependencyCause(rules, importer, manifest, name, one))
  if (rules.lock.importers.has(place) || differing.length === 0)
    return [...differing, ...removed(rules, importer, manifest, wanted), ...other(importer, manifest, rules.release)]
  const observed = `this member of the workspace is not in the lock, with ${differing.length === 1 ? 'one dependency' : `${differing.length} dependencies`}`
  return [
    { code: 'member-added', claim: manifest.name ?? place, observed, file: manifest.file, at: ['name'], refused: true },
  ]
}

function dependencyCause(rules: Rules, importer: Importer, manifest: Manifest, name: string, wanted: Wanted): Cause[] {
  const { spec, field, at } = wanted
  const base = { claim: `${name} ${spec}`, file: manifest.file, at, refused: true }
  const before = importer.specifiers.get(name)
  if (before === undefined) {
    // Since 11 an optional dependency that the lock has not is taken for one that could not be had, and left out.
    const refused = !(field === 'optionalDependencies' && rules.release.major >= 11)
    return [{ ...base, code: 'dependency-added', observed: 'not in the lock', refused }]
  }
  if (!sameSpecifier(before, spec, rules.release)) return [{ ...base, ...changed(importer, name, before, spec) }]
  const chosen = importer.fields.get(field)?.get(name)
  if (chosen === undefined) {
    const there = LOCKED_FIELDS.find((one) => importer.fields.get(one)?.has(name))
    if (!there) return [{ ...base, code: 'lock-incomplete', observed: 'the lock names it and has chosen no version' }]
    return [{ ...base, code: 'dependency-moved', observed: `the lock has it among ${there}` }]
  }
  return unsound(rules, base, name, spec, chosen)
}

function changed(importer: Importer, name: string, before: string, spec: string): { code: string; observed: string } {
  const chosen = versionOf(
    LOCKED_FIELDS.map((field) => importer.fields.get(field)?.get(name)).find((one) => one !== undefined) ?? '',
  )
  const observed = `the lock was made for ${before}`
  if (!isVersion(chosen) || !isRange(spec)) return { code: 'constraint-changed', observed }
  if (satisfies(chosen, spec))
    return { code: 'constraint-changed', observed: `${observed} (and has ${chosen}, which would do)` }
  return { code: 'dependency-unsatisfied', observed: `the lock has ${chosen}, which ${spec} does not allow` }
}

/** The version without the peers it was chosen with: `1.0.0(react@18.0.0)`, `1.0.0_react@18.0.0`. */
function versionOf(chosen: string): string {
  return chosen.replace(/[(_].*$/, '')
}

/** A hand in the lock, or a merge: the version is none that was asked for, or has no entry of its own. */
function unsound(
  rules: Rules,
  base: Omit<Cause, 'code' | 'observed'>,
  name: string,
  spec: string,
  chosen: string,
): Cause[] {
  const version = versionOf(chosen)
  if (rules.release.major >= 10 && isRange(spec) && isVersion(version) && !satisfies(version, spec))
    return [
      { ...base, code: 'dependency-unsatisfied', observed: `the lock has ${version}, which ${spec} does not allow` },
    ]
  const isLocal = rules.lock.format.startsWith('9') ? /^(?:link|file|workspace):/ : /^(?:link|workspace):/
  if (isLocal.test(chosen) || rules.lock.packages.has(keyOf(rules.lock, name, chosen))) return []
  return [{ ...base, code: 'lock-incomplete', observed: `the lock has chosen ${chosen} and has no entry of it` }]
}

function removed(
  { leavesOutLinks }: Rules,
  importer: Importer,
  manifest: Manifest,
  wanted: ReadonlyMap<string, Wanted>,
): readonly Cause[] {
  return [...importer.specifiers].flatMap(([name, spec]): Cause[] => {
    if (wanted.has(name) || (leavesOutLinks && spec.startsWith('link:'))) return []
    const field = LOCKED_FIELDS.find((one) => importer.fields.get(one)?.has(name)) ?? 'dependencies'
    const observed = 'in the lock, and nothing asks for it any more'
    return [
      {
        code: 'dependency-removed',
        claim: `${name} ${spec}`,
        observed,
        file: manifest.file,
        at: [field],
        refused: true,
      },
    ]
  })
}

/** `dependenciesMeta`, which the lock repeats since 6, and `publishConfig.directory`, since 7. */
function other({ data }: Importer, manifest: Manifest, { major }: Release): readonly Cause[] {
  const causes: Cause[] = []
  const base = { file: manifest.file, refused: true }
  const [before, after] = [
    asText(member(data, 'publishDirectory')),
    asText(at(manifest.data, 'publishConfig', 'directory')),
  ]
  if (major >= 7 && before !== after) {
    const observed = before === undefined ? 'the lock was made without it' : `the lock was made with ${before}`
    causes.push({
      ...base,
      code: 'member-changed',
      claim: `publishConfig.directory ${after ?? '(none)'}`,
      observed,
      at: ['publishConfig', 'directory'],
    })
  }
  const [meta, now] = [member(data, 'dependenciesMeta') ?? {}, member(manifest.data, 'dependenciesMeta') ?? {}]
  if (major >= 6 && !sameJson(meta, now)) {
    const name = entriesOf(now).find(([key, value]) => !sameJson(value, member(meta, key)))?.[0]
    causes.push({
      ...base,
      code: 'dependency-changed',
      claim: 'dependenciesMeta',
      observed: 'the lock was made with another',
      at: ['dependenciesMeta', ...(name === undefined ? [] : [name])],
    })
  }
  return causes
}

/** Projects of the lock that are members no more. Since 11 the lock is refused where only the folder is left of one. */
function formerMembers(
  { importers, file }: PnpmLock,
  { manifests, root, tree }: PnpmProject,
  { major }: Release,
): readonly Cause[] {
  return [...importers.keys()].flatMap((place): Cause[] => {
    if (manifests.has(place)) return []
    const folder = `${inFolder(root.folder, place)}/`
    const isLeft = tree.paths.some((path) => path.startsWith(folder)) && !tree.has(`${folder}package.json`)
    const observed = 'the lock has this project, and it is no member of the workspace'
    const at = lineOf(file.text, place)
    return [{ code: 'member-removed', claim: place, observed, file, at, refused: isLeft && major >= 11 }]
  })
}

function lineOf(text: string, place: string): number {
  const index = text.search(new RegExp(`^ {2}'?${place.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')}'?:`, 'm'))
  return index < 0 ? 1 : text.slice(0, index).split('\n').length
}
