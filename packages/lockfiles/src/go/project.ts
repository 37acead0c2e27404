import type { Finding } from '@ci-gates/core/model'
import type { LockQuestion, SourceFile, Tree } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { besideOf, folderOf, joined, nameOf } from '../paths.ts'
import { isFolder, type ModFile, type Module, type Replace, readModFile } from './mod-file.ts'

/** A workspace: its go.work and the go.mod of each folder that it uses. */
export interface GoWork {
  readonly path: string
  readonly file: ModFile
  readonly members: readonly { readonly path: string; readonly mod: ModFile }[]
  /** What of it cannot be read, or is not there. */
  readonly broken: readonly Finding[]
}

/** The workspace that the module at a path belongs to: the nearest go.work above (Go looks no further). */
export function workOf(tree: Tree, path: string): GoWork | Finding | undefined {
  for (let at = folderOf(path); ; at = folderOf(at)) {
    const work = at === '.' ? 'go.work' : `${at}/go.work`
    const file = readOrFinding(tree, work)
    if (file) return 'outcome' in file ? file : readWork(tree, work, file)
    if (at === '.') return undefined
  }
}

function readWork(tree: Tree, path: string, file: SourceFile): GoWork | Finding {
  const read = readModFile(file)
  if (!read.ok) return read.finding
  const members: { path: string; mod: ModFile }[] = []
  const broken: Finding[] = []
  for (const { way, line } of read.value.uses) {
    const at = joined(folderOf(path), way)
    const mod = at === undefined ? undefined : at === '.' ? 'go.mod' : `${at}/go.mod`
    const source = mod === undefined ? undefined : readOrFinding(tree, mod)
    const one = source && !('outcome' in source) ? readModFile(source) : undefined
    if (mod !== undefined && one?.ok) members.push({ path: mod, mod: one.value })
    else if (one && !one.ok) broken.push(one.finding)
    else broken.push(source && 'outcome' in source ? source : useAbsent(file, way, line, at === undefined))
  }
  return { path, file: read.value, members, broken }
}

function useAbsent(file: SourceFile, way: string, line: number, beyond: boolean): Finding {
  return {
    claim: `use ${way}`,
    outcome: beyond ? 'unknown' : 'broken',
    code: beyond ? 'undetermined' : 'member-removed',
    observed: beyond ? 'it leads out of the folder that is looked at' : 'there is no go.mod in that folder',
    where: { file: file.path, line },
    ...(beyond ? { additional: true } : { remedy: { text: 'Restore the folder, or take the line out of go.work.' } }),
  }
}

/** What stands in for a module at a version: itself where nothing does. */
export function resolved(replaces: readonly Replace[], module: Module): Module {
  const exact = replaces.find(({ old }) => old.path === module.path && old.version === module.version)
  const any = exact ?? replaces.find(({ old }) => old.path === module.path && old.version === undefined)
  return any?.by ?? module
}

/** The replacements of a workspace with their places, go.work's first; folders by their way from it. */
export function workReplaces(work: GoWork): (Replace & { readonly file: SourceFile })[] {
  const folder = folderOf(work.path)
  const own = work.file.replaces.map((one) => ({ ...one, file: work.file.file }))
  const others = work.members.flatMap(({ path, mod }) =>
    mod.replaces.map((one) => ({ ...one, by: fromFolder(folder, folderOf(path), one.by), file: mod.file })),
  )
  const members = new Set(work.members.map(({ mod }) => mod.module))
  return [...own, ...others].filter(({ old }) => !members.has(old.path))
}

/** `../x` of `tools` is `./x` of the folder above (modload/init.go, `canonicalizeReplacePath`). */
function fromFolder(to: string, from: string, by: Module): Module {
  if (by.version !== undefined || !isFolder(by.path)) return by
  const at = joined(from, by.path)
  if (at === undefined) return by
  if (to === '.') return { path: at === '.' ? './' : `./${at}` }
  return at === to || at.startsWith(`${to}/`) ? { path: `./${at.slice(to.length + 1)}` } : by
}

/** Texts of the go.sum files that count for a module: in a workspace those of all members and go.work.sum. */
export function sumPaths({ path }: LockQuestion, work: GoWork | undefined): string[] {
  const own = nameOf(path) === 'go.sum' ? [path] : []
  if (!work) return own
  return [
    ...new Set([
      ...own,
      ...work.members.map((one) => besideOf(one.path, 'go.sum')),
      besideOf(work.path, 'go.work.sum'),
    ]),
  ]
}
