import type { Finding, Remedy } from '@ci-gates/core/model'
import type { LockAnswer, LockQuestion, SourceFile, Tree } from '../ecosystem.ts'
import { type Cause, tell } from '../javascript/findings.ts'
import { manifestAbsent, readOrFinding } from '../pair.ts'
import { besideOf, folderOf, nameOf } from '../paths.ts'
import { commandBeside } from '../shell.ts'
import { type ModFile, readModFile } from './mod-file.ts'
import { type GoWork, sumPaths, workOf, workReplaces } from './project.ts'
import { folderCauses, folderManifests, sharedCauses, sumCauses } from './requires.ts'
import { readGoSum } from './sum.ts'
import { readVendor, vendorCauses } from './vendor.ts'
import { goVersion, isAtLeast } from './version.ts'

/** Asks what the go command would say (`-mod=readonly`, or `-mod=vendor` where there is a vendor folder). */
export async function checkGoSum(question: LockQuestion): Promise<LockAnswer> {
  const own = besideOf(question.path, nameOf(question.path) === 'go.work.sum' ? 'go.work' : 'go.mod')
  const sum = readGoSum(question.lock)
  const head = { packages: sum.ok ? sum.value.modules : 0, manifests: [own] }
  if (!sum.ok) return { ...head, findings: [sum.finding] }
  const file = readOrFinding(question.tree, own) ?? manifestAbsent(question.lock, nameOf(own))
  if ('outcome' in file) return { ...head, findings: [file] }
  const mod = readModFile(file)
  if (!mod.ok) return { ...head, findings: [mod.finding] }
  const work = memberOf(question.tree, question.path, own)
  if (work && 'outcome' in work) return { ...head, findings: [work] }
  const broken = (work?.broken ?? []).filter(({ outcome }) => outcome === 'broken')
  if (broken.length > 0) return { ...head, findings: broken }
  const manifests = [
    own,
    ...folderManifests(own, mod.value),
    ...(work ? [work.path, ...work.members.map(({ path }) => path)] : []),
  ]
  const told = await findingsOf(question, { path: own, mod: mod.value, work, sum: sum.value })
  return { ...head, manifests, findings: [...told, ...(work?.broken ?? [])] }
}

interface Asked {
  readonly path: string
  readonly mod: ModFile
  readonly work: GoWork | undefined
  readonly sum: {
    readonly modules: number
    readonly differing: readonly { readonly key: string; readonly line: number }[]
  }
}

/** The workspace, where the module is one that it uses. */
function memberOf(tree: Tree, path: string, own: string): GoWork | Finding | undefined {
  const work = workOf(tree, path)
  if (!work || 'outcome' in work) return work
  return work.path === own || work.members.some((one) => one.path === own) ? work : undefined
}

async function findingsOf(question: LockQuestion, asked: Asked): Promise<readonly Finding[]> {
  const { judgeAs, level, lock } = question
  return tell({
    lock,
    judge: judgeAs === undefined ? 'go' : `go ${judgeAs}`,
    packages: asked.sum.modules,
    causes: causesOf(question, asked),
    strict: level === 'strict',
    remedy: remedyFor(question, asked),
  })
}

function causesOf(question: LockQuestion, { path, mod, work, sum }: Asked): Cause[] {
  const { tree, lock } = question
  const members = work ? work.members.map((one) => one.mod) : [mod]
  const hashes = hashesOf(question, work)
  const vendor = vendorOf(question, work)
  const replaces = work ? workReplaces(work) : mod.replaces.map((one) => ({ ...one, file: mod.file }))
  const names = new Set(members.map((one) => one.module))
  const isWork = nameOf(path) === 'go.work'
  const speaks = work === undefined || isWork || speaksFor(tree, work, path)
  const vendored =
    vendor && speaks
      ? vendorCauses({
          list: vendor.list,
          modFiles: members,
          replaces,
          head: work?.file ?? mod,
          workspace: work !== undefined,
        })
      : []
  // In a workspace go writes what is missing into go.work.sum by itself.
  const own = isWork ? [] : sumCauses(mod, replaces, hashes, names, vendor === undefined && work === undefined)
  const folders = isWork || vendor ? [] : folderCauses(tree, path, mod, work === undefined)
  const twice = sum.differing.map(({ key, line }) => ({
    code: 'checksum-mismatch',
    claim: key,
    observed: 'two different checksums stand in the file',
    file: lock,
    at: line,
    refused: vendor === undefined,
  }))
  return [
    ...twice,
    ...(work && speaks ? goLines(work) : []),
    ...vendored,
    ...own,
    ...folders,
    ...sharedCauses(mod, replaces),
  ]
}

