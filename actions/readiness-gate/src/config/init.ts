import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '@ci-gates/core/model'
import { writeText } from '@ci-gates/core/runner'
import { SCHEMA_ADDRESS } from './schema-address.ts'
import { zeroConfiguration } from './zero.ts'

/** The first line of a configuration: editors complete and check what follows by it. */
export const SCHEMA_LINE = `# yaml-language-server: $schema=${SCHEMA_ADDRESS}`

const HINTS = `# What has to hold before this is released. Weights share 100 %; a must stands outside of the score.
# Worth adding, where the repository has it:
#   no-ignores: { kind: grep, files: '.github/workflows/**', pattern: '--ignore', max: 0, must: true }
#   pinned: { kind: uses-pinned, must: true }
#   sign-off: { kind: manual, who: ['@OWNER/release'], must: true }
# waivers:
#   - { signal: code-scanning, reason: legacy module goes in 0.8, owner: '@OWNER/team', expires: 2026-12-31 }
`

/** Writes a configuration to start from, made from what lies in the workspace. One that is there is not touched. */
export async function writeStarter(file: string, workspace: string): Promise<string> {
  const path = join(workspace, file)
  if (existsSync(path))
    throw new InputError([{ input: 'init', message: `${file} is there already; nothing was written` }])
  const { yaml } = zeroConfiguration(workspace, undefined, undefined)
  const [version, ...rest] = yaml.split('\n')
  await writeText(path, [SCHEMA_LINE, version, HINTS.trimEnd(), ...rest].join('\n'), [workspace])
  return path
}
