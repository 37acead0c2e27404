import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gate } from '@ci-gates/core/model'

/** The repository's root. */
export const ROOT = join(import.meta.dirname, '..')

/** A gate's folder and its declaration. */
export interface GateFolder {
  readonly name: string
  readonly folder: string
  readonly gate: Gate
}

/** Names of all gates: the folders under `actions/` that hold a declaration. */
export function gateNames(root = ROOT): string[] {
  const folders = readdirSync(join(root, 'actions'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders
    .map(({ name }) => name)
    .filter((name) => hasDeclaration(join(root, 'actions', name)))
    .sort()
}

function hasDeclaration(folder: string): boolean {
  return readdirSync(folder).includes('src') && readdirSync(join(folder, 'src')).includes('gate.ts')
}

/** Loads every gate's declaration; loading one has no effect but that. */
export async function loadGates(root = ROOT): Promise<GateFolder[]> {
  return Promise.all(
    gateNames(root).map(async (name) => {
      const folder = join(root, 'actions', name)
      const { gate } = (await import(join(folder, 'src', 'gate.ts'))) as { gate: Gate }
      return { name, folder, gate }
    }),
  )
}

/** What the root `package.json` says of the project. */
export function project(root = ROOT): { version: string; slug: string; major: string } {
  const { version, repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string
    repository: { url: string }
  }
  const slug = /([^/]+\/[^/]+?)(?:\.git)?$/.exec(repository.url)?.[1]
  if (!slug) throw new Error(`package.json: repository.url names no owner/name: ${repository.url}`)
  return { version, slug, major: `v${version.split('.')[0]}` }
}
