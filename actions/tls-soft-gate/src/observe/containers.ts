import type { World } from '@ci-gates/core/model'
import { type Container, findComposeContainers, inspectContainer, lastDeath } from '@ci-gates/probes'
import type { Where } from '../plan.ts'
import type { Seen } from './container.ts'

/** The engine answers in milliseconds; a run that is being cancelled does not wait for it. */
export const ENGINE_MS = 3_000

/** A job lasts six hours at most, unless told otherwise. */
const EVENTS_MS = 6 * 3_600_000

/** Asks the engine for a container, or for those of a service. */
export async function look(where: Where, world: World): Promise<Seen> {
  const { signal } = world
  const { name } = where
  const options = { timeoutMs: ENGINE_MS, signal }
  const answer =
    'container' in where
      ? await inspectContainer(where.container, process.env, options)
      : await findComposeContainers(where.project, where.service, process.env, options)
  if ('problem' in answer) return { name, containers: [], problem: { code: answer.code, words: answer.problem } }
  const found = await Promise.all([answer.found].flat().map((container) => withLastEnd(container, world)))
  const containers = found.toSorted((a, b) => rank(a) - rank(b))
  if (containers.length > 0) return { name, containers }
  const words = `compose knows no container of the service ${name}`
  return { name, containers, problem: { code: 'container-absent', words } }
}

/** A container that runs again no longer tells how it ended; the events of the engine do, as far as it keeps them. */
async function withLastEnd(container: Container, { signal, clock }: World): Promise<Container> {
  if (container.state !== 'running') return container
  const now = clock.now()
  const death = await lastDeath(container.id, now - EVENTS_MS, now, process.env, { timeoutMs: ENGINE_MS, signal })
  if (!('found' in death) || death.found === undefined) return container
  const { at: finishedAt, exitCode, oomKilled } = death.found
  return { ...container, finishedAt, exitCode, oomKilled }
}

function rank({ state }: Container): number {
  return state === 'running' ? 0 : 1
}
