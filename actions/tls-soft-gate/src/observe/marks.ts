import type { World } from '@ci-gates/core/model'
import { type LogMark, markLog } from '@ci-gates/probes'
import type { Plan } from '../plan.ts'

/** Where logs stood when the asking began. */
export interface Marks {
  readonly at: number
  readonly files: readonly LogMark[]
}

export async function markLogs({ logFiles }: Plan, { clock }: World): Promise<Marks> {
  return { at: clock.now(), files: await Promise.all(logFiles.map(({ path }) => markLog(path))) }
}
