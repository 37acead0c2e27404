// A scratch tree of project folders: no git repository, no other files, made anew for every run.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from './cases.ts'
import { writeFiles } from './locks.ts'
import { CACHE } from './paths.ts'

export const WORKSPACE = join(CACHE, 'workspace')

export const emptyWorkspace = (): void => {
  rmSync(WORKSPACE, { recursive: true, force: true })
  mkdirSync(WORKSPACE, { recursive: true })
}

/** A thousand consecutive cases share a folder: what one call of the gate judges stays of a size that people have. */
export const folderOf = (tree: string, id: string): string => join(WORKSPACE, tree, id.slice(0, 3), id)

/** Writes each case's project into `workspace/<tree>/<batch>/<case id>`. */
export const writeTree = (tree: string, cases: readonly Case[]): void => {
  for (const it of cases) {
    writeFiles(folderOf(tree, it.id), { ...it.files, 'pyproject.toml': it.pyproject, 'poetry.lock': it.lock })
  }
}

export const batchesOf = (tree: string): string[] =>
  readdirSync(join(WORKSPACE, tree), { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .map((it) => join(WORKSPACE, tree, it.name))
