import type { LockAnswer, LockQuestion, LockRules, SourceFile } from '../ecosystem.ts'
import { type Cause, tell } from '../javascript/findings.ts'
import { readOrFinding } from '../pair.ts'
import { lockCauses, workflowCauses } from './causes.ts'
import { type ActionsLock, readActionsLock } from './lock.ts'
import { type Uses, usesOf } from './workflow.ts'

const LOCK = '.github/workflows/actions.lock'

/** What can be told of `.github/workflows/actions.lock` and the workflows beside it. No workflow must have one. */
export const actionsLockRules: LockRules = { check, wantsLock: () => undefined }

/** Asks what `gh actions-lock --verify-local` asks: does each locked workflow use what the lock has, and nothing else? */
async function check(question: LockQuestion): Promise<LockAnswer> {
  const prefix = question.path.slice(0, -LOCK.length)
  const workflows = question.tree.paths.filter(
    (path) => path.startsWith(`${prefix}.github/workflows/`) && /\.ya?ml$/.test(path),
  )
  const read = await readActionsLock(question.lock)
  if (!read.ok) return { findings: [read.finding], packages: 0, manifests: workflows }
  const causes: Cause[] = []
  for (const path of new Set([...read.value.workflows.keys(), ...workflows.map((one) => one.slice(prefix.length))]))
    causes.push(...(await causesFor(question, read.value, prefix, path)))
  const packages = read.value.actions.size
  const findings = await tell({
    lock: question.lock,
    judge: 'gh actions-lock',
    packages,
    causes: [...causes, ...lockCauses(question.lock, read.value)],
    strict: question.level === 'strict',
    remedy: { text: 'Lock again and commit the lock.', command: 'gh actions-lock' },
  })
  return { findings, packages, manifests: workflows }
}

async function causesFor(
  { tree, lock: file }: LockQuestion,
  lock: ActionsLock,
  prefix: string,
  path: string,
): Promise<Cause[]> {
  const workflow = readOrFinding(tree, `${prefix}${path}`)
  const isListed = lock.workflows.has(path)
  if (!workflow || 'outcome' in workflow) {
    const line = file.text.slice(0, Math.max(0, file.text.indexOf(path))).split('\n').length
    return isListed
      ? [{ code: 'member-removed', claim: path, observed: 'there is no such workflow', file, at: line, refused: true }]
      : []
  }
  const uses = await usesOf(tree, prefix, workflow)
  if (!isListed) return unlisted(workflow, path, uses)
  return [...workflowCauses(file, lock, path, uses), ...uses.unclear.map(unclearCause)]
}

/** A workflow that is not in the lock runs without it. */
function unlisted(file: SourceFile, path: string, { actions, unclear }: Uses): Cause[] {
  if (actions.length === 0 || unclear.length > 0) return []
  return [{ code: 'member-added', claim: path, observed: 'this workflow is not in the lock', file, refused: false }]
}

function unclearCause({ text, why, file, line }: Uses['unclear'][number]): Cause {
  const claim = `uses: ${text.slice(0, 100)}`
  return { code: 'undetermined', claim, observed: why, file, at: line, refused: false, unknown: true }
}
