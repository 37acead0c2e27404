import type { ProbeOptions } from '../options.ts'
import type { Watch } from '../poll/poll-types.ts'
import { createProbe } from '../probe.ts'

/** Ends the wait when a container has exited, with its code and whether memory ran out. */
export function watchContainer(container: string, env: NonNullable<ProbeOptions['env']>): Watch {
  const probe = createProbe({ kind: 'docker', container, told: `docker:${container}` }, { env })
  const look = async (signal: AbortSignal) => {
    const { code, observed } = await probe({ timeoutMs: 2_000, signal })
    return code === 'container-exited' ? `${container} ${observed}` : undefined
  }
  return { name: `container ${container}`, look }
}
