import type { AttemptOptions } from '../attempt.ts'
import type { EngineAnswer } from './engine-answer.ts'

export interface ContainerLogsOptions {
  /** Milliseconds since the epoch: only lines written since then. */
  readonly since?: number
  /** At most so many of the last lines. Default 2,000. */
  readonly tail?: number
}

export interface ContainerLogs {
  /** Each line begins with its time, as `docker logs -t` writes it. Hostile. */
  readonly text: string
  /** Lines at the beginning were left out, since they exceed 8 MiB. */
  readonly cut: boolean
}

/** What a container wrote to both outputs, framed or not, with times. Never rejects. */
export async function containerLogs(
  _nameOrId: string,
  _logs: ContainerLogsOptions,
  _env: Readonly<Record<string, string | undefined>>,
  _options: AttemptOptions,
): Promise<EngineAnswer<ContainerLogs>> {
  return { code: 'engine-failed', problem: '' }
}
