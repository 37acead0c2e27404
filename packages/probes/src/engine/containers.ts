import type { AttemptOptions } from '../attempt.ts'
import type { Container } from './container.ts'
import type { EngineAnswer } from './engine-answer.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Describes a container by its name or id. The engine is found by DOCKER_HOST in `env`. Never rejects. */
export async function inspectContainer(
  _nameOrId: string,
  _env: Environment,
  _options: AttemptOptions,
): Promise<EngineAnswer<Container>> {
  return { code: 'engine-failed', problem: '' }
}

/** The containers of a compose project, or of one service of it, also those that do not run. Never rejects. */
export async function findComposeContainers(
  _project: string,
  _service: string | undefined,
  _env: Environment,
  _options: AttemptOptions,
): Promise<EngineAnswer<readonly Container[]>> {
  return { code: 'engine-failed', problem: '' }
}
