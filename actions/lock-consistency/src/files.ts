import { join } from 'node:path'
import type { Finding, Glob, World } from '@ci-gates/core/model'
import { displayPath, readText, walk } from '@ci-gates/core/runner'
import type { SourceFile } from '@ci-gates/lockfiles'

/** The largest file that is read, in bytes: the largest locks in public projects have a few megabytes. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** Files read, with what could not be. */
export interface Files {
  /** By path relative to the folder; the path inside each is relative to the workspace. */
  readonly texts: ReadonlyMap<string, SourceFile>
  /** By path relative to the folder. */
  readonly unread: ReadonlyMap<string, Finding>
}

/** Lists the files below a folder, by path relative to it; what could not be listed is a finding. */
export async function listFiles(
  folder: string,
  exclude: readonly Glob[],
  world: World,
): Promise<{ paths: readonly string[]; findings: Finding[] }> {
  const { files, problems } = await walk(folder, (path) => !exclude.some((glob) => glob.matches(path)), {
    signal: world.signal,
  })
  return { paths: files, findings: problems.map((problem) => unlisted(displayPath(world.workspace, folder), problem)) }
}

/** Reads files, each as text or as the finding that says why not. */
export async function readFiles(folder: string, paths: Iterable<string>, world: World): Promise<Files> {
  const texts = new Map<string, SourceFile>()
  const unread = new Map<string, Finding>()
  for (const path of paths) {
    world.signal.throwIfAborted()
    const shown = displayPath(world.workspace, join(folder, path))
    const read = readText(folder, join(folder, path), LARGEST_FILE)
    if ('text' in read) texts.set(path, { path: shown, text: read.text })
    else unread.set(path, unreadable(shown, read.problem, read.detail))
  }
  return { texts, unread }
}

function unlisted(folder: string, problem: string): Finding {
  return {
    claim: folder,
    outcome: 'unknown',
    code: 'tree-unreadable',
    observed: `not every file could be looked for: ${problem}`,
    remedy: { text: 'Make the folder readable, or leave it out with `exclude`.' },
  }
}

function unreadable(path: string, problem: string, detail: string): Finding {
  return {
    claim: path,
    outcome: 'unknown',
    code: `file-${problem}`,
    observed: `it could not be read: ${detail}`,
    where: { file: path },
    remedy: {
      text: problem === 'not-utf-8' ? 'Save it as UTF-8.' : 'Make it readable, or leave it out with `exclude`.',
    },
  }
}
