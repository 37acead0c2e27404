import { isAbsolute, relative, resolve, sep } from 'node:path'

/** Whether `path` is `root` or lies below it; both absolute. Says nothing about links: see `readText` and `writeReport`. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`))
}

/** A path as findings name it: relative to the workspace, parts joined by `/`; absolute where it lies outside. */
export function displayPath(workspace: string, path: string): string {
  const way = isInside(workspace, path) ? relative(workspace, path) : path
  return way === '' ? '.' : way.replaceAll(sep, '/')
}

/** Resolves paths against the workspace and allows those below any of the roots. */
export function pathResolver(workspace: string, roots: readonly string[]) {
  return (raw: string) => {
    const path = resolve(workspace, raw)
    const allowed = roots.some((root) => isInside(root, path))
    return { path, allowed, roots: roots.join(' and ') }
  }
}

/**
 * The folders that a path which an input names may lead to, links followed: those of the run. A path that lies in none of
 * them was typed at a terminal, by a person who may write anywhere; nothing is returned for it.
 */
export function rootsFor(
  { roots }: { readonly roots: readonly string[] },
  path: string,
): readonly string[] | undefined {
  return roots.some((root) => isInside(root, path)) ? roots : undefined
}
