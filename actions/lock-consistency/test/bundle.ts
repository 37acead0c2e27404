import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '@ci-gates/core/model'
import { type RunOptions, type RunResult, runAction, temporaryWorkspace } from '@ci-gates/testkit'

const ROOT = join(import.meta.dirname, '../../..')

/** The bundle as it ships. */
export const MAIN = join(ROOT, 'actions/lock-consistency/dist/index.js')

const example = (name: string, file: string) => readFileSync(join(ROOT, 'examples', name, file), 'utf8')

/** A lock of Poetry 2.5.1 with 23 packages, and its manifest. */
export const sound = {
  manifest: example('poetry-sound', 'pyproject.toml'),
  lock: example('poetry-sound', 'poetry.lock'),
}
/** The same project with a dependency and a Python range that came after its lock. */
export const drifted = {
  manifest: example('poetry-drifted', 'pyproject.toml'),
  lock: example('poetry-drifted', 'poetry.lock'),
}

export type Files = Readonly<Record<string, string | Buffer>>

/** A project in a folder, as files. */
export function project(folder: string, { manifest, lock }: { manifest: string; lock: string }): Files {
  const at = folder === '' ? '' : `${folder}/`
  return { [`${at}pyproject.toml`]: manifest, [`${at}poetry.lock`]: lock }
}

/** Runs the bundle on files, as the runner does, and gives what it told with the report it wrote. */
export async function check(
  files: Files,
  options: Partial<RunOptions> & { git?: boolean } = {},
): Promise<RunResult & { report: Report }> {
  const { git = false, ...rest } = options
  await using workspace = temporaryWorkspace(files, { git })
  const result = await runAction({
    main: MAIN,
    workspace: workspace.path,
    event: { repository: { default_branch: 'main' } },
    ...rest,
  })
  return { ...result, report: JSON.parse(result.reportText ?? 'null') as Report }
}
