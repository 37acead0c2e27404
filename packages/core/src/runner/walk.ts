import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folders that hold what tools installed or cached, never what people wrote. */
const PASSED_OVER = new Set([
  ...['.git', '.hg', '.svn', 'node_modules', 'bower_components', '.venv', 'venv', 'site-packages', '__pycache__'],
  ...['.tox', '.nox', '.mypy_cache', '.ruff_cache', '.pytest_cache', '.cache', '.pnpm-store', '.yarn'],
])

const MOST_ENTRIES = 500_000
const DEEPEST = 100

/** The files below a folder. */
export interface Walk {
  /** Paths relative to the folder, parts joined by `/`, sorted. */
  readonly files: readonly string[]
  /** Folders that could not be listed, and why; or that there was too much to list. */
  readonly problems: readonly string[]
}

/**
 * Lists the files below a folder that somebody wants. A link is listed and not followed: `readText` looks where it leads.
 * Folders that only tools fill are passed over.
 * @param wants asked with each file's path relative to the folder
 * @param options how many folders deep to go, 0 for the folder alone; a folder that is not there has no files
 */
export async function walk(
  root: string,
  wants: (path: string) => boolean,
  options: { signal?: AbortSignal; depth?: number } = {},
): Promise<Walk> {
  const files: string[] = []
  const problems: string[] = []
  const pending = [{ path: '', depth: 0 }]
  const deepest = options.depth ?? DEEPEST + 1
  let entries = 0
  let folders = 0
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const listed = list(join(root, folder.path), problems, folder.path)
    entries += listed.length
    for (const entry of listed) {
      const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`
      if (entry.isDirectory() && folder.depth < deepest && !PASSED_OVER.has(entry.name))
        pending.push({ path, depth: folder.depth + 1 })
      else if ((entry.isFile() || entry.isSymbolicLink()) && wants(path)) files.push(path)
    }
    if (entries > MOST_ENTRIES || folder.depth > DEEPEST)
      return { files: files.sort(), problems: [...problems, tooMuch(entries)] }
    if (++folders % 256 === 0) await breathe(options.signal)
  }
  return { files: files.sort(), problems }
}

function list(folder: string, problems: string[], name: string) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    // A folder with this file is a Python virtual environment, whatever its name (PEP 405).
    return entries.some((entry) => entry.name === 'pyvenv.cfg') ? [] : entries
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    problems.push(
      `${name === '' ? '.' : name} cannot be listed: ${(error as NodeJS.ErrnoException).code ?? 'unreadable'}`,
    )
    return []
  }
}

function tooMuch(entries: number): string {
  return entries > MOST_ENTRIES
    ? `more than ${MOST_ENTRIES} files and folders`
    : `folders nested more than ${DEEPEST} deep`
}

/** Lets signals in. */
async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  signal?.throwIfAborted()
}
