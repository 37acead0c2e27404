import { folderOf, nameOf, type SourceFile, type Tree, type Unread } from '@ci-gates/lockfiles'
import { listFiles } from '../../workspace/find.ts'
import { isPointer, tryRead } from '../../workspace/read.ts'
import type { Scene } from '../signal.ts'

const LARGEST = 20 * 1024 * 1024

type Around = Pick<Scene, 'workspace' | 'signal' | 'shared'>

/** The files of the workspace as rules for locks read them, each once; and folders that could not be listed. */
export async function workspaceTree(scene: Around): Promise<{ tree: Tree; problems: readonly string[] }> {
  const { workspace } = scene
  const { files, problems } = await listFiles(scene)
  const all = new Set(files)
  const names = new Map<string, string[]>()
  for (const path of files) names.set(folderOf(path), [...(names.get(folderOf(path)) ?? []), nameOf(path)])
  const known = new Map<string, SourceFile | Unread | undefined>()
  const tree: Tree = {
    paths: files,
    has: (path) => all.has(path),
    namesIn: (folder) => names.get(folder) ?? [],
    read: (path) => {
      if (!all.has(path)) return undefined
      if (!known.has(path)) known.set(path, readFile(workspace, path))
      return known.get(path)
    },
  }
  return { tree, problems }
}

function readFile(workspace: string, path: string): SourceFile | Unread | undefined {
  const read = tryRead(workspace, path, LARGEST)
  if (read === 'absent') return unread(path, 'file-missing', 'it is a link that leads nowhere')
  if ('measured' in read) return unread(path, read.code, read.observed)
  // The rules tell a pointer themselves; a text that is no UTF-8 they cannot.
  if (isPointer(read.bytes)) return { path, text: read.bytes.toString('utf8') }
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.bytes) }
  } catch {
    return unread(path, 'file-unreadable', 'it is not UTF-8 text')
  }
}

function unread(path: string, code: string, observed: string): Unread {
  return {
    unread: {
      claim: path,
      outcome: 'unknown',
      code,
      observed,
      where: { file: path },
      remedy: { text: 'Make it a readable file of UTF-8 text, or leave it out of `files`' },
    },
  }
}
