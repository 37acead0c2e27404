// Paths in a tree: relative to its folder, parts joined by `/`.

/** The folder of a file; `.` for the top. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/')
  return at < 0 ? '.' : path.slice(0, at)
}

/** A file's name without its folder. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The path of a file in the same folder as another. */
export function besideOf(path: string, name: string): string {
  const folder = folderOf(path)
  return folder === '.' ? name : `${folder}/${name}`
}

/**
 * Where a relative way leads from a folder: `a/b` and `../c/./d` make `a/c/d`.
 * @returns undefined where it leads above the tree, or is absolute
 */
export function joined(folder: string, way: string): string | undefined {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(way)) return undefined
  const parts: string[] = folder === '.' ? [] : folder.split('/')
  for (const part of way.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.length === 0 ? '.' : parts.join('/')
}
