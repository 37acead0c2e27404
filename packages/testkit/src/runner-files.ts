import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files through which an action answers (`ContextName` of each `IFileCommandExtension`, FileCommandManager.cs). */
export const RUNNER_FILES = [
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
] as const
export type RunnerFile = (typeof RUNNER_FILES)[number]

/**
 * What stands in for a file: `missing` leaves the variable out, `absent` names a file that is not there, `unwritable` names a
 * folder, which nobody can write to as a file, root included.
 */
export type FileOverride = 'missing' | 'absent' | 'unwritable'
export type EventOverride = 'missing' | 'absent' | 'unreadable'

export type FileOverrides = Partial<Record<RunnerFile, FileOverride>> & { readonly GITHUB_EVENT_PATH?: EventOverride }

/** Makes the files for one stage of a step (main or post) and answers the variables that name them. */
export function makeRunnerFiles(temp: string, stage: string, overrides: FileOverrides): Record<string, string> {
  const folder = join(temp, '_runner_file_commands')
  mkdirSync(folder, { recursive: true })
  const env: Record<string, string> = {}
  for (const name of RUNNER_FILES) {
    const path = join(folder, `${name.slice('GITHUB_'.length).toLowerCase()}_${stage}`)
    if (makeFile(path, '', overrides[name])) env[name] = path
  }
  return env
}

/** A string is written as it is, so that a test can give broken JSON; anything else as JSON. */
export function makeEventFile(temp: string, event: unknown, override?: EventOverride): Record<string, string> {
  const path = join(temp, '_github_workflow', 'event.json')
  mkdirSync(join(temp, '_github_workflow'), { recursive: true })
  const text = typeof event === 'string' ? event : JSON.stringify(event)
  const made = makeFile(path, text, override === 'unreadable' ? 'unwritable' : override)
  return made ? { GITHUB_EVENT_PATH: path } : {}
}

function makeFile(path: string, text: string, override?: FileOverride): boolean {
  if (override === 'unwritable') mkdirSync(path)
  else if (override === undefined) writeFileSync(path, text)
  else rmSync(path, { force: true })
  return override !== 'missing'
}

/** The text of a file, or nothing where none is. */
export function readIfFile(path: string | undefined): string | undefined {
  if (!path || !statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined
  return readFileSync(path, 'utf8')
}
