import type { Tree } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import { readOrFinding } from '../pair.ts'
import { folderOf, joined } from '../paths.ts'
import { readModFile } from './mod-file.ts'
import { type ModFile, moduleVersionText, type Replace, type Require } from './modules.ts'
import { resolved } from './project.ts'
import { compareVersions, goVersion, isAtLeast, moduleVersion } from './version.ts'

/** Checksums that a module's requirements lack (Go 1.26 modload: `missing go.sum entry`). */
export function sumCauses(
  mod: ModFile,
  replaces: readonly Replace[],
  hashes: ReadonlySet<string>,
  members: ReadonlySet<string | undefined>,
  refused: boolean,
): Cause[] {
  let index: ReadonlyMap<string, readonly string[]> | undefined
  return selected(mod).flatMap((one): Cause[] => {
    if (members.has(one.path)) return []
    const by = resolved(replaces, one)
    if (by.version === undefined) return []
    const key = `${by.path} ${by.version}`
    const missing = !hashes.has(`${key}/go.mod`) ? `${key}/go.mod` : !one.indirect && !hashes.has(key) ? key : undefined
    if (missing === undefined) return []
    index ??= versionsByPath(hashes)
    const versions = index.get(by.path) ?? []
    const others = versions.find((version) => version.split('/', 1)[0] !== by.version)?.split('/', 1)[0]
    const partly = versions.some((version) => version.split('/', 1)[0] === by.version)
    const instead = others && !partly ? `; it has ${others}` : ''
    const code = partly ? 'checksum-missing' : others ? 'constraint-changed' : 'dependency-added'
    const claim = `${one.path} ${one.version}`
    const observed = `missing go.sum entry: no line "${missing}"${instead}`
    return [{ code, claim, observed, file: mod.file, at: one.line, refused }]
  })
}

function versionsByPath(hashes: ReadonlySet<string>): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const key of hashes) {
    const [path = '', version = ''] = key.split(' ', 2)
    const known = index.get(path)
    if (known) known.push(version)
    else index.set(path, [version])
  }
  return index
}

/** Of a module that is required twice the greatest version counts. */
function selected({ requires }: ModFile): Require[] {
  const best = new Map<string, Require>()
  for (const one of requires) {
    const known = best.get(one.path)
    const [a, b] = [moduleVersion(known?.version ?? ''), moduleVersion(one.version)]
    if (!known || (a && b && compareVersions(a, b) < 0)) best.set(one.path, one)
  }
  return [...best.values()]
}

/**
 * What modules in folders (`replace … => ../lib`) ask for: a version above that of go.mod is `updates to go.mod needed`;
 * whether one that go.mod does not have at all is needed, depends on what is imported.
 */
export function folderCauses(tree: Tree, path: string, mod: ModFile, alone: boolean): Cause[] {
  const own = new Map(selected(mod).map((one) => [one.path, one]))
  const asked = new Set(mod.requires.map(({ path }) => path))
  return mod.replaces.flatMap((replace): Cause[] => {
    const at =
      replace.by.version === undefined && asked.has(replace.old.path)
        ? joined(folderOf(path), replace.by.path)
        : undefined
    const file = at === undefined ? undefined : readOrFinding(tree, at === '.' ? 'go.mod' : `${at}/go.mod`)
    const read = file && !('outcome' in file) ? readModFile(file) : undefined
    if (!read?.ok) return at === undefined ? [] : [folderUnread(mod, replace)]
    // In a workspace the versions of all members are weighed together, and no go.mod needs an update.
    if (!alone) return []
    const newer = read.value.go !== undefined && mod.go !== undefined && olderGo(mod.go, read.value.go)
    return [
      ...(newer ? [goTooOld(mod, replace, read.value.go ?? '')] : []),
      ...read.value.requires.flatMap((one) => greaterOrNew(mod, replace, one, own.get(one.path))),
    ]
  })
}

function folderUnread({ file }: ModFile, { old, by, line }: Replace): Cause {
  const observed = 'there is no go.mod in that folder, or it cannot be read'
  return { code: 'source-changed', claim: `${old.path} => ${by.path}`, observed, file, at: line, refused: true }
}

function olderGo(own: string, other: string): boolean {
  const [a, b] = [goVersion(own), goVersion(other)]
  return a !== undefined && b !== undefined && !isAtLeast(a, b)
}

/** From Go 1.21 on a module's go line is at least that of what it requires. */
function goTooOld({ file, go, goLine }: ModFile, { old }: Replace, wanted: string): Cause {
  const observed = `${old.path} asks for go ${wanted}: updates to go.mod needed`
  const refused = isAtLeast(goVersion(wanted) ?? [0], [1, 21])
  return {
    code: 'engines-changed',
    claim: `go ${go}`,
    observed,
    file,
    ...(goLine === undefined ? {} : { at: goLine }),
    refused,
  }
}

function greaterOrNew(mod: ModFile, { old, line }: Replace, wanted: Require, own: Require | undefined): Cause[] {
  if (wanted.path === mod.module) return []
  const base = { claim: moduleVersionText(wanted), file: mod.file }
  if (!own) {
    if (wanted.indirect) return []
    const observed = `${old.path} requires it and go.mod does not; whether it is needed depends on what is imported`
    return [{ ...base, code: 'undetermined', observed, at: line, refused: false, unknown: true }]
  }
  const [has, wants] = [moduleVersion(own.version), moduleVersion(wanted.version)]
  if (!has || !wants || compareVersions(has, wants) >= 0) return []
  const observed = `${old.path} requires it, go.mod has ${own.version}: updates to go.mod needed`
  return [{ ...base, code: 'dependency-unsatisfied', observed, at: own.line, refused: true }]
}

/** The go.mod of each folder that stands in for a module: without a lock of its own, it is this one's to account for. */
export function folderManifests(path: string, { replaces }: ModFile): string[] {
  return replaces.flatMap(({ by }) => {
    const at = by.version === undefined ? joined(folderOf(path), by.path) : undefined
    return at === undefined ? [] : at === '.' ? 'go.mod' : `${at}/go.mod`
  })
}

/** One module that stands in for two (modload/load.go: `used for two different module paths`). */
export function sharedCauses({ file, requires, replaces }: ModFile, all: readonly Replace[]): Cause[] {
  const users = new Map<string, string>()
  return requires.flatMap((one): Cause[] => {
    const by = resolved(all, one)
    if (by.version === undefined) return []
    const key = moduleVersionText(by)
    const other = users.get(key)
    users.set(key, one.path)
    if (other === undefined || other === one.path) return []
    const line = replaces.find(({ old }) => old.path === one.path)?.line ?? one.line
    const observed = `used for two different module paths (${other} and ${one.path})`
    return [{ code: 'manifest-invalid', claim: key, observed, file, at: line, refused: true }]
  })
}
