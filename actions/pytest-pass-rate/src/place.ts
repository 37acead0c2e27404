import { existsSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { dirname } from 'node:path/posix'
import type { Where } from '@ci-gates/core/model'
import { displayPath, isInside } from '@ci-gates/core/runner'
import { fileOf } from './selector.ts'

export interface Locator {
  readonly locate: (where: Where | undefined) => Where | undefined
  readonly rootOf: (id: string) => string
}

/**
 * Places of a report as files of the workspace. pytest names files relative to its root, which may lie below; the
 * folders above a report are where that is looked for. What is absolute and elsewhere is no place a reader can open.
 */
export function locator(workspace: string, folders: readonly string[]): Locator {
  const roots = [...new Set(folders.flatMap(withParents))].sort((one, other) => one.length - other.length).slice(0, 50)
  const known = new Map<string, string>()
  const rootOf = (file: string) => {
    const found = known.get(file) ?? roots.find((root) => existsSync(join(workspace, root, file))) ?? ''
    known.set(file, found)
    return found
  }
  return {
    rootOf: (id) => (isPlain(fileOf(id)) ? rootOf(fileOf(id)) : ''),
    locate: (where) => {
      if (!where) return undefined
      const file =
        isAbsolute(where.file) && isInside(workspace, where.file) ? displayPath(workspace, where.file) : where.file
      if (!isPlain(file)) return undefined
      return {
        file: join(rootOf(file), file),
        ...(where.line === undefined || where.line < 1 ? {} : { line: where.line }),
      }
    },
  }
}

/** A path below its root, and short enough to be one. */
function isPlain(file: string): boolean {
  return file !== '' && file.length < 1_000 && !/^([\\/]|[A-Za-z]:)|(^|[\\/])\.\.([\\/]|$)|[\0<>]/.test(file)
}

function withParents(folder: string): string[] {
  const folders: string[] = []
  for (let at = folder; at !== '.' && at !== '' && at !== '/'; at = dirname(at)) folders.push(at)
  return ['', ...folders]
}
