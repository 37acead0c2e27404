import type { LockAnswer, LockQuestion } from '../ecosystem.ts'
import { type Cause, tell } from '../javascript/findings.ts'
import { commandBeside } from '../shell.ts'
import { unmeasured } from '../unmeasured.ts'
import { terraformCauses } from './causes.ts'
import { readLock, type TerraformLock } from './lock.ts'
import { projectAt } from './project.ts'

/** Answers whether `terraform init -lockfile=readonly` would take the lock. */
export async function checkTerraformLock(question: LockQuestion): Promise<LockAnswer> {
  const lock = readLock(question.lock)
  const project = await projectAt(question.tree, question.path)
  const { manifests } = project
  if (!lock.ok) return { findings: [lock.finding], packages: 0, manifests }
  const packages = lock.value.providers.size
  if (manifests.length === 0) {
    const observed = 'there is no configuration beside it to compare with'
    return { findings: [unmeasured(question.lock, 'manifest-absent', observed)], packages, manifests }
  }
  if (project.damaged.length > 0) return { findings: project.damaged, packages, manifests }
  const causes = terraformCauses(lock.value, project)
  const findings = await tell({
    lock: question.lock,
    judge: lock.value.tool,
    packages,
    causes,
    strict: question.level === 'strict',
    remedy: {
      text: 'Lock again and commit the lock.',
      command: commandBeside(question.lock.path, commandFor(lock.value, causes)),
    },
  })
  return { packages, manifests, findings }
}

/** A locked version that does not fit is kept until `-upgrade`; without it, `init` stops there. */
function commandFor({ tool }: TerraformLock, causes: readonly Cause[]): string {
  const program = tool === 'OpenTofu' ? 'tofu' : 'terraform'
  const upgrade = causes.some(({ code }) => code === 'dependency-unsatisfied') ? ' -upgrade' : ''
  return `${program} init -backend=false${upgrade}`
}
