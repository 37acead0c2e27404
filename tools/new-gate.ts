// Writes the folder of a new gate: `pnpm new-gate NAME`. What it writes runs, is tested, and is meant to be replaced.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { project, ROOT } from './gates.ts'
import { newGateFiles } from './new-gate-files.ts'

/**
 * Writes `actions/NAME`.
 * @throws Error when the name is not kebab-case, or taken.
 */
export function newGate(root: string, name: string): string[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new Error(`"${name}" is not kebab-case, such as wait-for-api`)
  const folder = join(root, 'actions', name)
  if (existsSync(folder)) throw new Error(`actions/${name} exists`)
  const files = newGateFiles(name, project(root))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return Object.keys(files).map((path) => `actions/${name}/${path}`)
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [name] = positionals
  if (name === undefined) throw new Error('usage: pnpm new-gate NAME')
  for (const path of newGate(ROOT, name)) process.stdout.write(`${path}\n`)
  process.stdout.write('next: pnpm install && pnpm sync && pnpm build\n')
}
