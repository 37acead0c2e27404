import { formatDuration } from '@ci-gates/core/model'
import { type Deployment, type DeploymentStatus, deploymentStatusesOf, deploymentsOf } from '@ci-gates/github'
import type { Evidence } from '../signal.ts'
import { ageOf, agoText } from './ages.ts'
import { type Answered, answered, type Place } from './asking.ts'
import { linkTo, measured, truncated, unanswered, unknown } from './unanswered.ts'

// Each costs a request.
const MOST_CANDIDATES = 8
const ONE = { value: 1, unit: 'deployments' }
const NONE = { value: 0, unit: 'deployments' }

/** Whether the newest deployment into an environment, of this commit or of any, went well. An older one is no answer. */
export async function commitDeployed(place: Place, environment: string, commit: 'this' | 'any'): Promise<Evidence> {
  const { github, scene } = place
  const walk = await github.walk(
    deploymentsOf(place, environment, commit === 'this' ? scene.sha : undefined),
    () => true,
  )
  if (walk.outcome.kind !== 'measured') return unanswered(walk.outcome, `deployments into ${environment}`)
  const [newest] = walk.soFar.toSorted(byAge)
  const what = commit === 'this' ? `${scene.sha.slice(0, 7)}` : 'anything'
  if (!newest)
    return unknown(
      'not-deployed',
      `${what} was never deployed into ${environment}`,
      `Deploy into ${environment}; look whether its name is right`,
    )
  const statuses = await statusesOf(place, newest)
  return 'unknown' in statuses ? statuses.unknown : judged(place, environment, newest, statuses.value)
}

/** Whether there is another commit that went well there within the time, to go back to. */
export async function rollbackTarget(place: Place, environment: string, window: number): Promise<Evidence> {
  const now = place.scene.clock.now()
  const isOld = ({ createdAt }: Deployment) => ageOf(now, createdAt) > window
  const walk = await place.github.walk(deploymentsOf(place, environment), (soFar) => soFar.some(isOld))
  if (walk.outcome.kind !== 'measured') return unanswered(walk.outcome, `deployments into ${environment}`)
  const others = walk.soFar.filter((each) => !isOld(each) && each.sha !== place.scene.sha).toSorted(byAge)
  for (const candidate of others.slice(0, MOST_CANDIDATES)) {
    const statuses = await statusesOf(place, candidate)
    if ('unknown' in statuses) return statuses.unknown
    if (lastWord(statuses.value)?.state !== 'success') continue
    const told = `${candidate.ref || candidate.sha.slice(0, 7)} went well in ${environment} ${agoText(now, candidate.createdAt)}; it can be rolled back to`
    return measured(true, { code: 'rollback-possible', observed: told, ...ONE })
  }
  if (others.length > MOST_CANDIDATES)
    return truncated(
      `none of the newest ${MOST_CANDIDATES} other deployments into ${environment} went well; ${others.length - MOST_CANDIDATES} more were not looked at`,
      'Set a smaller `rollback`',
    )
  const told = `no other commit went well in ${environment} within ${formatDuration(window)}: there is nothing to roll back to`
  return measured(false, { code: 'no-rollback', observed: told, ...NONE })
}

async function statusesOf(place: Place, { id }: Deployment): Promise<Answered<readonly DeploymentStatus[]>> {
  const all = await answered(place.github.askAll(deploymentStatusesOf(place, id)), `statuses of deployment ${id}`)
  return 'unknown' in all ? all : { value: all.value.toSorted((a, b) => b.createdAt - a.createdAt) }
}

/** `inactive` says only that a newer deployment took its place; what it was before is what counts. */
function lastWord(statuses: readonly DeploymentStatus[]): DeploymentStatus | undefined {
  return statuses.find(({ state }) => state !== 'inactive')
}

function judged(
  place: Place,
  environment: string,
  deployed: Deployment,
  statuses: readonly DeploymentStatus[],
): Evidence {
  const word = lastWord(statuses)
  const what = `${deployed.sha.slice(0, 7)} in ${environment}`
  const when = agoText(place.scene.clock.now(), word?.createdAt ?? deployed.createdAt)
  const link = linkTo(word?.url)
  if (word?.state === 'success') {
    const replaced = statuses[0]?.state === 'inactive' ? '; a newer deployment has taken its place' : ''
    return measured(true, { code: 'deployed', observed: `${what} went well ${when}${replaced}`, ...ONE, ...link })
  }
  if (word?.state === 'failure' || word?.state === 'error') {
    const observed = `${what} failed ${when} (${word.state})`
    return measured(false, { code: 'deployment-failed', observed, ...NONE, ...link })
  }
  const state = word?.state ?? statuses[0]?.state ?? 'without a status'
  const observed = `${what} is ${state}, ${when}`
  return { ...unknown('deployment-pending', observed, 'Wait for it, and run this again'), ...link }
}

const byAge = (a: Deployment, b: Deployment) => b.createdAt - a.createdAt || b.id - a.id
