import type { Finding } from '@ci-gates/core/model'
import type { LockAnswer, LockQuestion } from '../ecosystem.ts'
import { type Cause, tell } from '../javascript/findings.ts'
import { readOrFinding } from '../pair.ts'
import { besideOf } from '../paths.ts'
import { undetermined } from '../python/cause.ts'
import { commandBeside } from '../shell.ts'
import { withLines } from '../toml-lines.ts'
import { type CargoCause, crateCauses, entryOf, graphCauses } from './compare.ts'
import { type CargoLock, lineOfCrate, readCargoLock } from './lock.ts'
import { tableOf } from './manifest.ts'
import { patchCauses } from './patches.ts'
import { cargoRelease, readsLock } from './releases.ts'
import { patchesOf } from './sources.ts'
import { type CargoWorkspace, type LocalCrate, MANIFEST, workspaceOf } from './workspace.ts'

/** Asks what `cargo metadata --locked` would say of a lock, as far as files tell. */
export async function checkCargoLock(question: LockQuestion): Promise<LockAnswer> {
  const lock = readCargoLock(question.lock)
  const manifests = [besideOf(question.path, MANIFEST)]
  if (!lock.ok) return { findings: [lock.finding], packages: 0, manifests }
  const packages = lock.value.crates.length
  const obstacle = formatObstacle(question, lock.value)
  const workspace = workspaceOf(question)
  if ('outcome' in workspace) return { findings: [workspace], packages, manifests }
  const all = [...new Set([...manifests, ...workspace.crates.keys()])]
  const members = all.slice(1).filter((path) => workspace.crates.get(path)?.isMember)
  if (obstacle) return { findings: [obstacle], packages, manifests: all, members }
  if (workspace.broken.length > 0) return { findings: workspace.broken, packages, manifests: all }
  return { findings: await findingsOf(question, lock.value, workspace), packages, manifests: all, members }
}

function formatObstacle({ lock, judgeAs }: LockQuestion, { version }: CargoLock): Finding | undefined {
  const release = judgeAs === undefined ? undefined : cargoRelease(judgeAs)
  const at = { claim: lock.path, where: { file: lock.path } }
  if (judgeAs !== undefined && !release) {
    const observed = `"${judgeAs.slice(0, 40)}" is no version of cargo`
    return {
      ...at,
      outcome: 'unknown',
      code: 'tool-version-unknown',
      observed,
      remedy: { text: 'Give an exact version, such as 1.90.0.' },
    }
  }
  const reads = readsLock(version, release)
  if (reads === 'yes') return undefined
  const known = reads === 'no'
  return {
    ...at,
    outcome: known ? 'broken' : 'unknown',
    code: known ? 'lock-version-unreadable' : 'lock-version-unknown',
    observed: known ? `cargo ${judgeAs} cannot read format ${version}` : `no known cargo writes format ${version}`,
    remedy: { text: known ? 'Use a newer toolchain, or lock again with this one.' : 'Update this gate.' },
  }
}

async function findingsOf(question: LockQuestion, lock: CargoLock, workspace: CargoWorkspace) {
  const { level, judgeAs } = question
  const causes = await withLines(causesOf(question, lock, workspace))
  const told = await tell({
    lock: question.lock,
    judge: judgeAs === undefined ? 'cargo' : `cargo ${judgeAs}`,
    packages: lock.crates.length,
    causes,
    strict: level === 'strict',
    remedy: {
      text: 'Lock again, keeping the other versions, and commit the lock.',
      command: commandBeside(question.lock.path, 'cargo update --workspace'),
    },
  })
  const beyond = beyondReach(lock, workspace).map(({ crate, wish }) =>
    undetermined(`${wish.name} at ${wish.way}`, 'its manifest is not among the files looked at', crate.file),
  )
  return [...told, ...beyond]
}

/** Ways that lead out of the tree; one that features decide on counts where the lock has such a package. */
function beyondReach({ byName }: CargoLock, { beyond }: CargoWorkspace) {
  return beyond.filter(
    ({ wish, isOptional }) => !isOptional || byName.get(wish.name)?.some(({ source }) => source === undefined),
  )
}

function causesOf(question: LockQuestion, lock: CargoLock, workspace: CargoWorkspace): Cause[] {
  const file = question.lock
  const patches = [...patchesOf(workspace.table), ...configPatches(question)]
  const crates = [...workspace.crates.values()].filter((crate) => crate.isMember || isUsed(lock, crate))
  const own = crates.flatMap((crate) => crateCauses(lock, workspace, crate, patches))
  const changed = [...own, ...patchCauses(lock, file, workspace, patchesOf(workspace.table))]
  const roots = crates.flatMap((crate) => (crate.isMember && entryOf(lock, crate)) || [])
  const local = new Set([...workspace.crates.values()].map(({ name }) => name))
  const graph = graphCauses(lock, file, roots, beyondReach(lock, workspace).length > 0 ? undefined : local)
  // What is left over follows from what changed: it is told where nothing else is.
  const refused = changed.some((cause) => cause.refused)
  return [
    ...changed,
    ...(refused ? graph.filter(({ code }) => code === 'lock-incomplete') : graph),
    ...unchecked(question, lock),
  ]
}

/** A patch that is listed as unused is not installed; what features decide on is where the lock has it. */
function isUsed({ unused, byName }: CargoLock, crate: LocalCrate): boolean {
  if (crate.isOptional) return byName.get(crate.name)?.some(({ source }) => source === undefined) === true
  return !unused.some(({ name, version }) => name === crate.name && version === crate.version)
}

/** `[patch]` may stand in the configuration, too. */
function configPatches({ path, tree }: LockQuestion) {
  const file = readOrFinding(tree, besideOf(path, '.cargo/config.toml'))
  return file && !('outcome' in file) ? patchesOf(tableOf(file)) : []
}

/** Packages of a registry have a checksum, from format 2 on beside them. */
function unchecked({ lock: file }: LockQuestion, lock: CargoLock): CargoCause[] {
  if (lock.metadata || !lock.crates.some(({ checksum }) => checksum !== undefined)) return []
  const bare = lock.crates.filter(
    ({ source, checksum }) => /^(?:registry|sparse)\+/.test(source ?? '') && checksum === undefined,
  )
  return bare.map((one) => ({
    code: 'checksum-missing',
    claim: `${one.name} ${one.version}`,
    observed: 'it has no checksum in the lock',
    file,
    at: lineOfCrate(file, one),
    refused: true,
  }))
}
