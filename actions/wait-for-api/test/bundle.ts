import { join } from 'node:path'
import type { Report } from '@ci-gates/core/model'
import { type RunOptions, type RunResult, runAction } from '@ci-gates/testkit'

export const ROOT = join(import.meta.dirname, '../../..')

/** The bundle as it ships. */
export const MAIN = join(ROOT, 'actions/wait-for-api/dist/index.js')

type Inputs = Readonly<Record<string, string>>

/** Runs the bundle as the runner does, for a second at most unless told, and gives what it told with its report. */
export async function wait(inputs: Inputs, options: Partial<RunOptions> = {}): Promise<RunResult & { report: Report }> {
  const result = await runAction({
    main: MAIN,
    event: { repository: { default_branch: 'main' } },
    ...options,
    inputs: { timeout: '1s', ...inputs },
  })
  return { ...result, report: JSON.parse(result.reportText ?? 'null') as Report }
}

/** Does something at the first line of output that holds this text. */
export function onceSaid(text: string, act: () => void): (line: string) => void {
  let isDone = false
  return (line) => {
    if (isDone || !line.includes(text)) return
    isDone = true
    act()
  }
}

/** The lines of a section of the report, by the beginning of its title. */
export function sectionOf({ verdict }: Report, title: string): readonly string[] {
  return verdict.sections?.find((section) => section.title.startsWith(title))?.lines ?? []
}
