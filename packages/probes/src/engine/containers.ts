import type { AttemptOptions } from '../attempt.ts'
import { type Container, readInspection } from './container.ts'
import { ask, type EngineAnswer, type Environment, failed } from './engine-answer.ts'

/** A service that is scaled beyond this is looked at in part. */
const MOST_CONTAINERS = 50

/** Describes a container by its name or id. The engine is found by DOCKER_HOST in `env`. Never rejects. */
export async function inspectContainer(
  nameOrId: string,
  env: Environment,
  options: AttemptOptions,
): Promise<EngineAnswer<Container>> {
  const path = `/containers/${encodeURIComponent(nameOrId)}/json`
  const answer = await ask({ path, what: `container ${nameOrId}` }, env, options)
  if (!('found' in answer)) return answer
  const container = readInspection(answer.found.json)
  return container ? { found: container } : failed('the container engine answered something else than a container')
}

/**
 * The containers of a compose project, or of one service of it, also those that do not run, by the labels that compose
 * gives them; `docker compose run` makes more, which are left out. An empty list: there are none. Never rejects.
 */
export async function findComposeContainers(
  project: string,
  service: string | undefined,
  env: Environment,
  options: AttemptOptions,
): Promise<EngineAnswer<readonly Container[]>> {
  const label = [`com.docker.compose.project=${project}`, 'com.docker.compose.oneoff=False']
  if (service !== undefined) label.push(`com.docker.compose.service=${service}`)
  const filters = encodeURIComponent(JSON.stringify({ label }))
  const what = `compose project ${project}`
  const listed = await ask({ path: `/containers/json?all=1&filters=${filters}`, what }, env, options)
  if (!('found' in listed)) return listed
  const ids = idsOf(listed.found.json)
  if (!ids) return failed('the container engine answered something else than a list of containers')
  const inspected = await Promise.all(ids.slice(0, MOST_CONTAINERS).map((id) => inspectContainer(id, env, options)))
  // One that was removed meanwhile is no failure.
  const broken = inspected.find((each) => 'code' in each && each.code !== 'container-absent')
  if (broken && 'code' in broken) return broken
  return { found: inspected.flatMap((each) => ('found' in each ? [each.found] : [])) }
}

function idsOf(json: unknown): string[] | undefined {
  if (!Array.isArray(json)) return undefined
  return json.flatMap((each: unknown) => {
    const id = typeof each === 'object' && each !== null && 'Id' in each ? each.Id : undefined
    return typeof id === 'string' ? [id] : []
  })
}
