import { compileGlob, type Glob } from '@ci-gates/core/model'
import type { Tree } from '../ecosystem.ts'
import { folderOf, nameOf } from '../paths.ts'

/** Folders with a `pyproject.toml` below a folder that one of the patterns matches, by their way from it, sorted. */
export function memberPaths(
  tree: Tree,
  folder: string,
  patterns: readonly string[],
): readonly { readonly way: string; readonly path: string }[] {
  const globs = patterns.flatMap((text) => globFrom(text.replace(/^\.\//, '').replace(/\/+$/, '')))
  const prefix = folder === '.' ? '' : `${folder}/`
  return tree.paths.flatMap((path) => {
    if (nameOf(path) !== 'pyproject.toml' || !path.startsWith(prefix)) return []
    const way = folderOf(path.slice(prefix.length))
    return globs.some((glob) => glob.matches(way)) ? [{ way, path }] : []
  })
}

/** A pattern in which braces mean themselves; none where it cannot be compiled. */
export function globFrom(text: string): Glob[] {
  try {
    return [compileGlob(text.replace(/[{}]/g, '\\$&'))]
  } catch {
    return []
  }
}
