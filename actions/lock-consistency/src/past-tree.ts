import { posix } from 'node:path'
import { askGit } from '@ci-gates/core/runner'
import type { LockAnswer, LockQuestion, SourceFile } from '@ci-gates/lockfiles'
import { treeFrom } from './tree.ts'

/** Rules ask for files one after another (a workspace's members, say); more rounds than this they never need. */
const MOST_ROUNDS = 8
const MOST_FILES = 2_000

/** A commit of the git work tree in which the folder looked at lies. */
export interface Past {
  readonly folder: string
  readonly commit: string
}

/**
 * Asks a lock as it was in a commit. Rules read at once, git answers later: what a round finds missing is fetched, and the
 * rules are asked again.
 * @returns undefined where that commit has no such lock, or git does not tell
 */
export async function answerInPast(
  past: Past,
  question: LockQuestion,
  check: (question: LockQuestion) => Promise<LockAnswer>,
): Promise<LockAnswer | undefined> {
  const listed = await askGit({ folder: past.folder, args: ['ls-tree', '-r', '-z', '--name-only', past.commit] })
  if ('problem' in listed || !listed.lines.includes(question.path)) return undefined
  const files = new Map<string, SourceFile | undefined>()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const missing = new Set<string>(files.has(question.path) ? [] : [question.path])
    const tree = treeFrom(listed.lines, (path) => {
      if (!files.has(path)) missing.add(path)
      return files.get(path)
    })
    const lock = files.get(question.path)
    const answer = lock && (await check({ ...question, lock, tree }))
    if (answer && missing.size === 0) return answer
    if (files.size + missing.size > MOST_FILES) return undefined
    await Promise.all([...missing].map(async (path) => files.set(path, await fileAt(past, path))))
  }
  return undefined
}

async function fileAt({ folder, commit }: Past, path: string): Promise<SourceFile | undefined> {
  // `./` makes the path one from this folder and not from the top (gitrevisions(7)).
  const shown = await askGit({ folder, args: ['show', '--no-textconv', `${commit}:./${posix.normalize(path)}`] })
  return 'problem' in shown ? undefined : { path, text: shown.text }
}
