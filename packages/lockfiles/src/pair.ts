import type { Finding } from '@ci-gates/core/model'
import type { LockAnswer, LockQuestion, SourceFile, Tree } from './ecosystem.ts'
import { besideOf, folderOf } from './paths.ts'

/** A lock and the one manifest that it is of, as one question. */
export interface LockPair {
  readonly manifest: SourceFile
  readonly lock: SourceFile
}

/** What was learnt of a lock of which it is already clear whose it is. */
export type PairAnswer = Omit<LockAnswer, 'manifests'>

/**
 * Asks about a lock beside the manifest in its folder.
 * @param manifest the manifest's name, without its folder
 */
export async function withManifestBeside(
  question: LockQuestion,
  manifest: string,
  check: (pair: LockPair) => Promise<PairAnswer>,
): Promise<LockAnswer> {
  const path = besideOf(question.path, manifest)
  const file = readOrFinding(question.tree, path) ?? manifestAbsent(question.lock, manifest)
  if ('outcome' in file) return { findings: [file], packages: 0, manifests: [path] }
  return { ...(await check({ lock: question.lock, manifest: file })), manifests: [path] }
}

/** A file of the tree, or the finding that says why it could not be read; nothing where there is none. */
export function readOrFinding(tree: Tree, path: string): SourceFile | Finding | undefined {
  const read = tree.read(path)
  return read && 'unread' in read ? read.unread : read
}

/** A lock without the manifest that it would be compared with. */
export function manifestAbsent(lock: SourceFile, manifest: string): Finding {
  return {
    claim: lock.path,
    outcome: 'unknown',
    code: 'manifest-absent',
    observed: `there is no ${manifest} beside it to compare with`,
    where: { file: lock.path },
    remedy: { text: `Restore ${manifest}, delete the lock, or leave it out with \`exclude\`.` },
  }
}

/** Names of the files beside a file. */
export function namesBeside(tree: Tree, path: string): readonly string[] {
  return tree.namesIn(folderOf(path))
}
