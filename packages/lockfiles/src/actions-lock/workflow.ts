import type { SourceFile, Tree } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { scriptOf } from '../pins/text.ts'
import { readYaml } from '../pins/yaml/read.ts'
import type { View } from '../pins/yaml/view.ts'
import { canonicalPin } from './lock.ts'

/** An action that a workflow uses, and where. */
export interface Use {
  readonly key: string
  readonly file: SourceFile
  readonly line: number
}

/** What a workflow uses. */
export interface Uses {
  readonly actions: readonly Use[]
  /** What only a run could tell, or what cannot be locked: expressions, `./` actions, files that cannot be read. */
  readonly unclear: readonly (Omit<Use, 'key'> & { readonly text: string; readonly why: string })[]
  /** Keys that may be in the lock as well: reusable workflows of others. */
  readonly optional: ReadonlySet<string>
}

/** Actions in a workflow, and in the actions of its own repository (`$/folder`) that it uses. Never throws. */
export async function usesOf(tree: Tree, prefix: string, start: SourceFile): Promise<Uses> {
  const actions: Use[] = []
  const unclear: { text: string; why: string; file: SourceFile; line: number }[] = []
  const optional = new Set<string>()
  const seen = new Set([start])
  for (const file of seen) {
    for (const { text, line } of await usesIn(file)) {
      const kind = kindOf(text)
      if (kind === 'action') actions.push({ key: keyOf(text), file, line })
      else if (kind === 'workflow') optional.add(keyOf(text))
      else if (kind === 'own') for (const one of ownFiles(tree, prefix, text)) seen.add(one)
      else if (kind !== 'image') unclear.push({ text, why: kind, file, line })
    }
  }
  return { actions, unclear, optional }
}

/** `owner/repository/folder@reference` is `owner/repository@reference`. */
function keyOf(text: string): string {
  const [path = '', ref = ''] = [text.slice(0, text.indexOf('@')), text.slice(text.indexOf('@') + 1)]
  return canonicalPin(`${path.split('/').slice(0, 2).join('/')}@${ref}`)
}

/** What a `uses` names (lockfile/uses.go); a sentence where it cannot be locked. */
function kindOf(text: string): string {
  if (text.startsWith('docker://')) return 'image'
  if (text.startsWith('$/')) return 'own'
  if (text.startsWith('./')) return 'an action by its path (`./`) is not locked'
  if (text.includes('${')) return 'an expression'
  if (!/^[\w.-]+\/[\w.-]+(?:\/[^@\s]+)?@\S+$/.test(text)) return 'it names no action'
  return /^[^/]+\/[^/]+\/\.github\/workflows\//.test(text) ? 'workflow' : 'action'
}

/** The files of an action in this repository; a workflow of it has a list of its own. */
function ownFiles(tree: Tree, prefix: string, text: string): SourceFile[] {
  const folder = `${prefix}${text.slice(2).replace(/\/+$/, '')}`
  return ['action.yml', 'action.yaml'].flatMap((name) => {
    const file = readOrFinding(tree, `${folder}/${name}`)
    return file && !('outcome' in file) ? [file] : []
  })
}

async function usesIn(file: SourceFile): Promise<{ text: string; line: number }[]> {
  const read = await readYaml(scriptOf(file))
  if ('problem' in read) return [{ text: './', line: read.where.line }]
  const [first] = read.roots
  return first ? stepsOf(first.view, first.root).flatMap((one) => useOf(first.view, one)) : []
}

function stepsOf(view: View, root: unknown): unknown[] {
  const jobs = view.pairs(view.get(root, 'jobs')).map(({ value }) => value)
  const steps = [view.get(root, 'runs'), ...jobs].flatMap((one) => view.items(view.get(one, 'steps')))
  const parallel = steps.flatMap((one) => view.items(view.get(one, 'parallel')))
  return [...jobs, ...steps, ...parallel]
}

function useOf(view: View, step: unknown): { text: string; line: number }[] {
  const told = view.text(view.get(step, 'uses'))
  return told ? [{ text: told.text.trim(), line: told.where.line }] : []
}