/** Where there is no go.work.sum, the first member that has a go.sum tells of the workspace. */
function speaksFor(tree: Tree, work: GoWork, path: string): boolean {
  if (tree.has(besideOf(work.path, 'go.work.sum'))) return false
  return work.members.find((one) => tree.has(besideOf(one.path, 'go.sum')))?.path === path
}

function hashesOf(question: LockQuestion, work: GoWork | undefined): Set<string> {
  const files = sumPaths(question, work).flatMap((path) => {
    const file = readOrFinding(question.tree, path)
    return file && !('outcome' in file) ? [file] : []
  })
  return new Set(files.flatMap((file) => hashesIn(file)))
}

function hashesIn(file: SourceFile): string[] {
  const read = readGoSum(file)
  return read.ok ? [...read.value.hashes.keys()] : []
}

/** The vendor folder, where the go command would use it (modload/init.go, `setDefaultBuildMod`). */
function vendorOf({ tree, path }: LockQuestion, work: GoWork | undefined) {
  const folder = work ? folderOf(work.path) : folderOf(path)
  const at = folder === '.' ? 'vendor/modules.txt' : `${folder}/vendor/modules.txt`
  const list = readOrFinding(tree, at)
  if (!list && !work && isFolder(tree.paths, at.slice(0, -'modules.txt'.length))) return { list: undefined }
  if (!list || 'outcome' in list) return undefined
  const head = work ? work.file : modOf(tree, folder)
  const go = goVersion(head?.go ?? '1.16')
  if (!go || !isAtLeast(go, work ? [1, 22] : [1, 14])) return undefined
  return readVendor(list).workspace === (work !== undefined) ? { list } : undefined
}

/** Whether a path begins so; the paths are sorted, and there may be many. */
function isFolder(paths: readonly string[], prefix: string): boolean {
  let [low, high] = [0, paths.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paths[middle] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  return paths[low]?.startsWith(prefix) === true
}

function modOf(tree: Tree, folder: string): ModFile | undefined {
  const file = readOrFinding(tree, folder === '.' ? 'go.mod' : `${folder}/go.mod`)
  const read = file && !('outcome' in file) ? readModFile(file) : undefined
  return read?.ok ? read.value : undefined
}

/** The go line of a workspace is at least that of each member. */
function goLines({ file, members }: GoWork): Cause[] {
  const own = goVersion(file.go ?? '1.18')
  return members.flatMap(({ mod }): Cause[] => {
    const wanted = goVersion(mod.go ?? '')
    if (!own || !wanted || isAtLeast(own, wanted) || !isAtLeast(wanted, [1, 21])) return []
    const observed = `${mod.file.path} requires go >= ${mod.go}`
    const at = file.goLine === undefined ? {} : { at: file.goLine }
    return [
      { code: 'engines-changed', claim: `go ${file.go ?? '1.18'}`, observed, file: file.file, ...at, refused: true },
    ]
  })
}

function remedyFor(question: LockQuestion, { work, mod, path }: Asked): Remedy {
  const vendor = vendorOf(question, work)
  const text = vendor
    ? 'Bring the vendor folder up to date, and commit it.'
    : 'Let go write the lock again, and commit it.'
  const command = vendor
    ? work
      ? 'go work vendor'
      : 'go mod tidy && go mod vendor'
    : mod === work?.file
      ? 'go work sync'
      : 'go mod tidy'
  return { text, command: commandBeside(vendor && work ? work.path : path, command) }
}
