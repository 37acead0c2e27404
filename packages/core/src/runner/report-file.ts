import { constants } from 'node:fs'
import { lstat, mkdir, open, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Report, reportJson } from '../model/index.ts'
import { isInside } from './paths.ts'
import type { Runner } from './runner.ts'

/**
 * Writes the report as JSON, at `wanted` or under a free name in the runner's folder.
 * @returns the path, or why there is none; a report that cannot be written does not change a verdict.
 */
export async function writeReport(
  report: Report,
  wanted: string | undefined,
  runner: Pick<Runner, 'roots' | 'reportFolder'>,
): Promise<{ path?: string; problem?: string }> {
  try {
    const text = reportJson(report)
    if (wanted !== undefined) return { path: await writeAt(wanted, text, runner.roots) }
    if (runner.reportFolder === undefined) return {}
    return { path: await writeFresh(join(runner.reportFolder, 'ci-gates'), report.gate, text) }
  } catch (error) {
    return { problem: `the report was not written: ${(error as Error).message}` }
  }
}

/** Follows no link out of where this run may write: a pull request can commit one, as a folder or as the file itself. */
async function writeAt(path: string, text: string, roots: readonly string[] | undefined): Promise<string> {
  await refuseOutside(await nearest(dirname(path)), path, roots)
  await mkdir(dirname(path), { recursive: true })
  const { O_WRONLY, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
  // Emptied only once it is known to be a file; a pipe would block for as long as nobody reads it.
  const file = await open(path, O_WRONLY | O_CREAT | O_NONBLOCK | (roots ? O_NOFOLLOW : 0))
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
  const real = await realpath(folder)
  const within = await Promise.all(roots.map(async (root) => isInside(await realpath(root), real)))
  if (!within.includes(true)) throw new Error(`${path} leads outside ${roots.join(' and ')}`)
}

/** The folder, or the first above it that exists; a link that leads nowhere exists. */
async function nearest(folder: string): Promise<string> {
  const found = await lstat(folder).catch(() => undefined)
  return found || dirname(folder) === folder ? folder : nearest(dirname(folder))
}

async function writeFresh(folder: string, gate: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (let number = 1; ; number++) {
    const path = join(folder, basename(number === 1 ? `${gate}.json` : `${gate}-${number}.json`))
    const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST' || number > 999) throw error
    })
    if (!file) continue
    await file.writeFile(text).finally(() => file.close())
    return path
  }
}
