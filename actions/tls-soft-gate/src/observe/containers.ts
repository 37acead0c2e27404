import type { World } from '@ci-gates/core/model'
import { type Container, findComposeContainers, inspectContainer } from '@ci-gates/probes'
import type { Where } from '../plan.ts'

/** What the engine knows of a container, or why it cannot be told. */
export interface Seen {
  readonly name: string
  /** Several where a service has replicas; those that run first. */
  readonly containers: readonly Container[]
  readonly problem?: { readonly code: string; readonly words: string }
}

/** The engine answers in milliseconds; a run that is being cancelled does not wait for it. */
export const ENGINE_MS = 3_000

/** Asks the engine for a container, or for those of a service. */
export async function look(where: Where, { signal }: World): Promise<Seen> {
  const { name } = where
  const options = { timeoutMs: ENGINE_MS, signal }
  const answer =
    'container' in where
      ? await inspectContainer(where.container, process.env, options)
      : await findComposeContainers(where.project, where.service, process.env, options)
  if ('problem' in answer) return { name, containers: [], problem: { code: answer.code, words: answer.problem } }
  const containers = [answer.found].flat().toSorted((a, b) => rank(a) - rank(b))
  if (containers.length > 0) return { name, containers }
  const words = `compose knows no container of the service ${name}`
  return { name, containers, problem: { code: 'container-absent', words } }
}

function rank({ state }: Container): number {
  return state === 'running' ? 0 : 1
}

/** Every address that the containers have, of both families. */
export function addressesOf({ containers }: Seen): string[] {
  const all = containers.flatMap(({ addresses }) => addresses.flatMap(({ ip, ip6 }) => [ip, ip6]))
  return [...new Set(all.filter((address) => address !== undefined && address !== ''))] as string[]
}
