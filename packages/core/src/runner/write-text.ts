// `node:fs/promises` by its own name would be loaded at once, with `node:readline`: a run that writes nothing does without.
import { constants, promises as files } from 'node:fs'
import { dirname } from 'node:path'
import { isInside } from './paths.ts'

/**
 * Writes a text file, and the folders above it. Follows no link out of where this run may write: a pull request can
 * commit one, as a folder or as the file itself.
 * @param roots the folders that may be written to; anywhere when there are none
 * @returns the path
 */
export async function writeText(path: string, text: string, roots: readonly string[] | undefined): Promise<string> {
  await refuseOutside(await nearest(dirname(path)), path, roots)
  await files.mkdir(dirname(path), { recursive: true })
  const { O_WRONLY, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
  // Emptied only once it is known to be a file; a pipe would block for as long as nobody reads it.
  const file = await files.open(path, O_WRONLY | O_CREAT | O_NONBLOCK | (roots ? O_NOFOLLOW : 0))
  try {
    if (!(await file.stat()).isFile()) throw new Error(`${path} is not a file`)
    await file.truncate()
    await file.writeFile(text)
    return path
  } finally {
    await file.close()
  }
}

async function refuseOutside(folder: string, path: string, roots: readonly string[] | undefined): Promise<void> {
  if (!roots) return
  const real = await files.realpath(folder)
  const within = await Promise.all(roots.map(async (root) => isInside(await files.realpath(root), real)))
  if (!within.includes(true)) throw new Error(`${path} leads outside ${roots.join(' and ')}`)
}

/** The folder, or the first above it that exists; a link that leads nowhere exists. */
async function nearest(folder: string): Promise<string> {
  const found = await files.lstat(folder).catch(() => undefined)
  return found || dirname(folder) === folder ? folder : nearest(dirname(folder))
}
