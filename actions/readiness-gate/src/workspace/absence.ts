import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { askGit, gitRoot } from '@ci-gates/core/runner'
import { unknown } from '../evidence/told.ts'
import type { Unknown } from '../signals/signal.ts'

/**
 * Why a file that is not in the workspace may be in the repository all the same: then its absence is no measurement.
 * Resolves to nothing when the file is really absent.
 * @param path relative to the workspace, with `/`
 */
export async function whyMissing(workspace: string, path: string): Promise<Unknown | undefined> {
  return nothingThere(workspace) ?? inSubmodule(workspace, path) ?? (await leftOut(workspace, path))
}

/** No checkout was made: nothing can be said about any file. */
export function nothingThere(workspace: string): Unknown | undefined {
  const entries = list(workspace)
  if (entries === undefined || entries.some((name) => name !== '.git')) return undefined
  return unknown(
    'not-checked-out',
    'the workspace is empty: the repository was not checked out',
    'Add a step with actions/checkout before this one',
  )
}

/** Folders of submodules stay empty unless the checkout is asked for them (gitmodules(5)). */
function inSubmodule(workspace: string, path: string): Unknown | undefined {
  const folder = submodules(workspace).find((each) => path === each || path.startsWith(`${each}/`))
  if (folder === undefined || (list(join(workspace, folder)) ?? []).length > 0) return undefined
  return unknown(
    'in-submodule',
    `${path} is in the submodule ${folder}, which was not checked out`,
    'Set `submodules: true` in the step with actions/checkout',
  )
}

/** The folders that `.gitmodules` names. */
export function submodules(workspace: string): string[] {
  try {
    const text = readFileSync(join(workspace, '.gitmodules'), 'utf8').slice(0, 1_000_000)
    return Array.from(text.matchAll(/^[ \t]*path[ \t]*=[ \t]*(.+?)[ \t]*$/gm), ([, folder = '']) =>
      folder.replace(/\/+$/, ''),
    )
  } catch {
    return []
  }
}

/** A sparse checkout leaves files out that git lists (git-sparse-checkout(1)). */
async function leftOut(workspace: string, path: string): Promise<Unknown | undefined> {
  if (!(await isSparse(workspace))) return undefined
  const listed = await askGit({ folder: workspace, args: ['ls-files', '-z', '--', `:(literal)${path}`] })
  if ('problem' in listed || listed.lines.length === 0) return undefined
  return unknown(
    'sparse-checkout',
    `${path} is in the repository, and left out by the sparse checkout`,
    `Add ${path} to \`sparse-checkout\` in the step with actions/checkout`,
  )
}

/** Whether only a part of the repository was checked out. */
export async function isSparse(workspace: string): Promise<boolean> {
  if (gitRoot(workspace) === undefined) return false
  const args = ['config', '-z', '--get', 'core.sparseCheckout']
  const answer = await askGit({ folder: workspace, args, ends: [0, 1] })
  return 'lines' in answer && answer.lines[0] === 'true'
}

function list(folder: string): string[] | undefined {
  try {
    return readdirSync(folder)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : undefined
  }
}
