import { displayPath, gitRoot, writeText } from '@ci-gates/core/runner'
import { linesChanged } from '../render/lines-changed.ts'
import type { Readiness } from '../render/readiness.ts'
import { commitFile } from './commit.ts'
import type { Kept } from './kept.ts'
import { type Planned, planned, textNow } from './plan.ts'
import type { Told } from './told.ts'
import type { Wish } from './wish.ts'

/** Writes dashboard and badge into the workspace, or to the branch; whatever cannot be is a warning with what it was. */
export async function tellFiles(readiness: Readiness, wish: Wish, kept: Kept, workspace: string): Promise<Told[]> {
  const told: Told[] = []
  for (const file of planned(wish, readiness, workspace)) {
    const inWorkspace = await writeOne(file, wish, workspace)
    told.push(inWorkspace)
    const isLeft = inWorkspace.warnings !== undefined
    if (wish.commit && !isLeft) told.push(await commitOne(file, readiness, wish, kept, workspace))
  }
  return told
}

async function writeOne(file: Planned, { dryRun }: Wish, workspace: string): Promise<Told> {
  const now = textNow(workspace, file.path)
  if ('problem' in now) return { warnings: [`${file.name} was not written: ${now.problem}`] }
  if (file.what === 'dashboard' && now.text === undefined)
    return { warnings: [`${file.name} was not written: it is not there; make it, with the two markers in it`] }
  const made = file.make(now.text)
  if ('problem' in made) return { warnings: [`${file.name}:${made.line} ${made.problem}; nothing was changed`] }
  if (made.text === now.text) return {}
  if (dryRun)
    return { sections: [{ title: `${file.name} would be written`, lines: linesChanged(now.text, made.text) }] }
  try {
    await writeText(file.path, made.text, [workspace])
    return {}
  } catch (error) {
    return { warnings: [`${file.name} was not written: ${(error as Error).message}`] }
  }
}

async function commitOne(
  file: Planned,
  readiness: Readiness,
  wish: Wish,
  kept: Kept,
  workspace: string,
): Promise<Told> {
  const { surroundings } = kept
  const { owner, repo, branch, pullRequest } = surroundings
  if (branch === undefined || pullRequest !== undefined)
    return { warnings: [`${file.name} was not committed: that is done on branches, not on pull requests or tags`] }
  if (wish.dryRun) return { sections: [{ title: `${file.name} would be committed`, lines: [`to branch ${branch}`] }] }
  const github = await kept.github()
  if ('kind' in github) return { warnings: [`${file.name} was not committed: ${github.detail}`] }
  const path = displayPath(gitRoot(workspace) ?? workspace, file.path)
  let shown: string[] = []
  const make = (before: string | undefined) => {
    const made = file.make(before)
    if ('text' in made) shown = linesChanged(before, made.text)
    return made
  }
  const message = `Readiness: ${readiness.outcome} [skip ci]`
  const done = await commitFile(github, { owner, repo, branch, path }, make, message)
  if ('action' in done) return {}
  const line = done.line === undefined ? '' : `:${done.line}`
  return {
    warnings: [`${file.name}${line} was not committed to ${branch}: ${done.problem}`],
    sections: [{ title: `${file.name}, as it would have been committed`, lines: shown }],
  }
}
