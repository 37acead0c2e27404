import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const LARGEST_INDEX = 256 * 1024 * 1024

/**
 * Which of the paths git's index surely lists, told from the file itself: starting git would take as long as all the rest
 * of a check. Reads versions 2 and 3 (gitformat-index(5)): an entry's path stands in full, after two bytes of flags whose
 * lower twelve bits are its length, and ends with a NUL. Whatever is not found this way, ask git about.
 * @param root the work tree
 * @param paths relative to it, with `/`
 */
export function indexedPaths(root: string, paths: readonly string[]): Set<string> {
  const index = readIndex(join(root, '.git', 'index'))
  if (!index) return new Set()
  // Entries stand in the order of their paths' bytes: each is looked for from where the one before it was found.
  const wanted = paths.map((path) => ({ path, bytes: Buffer.from(`${path}\0`) }))
  wanted.sort((a, b) => Buffer.compare(a.bytes, b.bytes))
  const found = new Set<string>()
  let from = 0
  for (const { path, bytes } of wanted) {
    const at = placeOf(index, bytes, from)
    if (at < 0) continue
    found.add(path)
    from = at
  }
  return found
}

/** Nothing in a linked work tree or a submodule, where `.git` is a file; git knows the way. */
function readIndex(file: string): Buffer | undefined {
  try {
    if (statSync(file).size > LARGEST_INDEX) return undefined
    const index = readFileSync(file)
    const plain = index.toString('latin1', 0, 4) === 'DIRC' && [2, 3].includes(index.readUInt32BE(4))
    return plain ? index : undefined
  } catch {
    return undefined
  }
}

function placeOf(index: Buffer, wanted: Buffer, from: number): number {
  const length = wanted.length - 1
  if (length === 0 || length >= 0xfff) return -1
  for (let at = index.indexOf(wanted, from); at >= 0; at = index.indexOf(wanted, at + 1)) {
    if (at >= 2 && (index.readUInt16BE(at - 2) & 0xfff) === length) return at
  }
  return -1
}
