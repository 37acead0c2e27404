import type { AttemptOptions } from '../attempt.ts'
import { ask, type EngineAnswer, type Environment } from './engine-answer.ts'
import { unframed } from './unframe.ts'

export interface ContainerLogsOptions {
  /** Milliseconds since the epoch: only lines written since then. */
  readonly since?: number
  /** At most so many of the last lines. Default 2,000. */
  readonly tail?: number
}

export interface ContainerLogs {
  /** Each line begins with its time, as `docker logs -t` writes it. Hostile. */
  readonly text: string
  /** Fewer lines than asked for were read, since they exceed 8 MiB. */
  readonly cut: boolean
}

const MOST = 8 * 1024 * 1024
const TAIL = 2_000

/** The last lines that a container wrote to both outputs, framed or not, with times. Never rejects. */
export async function containerLogs(
  nameOrId: string,
  { since, tail = TAIL }: ContainerLogsOptions,
  env: Environment,
  options: AttemptOptions,
): Promise<EngineAnswer<ContainerLogs>> {
  const from = since === undefined ? '' : `&since=${(since / 1000).toFixed(3)}`
  const question = (lines: number) => ({
    path: `/containers/${encodeURIComponent(nameOrId)}/logs?stdout=1&stderr=1&timestamps=1&tail=${lines}${from}`,
    what: `container ${nameOrId}`,
    most: MOST,
  })
  for (let lines = tail; ; lines = Math.ceil(lines / 8)) {
    const answer = await ask(question(lines), env, options)
    if (!('found' in answer)) return answer
    // What is cut off is the end, which matters most: fewer lines are asked for then.
    if (answer.found.cut && lines > 1) continue
    return { found: { text: textOf(answer.found.body), cut: lines < tail || answer.found.cut } }
  }
}

function textOf(body: Buffer): string {
  return unframed(body).toString('utf8').replaceAll('\r\n', '\n')
}
