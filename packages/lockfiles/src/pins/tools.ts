import { bundler, cargo, composer, go } from './tools/compiled.ts'
import { bun, npm, pnpm, yarn } from './tools/javascript.ts'
import { dart, deno, flutter, opentofu, swift, terraform } from './tools/others.ts'
import { pdm, pipenv, pipTools, poetry, uv } from './tools/python.ts'
import type { PinnedTool } from './tools/row.ts'

export type { InstallingAction, PinnedImages, PinnedTool, VersionCommand } from './tools/row.ts'

/** The tools whose versions can be found. */
export const pinnedTools = {
  ...{ poetry, uv, pdm, pipenv, 'pip-tools': pipTools },
  ...{ npm, pnpm, yarn, bun, deno },
  ...{ cargo, go, composer, bundler },
  ...{ terraform, opentofu, dart, flutter, swift },
} as const satisfies Record<string, PinnedTool>

/** What lists of tools call it. */
export function namesOf({ name, aliases = [] }: PinnedTool): readonly string[] {
  return [name, ...aliases]
}

export type PinnedToolName = keyof typeof pinnedTools
