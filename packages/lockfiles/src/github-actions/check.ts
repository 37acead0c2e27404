import type { Finding } from '@ci-gates/core/model'
import { append } from '../append.ts'
import type { LockAnswer, LockQuestion } from '../ecosystem.ts'
import { type Cause, tell } from '../javascript/findings.ts'
import { readOrFinding } from '../pair.ts'
import { folderOf, joined } from '../paths.ts'
import { commandBeside } from '../shell.ts'
import { graphCauses, workflowCauses } from './causes.ts'
import { type ActionsLock, readLock } from './lock.ts'
import { partsCause, shapeCauses } from './shape.ts'
import { usesOf } from './workflow.ts'

/** Where the lock stands in a repository (actions-lockfile lockfile.go, Path). */
const LOCK = '.github/workflows/actions.lock'

/** Answers whether GitHub runs the workflows that the lock covers, as `gh actions-lock --verify-local` would say it. */
export async function checkActionsLock(question: LockQuestion): Promise<LockAnswer> {
  const lock = await readLock(question.lock)
  if (!lock.ok) return { findings: [lock.finding], packages: 0, manifests: [] }
  const root = joined(folderOf(question.path), '../..') ?? '.'
  const parts = partsCause(lock.value)
  const told = parts ? { causes: [parts], problems: [], manifests: [] } : await compare(question, lock.value, root)
  const findings = await tell({
    lock: question.lock,
    judge: 'GitHub',
    packages: lock.value.actions.size,
    causes: told.causes,
    strict: question.level === 'strict',
    remedy: {
      text: 'Lock again and commit the lock (`gh extension install github/gh-actions-lock` gives the command).',
      command: commandBeside(`${question.lock.path.slice(0, -LOCK.length)}_`, 'gh actions-lock'),
    },
  })
  return { packages: lock.value.actions.size, manifests: told.manifests, findings: [...findings, ...told.problems] }
}

interface Told {
  readonly causes: readonly Cause[]
  readonly problems: readonly Finding[]
  readonly manifests: readonly string[]
}

async function compare({ tree }: LockQuestion, lock: ActionsLock, root: string): Promise<Told> {
  const causes: Cause[] = [...shapeCauses(lock)]
  const problems: Finding[] = []
  const manifests: string[] = []
  for (const path of lock.workflows.keys()) {
    const place = joined(root, path)
    const file = place === undefined ? undefined : readOrFinding(tree, place)
    if (!file) causes.push(gone(lock, path))
    else if ('outcome' in file) problems.push(file)
    else {
      const uses = await usesOf(tree, root, file)
      append(problems, uses.unread)
      append(causes, workflowCauses(lock, path, uses))
    }
    if (place !== undefined && tree.has(place)) manifests.push(place)
  }
  append(causes, [...graphCauses(lock), ...(await newcomers(tree, lock, root))])
  return { causes, problems, manifests }
}

/** The workflow was deleted; the lock may keep it until the next run (gh-actions-lock: a warning). */
function gone(lock: ActionsLock, path: string): Cause {
  const line = lock.lines('workflows', path)
  const at = line === undefined ? {} : { at: line }
  const observed = 'in the lock, and there is no such workflow any more'
  return { code: 'member-removed', claim: path, observed, file: lock.file, refused: false, ...at }
}

/** Workflows that the lock does not cover: GitHub runs them unlocked, and the next run of the tool adds them. */
async function newcomers(tree: LockQuestion['tree'], lock: ActionsLock, root: string): Promise<readonly Cause[]> {
  const folder = joined(root, '.github/workflows') as string
  const causes: Cause[] = []
  for (const name of tree.namesIn(folder).filter((one) => /\.ya?ml$/.test(one))) {
    if (lock.workflows.has(`.github/workflows/${name}`)) continue
    const file = readOrFinding(tree, `${folder}/${name}`)
    if (!file || 'outcome' in file) continue
    const { uses } = await usesOf(tree, root, file)
    const first = uses.find(({ use }) => use.kind === 'remote' && !use.pin.isWorkflow)
    if (!first || uses.some(({ use }) => use.kind === 'local')) continue
    const observed = 'the lock does not cover this workflow'
    causes.push({ code: 'member-added', claim: first.text, observed, file: first.file, at: first.line, refused: false })
  }
  return causes
}
