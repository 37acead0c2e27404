import { promises as files } from 'node:fs'
import { basename, join } from 'node:path'
import { type Report, reportJson } from '../model/index.ts'
import { rootsFor } from './paths.ts'
import type { Runner } from './runner.ts'
import { writeText } from './write-text.ts'

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
    if (wanted !== undefined) return { path: await writeText(wanted, text, rootsFor(runner, wanted)) }
    if (runner.reportFolder === undefined) return {}
    return { path: await writeFresh(join(runner.reportFolder, 'ci-gates'), report.gate, text) }
  } catch (error) {
    return { problem: `the report was not written: ${(error as Error).message}` }
  }
}

async function writeFresh(folder: string, gate: string, text: string): Promise<string> {
  await files.mkdir(folder, { recursive: true })
  for (let number = 1; ; number++) {
    const path = join(folder, basename(number === 1 ? `${gate}.json` : `${gate}-${number}.json`))
    const file = await files.open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST' || number > 999) throw error
    })
    if (!file) continue
    await file.writeFile(text).finally(() => file.close())
    return path
  }
}
