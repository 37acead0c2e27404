import type { Finding } from '@ci-gates/core/model'
import { append } from '../append.ts'
import type { SourceFile, Tree } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import { readOrFinding } from '../pair.ts'
import { joined } from '../paths.ts'
import { scriptOf } from '../pins/text.ts'
import { readYaml } from '../pins/yaml/read.ts'
import { readUse, type Use } from './pin.ts'

/** One `uses:` and where it stands. */
export interface UseAt {
  readonly text: string
  readonly use: Use
  readonly file: SourceFile
  readonly line: number
}

/** What a workflow uses, itself and through the actions of its own repository that it names by `$/`. */
export interface Uses {
  readonly uses: readonly UseAt[]
  /** Files that hold no YAML: a list that is not complete proves nothing of what is not in it. */
  readonly invalid: readonly Cause[]
  /** Files that could not be read. */
  readonly unread: readonly Finding[]
  /** Actions of this repository that are not among the files looked at. */
  readonly unseen: readonly UseAt[]
}

/** How many actions of its own repository a workflow may reach. */
const MOST_ACTIONS = 200

/**
 * Everything that a workflow uses.
 * @param root the repository's root in the tree
 */
export async function usesOf(tree: Tree, root: string, file: SourceFile): Promise<Uses> {
  const own = await usesIn(file)
  const uses = [...own.uses]
  const invalid = [...own.invalid]
  const unread: Finding[] = []
  const unseen: UseAt[] = []
  const seen = new Set<string>()
  for (let at = 0; at < uses.length; at += 1) {
    const one = uses[at] as UseAt
    if (one.use.kind !== 'self' || /\.ya?ml$/.test(one.use.path) || seen.has(one.use.path)) continue
    seen.add(one.use.path)
    const action = seen.size > MOST_ACTIONS ? undefined : actionIn(tree, root, one.use.path)
    if (!action) unseen.push(one)
    else if ('outcome' in action) unread.push(action)
    else {
      const inner = await usesIn(action)
      append(uses, inner.uses)
      append(invalid, inner.invalid)
    }
  }
  return { uses, invalid, unread, unseen }
}

function actionIn(tree: Tree, root: string, path: string): SourceFile | Finding | undefined {
  const folder = joined(root, path)
  const places = folder === undefined ? [] : ['action.yml', 'action.yaml'].map((name) => joined(folder, name))
  const place = places.find((one) => one !== undefined && tree.has(one))
  return place === undefined ? undefined : readOrFinding(tree, place)
}

/** `jobs.*.uses`, `jobs.*.steps[].uses` (those that run side by side too), and `runs.steps[].uses` of an action. */
async function usesIn(file: SourceFile): Promise<Pick<Uses, 'uses' | 'invalid'>> {
  const read = await readYaml(scriptOf(file))
  if ('problem' in read) return { uses: [], invalid: [notYaml(file, read.problem, read.where.line)] }
  const uses: UseAt[] = []
  for (const { root, view } of read.roots.slice(0, 1)) {
    const add = (node: unknown) => {
      const found = view.text(view.get(node, 'uses'))
      if (found && found.text !== '')
        uses.push({ text: found.text.trim(), use: readUse(found.text), file, line: found.where.line })
    }
    const steps = (owner: unknown, key: string, depth: number) => {
      for (const step of view.items(view.get(owner, key))) {
        add(step)
        if (depth < 3) steps(step, 'parallel', depth + 1)
      }
    }
    for (const { value } of view.pairs(view.get(root, 'jobs'))) {
      add(value)
      steps(value, 'steps', 0)
    }
    steps(view.get(root, 'runs'), 'steps', 0)
  }
  return { uses, invalid: [] }
}

function notYaml(file: SourceFile, why: string, line: number): Cause {
  return { code: 'manifest-invalid', claim: file.path, observed: why, file, at: line, refused: true }
}
