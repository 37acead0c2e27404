import { posix } from 'node:path'
import type { Finding } from '@ci-gates/core/model'
import {
  type CheckOptions,
  commandBeside,
  type Ecosystem,
  type LockAnswer,
  type LockRules,
  type SourceFile,
} from '@ci-gates/lockfiles'
import { capabilities } from './capabilities.ts'
import type { Files } from './files.ts'

/** What was learnt of one lock, with the files that were read for it. */
export interface LockResult {
  readonly ecosystem: Ecosystem
  readonly lock?: SourceFile
  readonly manifest?: SourceFile
  readonly answer: LockAnswer
}

/** Examines a lock beside the manifest in its folder; what could not be read is the answer's finding. */
export async function examineLock(
  path: string,
  ecosystem: Ecosystem,
  files: Files,
  options: CheckOptions,
): Promise<LockResult> {
  const beside = posix.join(posix.dirname(path), ecosystem.manifest)
  const [lock, manifest] = [files.texts.get(path), files.texts.get(beside)]
  if (lock && manifest) {
    const rules = await ecosystem.rules()
    return { ecosystem, lock, manifest, answer: await rules.check({ lock, manifest }, capabilities, options) }
  }
  const finding = files.unread.get(path) ?? files.unread.get(beside) ?? manifestAbsent(lock?.path ?? path, ecosystem)
  return { ecosystem, answer: { findings: [finding], packages: 0 }, ...(lock ? { lock } : {}) }
}

/**
 * Manifests that call for a lock and have none, each as a finding. A project that another one installs from its sources
 * needs none of its own.
 * @param paths every file below the folder: a rival tool's lock tells that this one is not wanted
 */
export async function missingLocks(ecosystem: Ecosystem, files: Files, paths: readonly string[]): Promise<Finding[]> {
  const manifests = [...files.texts].filter(([path]) => posix.basename(path) === ecosystem.manifest)
  const names = namesByFolder(paths, new Set(manifests.map(([path]) => posix.dirname(path))))
  const beside = (path: string) => names.get(posix.dirname(path)) ?? []
  const bare = manifests.filter(([path]) => !beside(path).includes(ecosystem.lock))
  if (bare.length === 0) return []
  const rules = await ecosystem.rules()
  const local = new Set(manifests.flatMap(([path, file]) => localManifests(path, file, ecosystem, rules)))
  const wanting = bare.filter(([path, file]) => !local.has(path) && rules.wantsLock(file, beside(path)))
  return wanting.map(([, file]) => lockMissing(file, ecosystem))
}

function namesByFolder(paths: readonly string[], folders: ReadonlySet<string>): Map<string, string[]> {
  const names = new Map([...folders].map((folder): [string, string[]] => [folder, []]))
  for (const path of paths) names.get(posix.dirname(path))?.push(posix.basename(path))
  return names
}

function localManifests(path: string, file: SourceFile, { manifest }: Ecosystem, rules: LockRules): string[] {
  return rules.localProjects(file).map((way) => posix.join(posix.dirname(path), way, manifest))
}

function manifestAbsent(path: string, { manifest }: Ecosystem): Finding {
  return {
    claim: path,
    outcome: 'unknown',
    code: 'manifest-absent',
    observed: `there is no ${manifest} beside it to compare with`,
    where: { file: path },
    remedy: { text: `Restore ${manifest}, delete the lock, or leave it out with \`exclude\`.` },
  }
}

function lockMissing(manifest: SourceFile, { lock, lockCommand }: Ecosystem): Finding {
  const text = 'Lock and commit; or, where no lock is wanted, set `missing-lock: ignore`'
  return {
    claim: manifest.path,
    outcome: 'broken',
    code: 'lock-missing',
    observed: `there is no ${lock} beside it`,
    where: { file: manifest.path },
    remedy: { text, command: commandBeside(manifest.path, lockCommand) },
  }
}
