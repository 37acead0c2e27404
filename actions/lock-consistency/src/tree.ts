import { join } from 'node:path'
import type { Finding, World } from '@ci-gates/core/model'
import { displayPath, readText } from '@ci-gates/core/runner'
import type { SourceFile, Tree, Unread } from '@ci-gates/lockfiles'
import { folderOf, nameOf } from '@ci-gates/lockfiles'

/** The largest file that is read, in bytes: the largest locks in public projects have a few megabytes. */
export const LARGEST_FILE = 20 * 1024 * 1024

/**
 * The tree of a folder's files, each read where it is first asked for.
 * @param paths relative to the folder, sorted
 */
export function treeOf(folder: string, paths: readonly string[], world: World): Tree {
  return treeFrom(paths, (path) => readFile(folder, path, world))
}

/** The tree of so many paths, each file read once by `read`. */
export function treeFrom(paths: readonly string[], read: (path: string) => SourceFile | Unread | undefined): Tree {
  const known = new Map<string, SourceFile | Unread | undefined>()
  const all = new Set(paths)
  let byFolder: ReadonlyMap<string, readonly string[]> | undefined
  return {
    paths,
    has: (path) => all.has(path),
    namesIn: (name) => {
      byFolder ??= namesByFolder(paths)
      return byFolder.get(name) ?? []
    },
    read: (path) => {
      if (!all.has(path)) return undefined
      if (!known.has(path)) known.set(path, read(path))
      return known.get(path)
    },
  }
}

function namesByFolder(paths: readonly string[]): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const path of paths) {
    const folder = folderOf(path)
    const known = names.get(folder)
    if (known) known.push(nameOf(path))
    else names.set(folder, [nameOf(path)])
  }
  return names
}

function readFile(folder: string, path: string, world: World): SourceFile | Unread {
  world.signal.throwIfAborted()
  const shown = displayPath(world.workspace, join(folder, path))
  const read = readText(folder, join(folder, path), LARGEST_FILE)
  return 'text' in read ? { path: shown, text: read.text } : { unread: unreadable(shown, read.problem, read.detail) }
}

const REMEDIES: Readonly<Record<string, string>> = {
  'not-utf-8': 'Save it as UTF-8, or restore it from version control.',
  outside: 'Put the file itself in place of the link, or leave it out with `exclude`.',
  'too-large': 'Leave it out with `exclude`; or, if it should be smaller, restore it from version control.',
}

function unreadable(path: string, problem: string, detail: string): Finding {
  return {
    claim: path,
    outcome: 'unknown',
    code: `file-${problem}`,
    observed: `it could not be read: ${detail}`,
    where: { file: path },
    remedy: { text: REMEDIES[problem] ?? 'Make it readable, or leave it out with `exclude`.' },
  }
}
