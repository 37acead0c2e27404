import { folderOf } from '../paths.ts'
import type { Written } from '../python/groups.ts'
import { writtenIn } from '../python/groups.ts'
import type { PythonScope } from '../python/marker-table.ts'
import { asTable } from '../toml.ts'
import type { UvQuestion } from './check.ts'
import { causesFrom, differenceOf } from './compare.ts'
import { type InputsAnswer, lockedEntries, recordedGroups, rootGroups } from './inputs.ts'
import { type Lowering, lowerAll } from './lower.ts'
import { memberAt } from './workspace.ts'

/** What stands in a script, or in a root that is no project, against the lock's `[manifest]`. */
export function compareRequirements(
  asked: UvQuestion,
  scope: PythonScope,
): InputsAnswer & { readonly context: Lowering } {
  const { lock, workspace, isScript } = asked
  const context = rootLowering(asked)
  const script = asTable(workspace.root.table['script'])
  const listed = script ? writtenIn(script['dependencies'], ['dependencies']) : []
  const own = lowerAll(listed, {}, context)
  const plain = { section: '', ...differenceOf(own.entries, lockedEntries(lock.manifest['requirements']), scope) }
  const groups =
    isScript || workspace.isProject ? new Map<string, readonly Written[]>() : rootGroups(workspace.root.table)
  const recorded = recordedGroups(lock.manifest['dependency-groups'])
  const lowered = [...groups].map(([group, written]) => ({ group, ...lowerAll(written, { group }, context) }))
  const declared = new Map(lowered.map(({ group, entries }) => [group, entries]))
  const names = [...new Set([...groups.keys(), ...recorded.keys()])]
  const parts = names.map((name) => ({
    section: `group "${name}"`,
    ...differenceOf(declared.get(name) ?? [], recorded.get(name) ?? [], scope),
  }))
  const untold = [...own.untold, ...lowered.flatMap((one) => one.untold)]
  return { causes: causesFrom([plain, ...parts], lock), untold, context }
}

/** How the root's own lists are read. */
export function rootLowering({ workspace, question }: UvQuestion): Lowering {
  const { root, isProject } = workspace
  return {
    file: root.file,
    way: '.',
    ...(isProject ? { project: root.name } : {}),
    table: root.table,
    workspace,
    manifestAt: (way) => {
      const member = memberAt(question.tree, folderOf(question.path), way)
      return member && !('outcome' in member) ? member.table : undefined
    },
  }
}
