import { statSync } from 'node:fs'
import { parseKeyValueFile, parsePathFile } from './file-commands.ts'
import type { Masker } from './masks.ts'
import { type RunnerFile, readIfFile } from './runner-files.ts'

/** What the step left in its files, after the runner's `ProcessFiles`. */
export interface StepFiles {
  readonly outputs: Record<string, string>
  readonly env: Record<string, string>
  readonly state: Record<string, string>
  readonly path: string[]
  /** As uploaded: masked line by line. Nothing when it is empty or above the limit. */
  readonly summary?: string
  /** As written. */
  readonly summaryText: string
  /** Each of these is an error annotation and fails the step. */
  readonly fileErrors: string[]
  /** Error annotations that do not fail the step. */
  readonly fileWarnings: string[]
}

/** `AttachmentSizeLimit` of CreateStepSummaryCommand in Runner.Worker/FileCommandManager.cs, in bytes. */
export const SUMMARY_LIMIT = 1024 * 1024

interface Deprecated {
  readonly outputs: Record<string, string>
  readonly state: Record<string, string>
}

/** Files are read after the process, also when it failed. */
export function readStepFiles(env: Readonly<Record<string, string>>, spoken: Deprecated, masker: Masker): StepFiles {
  const fileErrors: string[] = []
  const values = (name: RunnerFile) => {
    const { values: pairs, error } = parseKeyValueFile(readIfFile(env[name]) ?? '')
    const context = name.slice('GITHUB_'.length).toLowerCase()
    if (error) fileErrors.push(`Unable to process file command '${context}' successfully. ${error}`)
    return pairs
  }
  const variables = values('GITHUB_ENV')
  const blocked = Object.keys(variables).filter((name) => name.toUpperCase() === 'NODE_OPTIONS')
  for (const name of blocked) delete variables[name]
  const { warning, ...summary } = readSummary(env['GITHUB_STEP_SUMMARY'], masker)
  const refused = blocked.map(() => "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
  return {
    outputs: { ...spoken.outputs, ...values('GITHUB_OUTPUT') },
    env: variables,
    state: { ...spoken.state, ...values('GITHUB_STATE') },
    path: parsePathFile(readIfFile(env['GITHUB_PATH']) ?? ''),
    ...summary,
    fileErrors,
    fileWarnings: [...refused, ...(warning ? [warning] : [])],
  }
}

function readSummary(path: string | undefined, masker: Masker) {
  const summaryText = readIfFile(path) ?? ''
  if (summaryText === '' || path === undefined) return { summaryText }
  const { size } = statSync(path)
  const got = `supports content up to a size of ${SUMMARY_LIMIT / 1024}k, got ${Math.trunc(size / 1024)}k`
  if (size > SUMMARY_LIMIT) return { summaryText, warning: `$GITHUB_STEP_SUMMARY upload aborted, ${got}.` }
  return {
    summaryText,
    summary: summaryText
      .split(/\r\n|\r|\n/)
      .map(masker.hide)
      .join('\n'),
  }
}
