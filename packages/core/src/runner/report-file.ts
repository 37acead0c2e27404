import { mkdir, open, realpath, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Report } from '../model/index.ts'
import type { Runner } from './runner.ts'

/**
 * Writes the report as JSON, at `wanted` or under a free name in the runner's folder.
 * @returns the path, or why there is none; a report that cannot be written does not change a verdict.
 */
export async function writeReport(
  report: Report,
  wanted: string | undefined,
  runner: Runner,
): Promise<{ path?: string; problem?: string }> {
  const text = `${JSON.stringify(report, undefined, 2)}\n`
  try {
    if (wanted !== undefined) return { path: await writeAt(wanted, text, runner) }
    if (runner.reportFolder === undefined) return {}
    return { path: await writeFresh(join(runner.reportFolder, 'ci-gates'), report.gate, text) }
  } catch (error) {
    return { problem: `the report was not written: ${(error as Error).message}` }
  }
}

/** Follows no link out of where this run may write: a pull request can commit one. */
async function writeAt(path: string, text: string, runner: Runner): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  const real = join(await realpath(dirname(path)), basename(path))
  const workspace = await realpath(runner.workspace)
  const { allowed, roots } = runner.resolvePath(
    real.startsWith(workspace) ? runner.workspace + real.slice(workspace.length) : real,
  )
  if (!allowed) throw new Error(`${path} leads outside ${roots}`)
  await writeFile(path, text)
  return path
}

async function writeFresh(folder: string, gate: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? `${gate}.json` : `${gate}-${number}.json`)
    const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST' || number > 999) throw error
    })
    if (!file) continue
    await file.writeFile(text).finally(() => file.close())
    return path
  }
}
