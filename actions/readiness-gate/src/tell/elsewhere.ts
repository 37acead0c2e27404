import type { Elsewhere, InputValues, Report, World } from '@ci-gates/core/model'
import type { inputs } from '../inputs.ts'
import { readinessIn } from '../render/readiness.ts'
import { tellComment } from './comment.ts'
import { tellFiles } from './files.ts'
import { tellHistory } from './history.ts'
import { keptOf } from './kept.ts'
import { tellSlack, tellWebhook } from './notify.ts'
import { together } from './told.ts'
import type { Wish } from './wish.ts'

type Values = InputValues<typeof inputs>

/**
 * Tells a run wherever inputs ask for it, all of it made from the report. The comment comes last: a run that is cancelled
 * on the way leaves none that is half true. A crash of a signal's own code ends the run as one, now that all is told.
 */
export async function tellElsewhere(report: Report, values: Values, world: World): Promise<Elsewhere | undefined> {
  const kept = keptOf(world)
  const readiness = readinessIn(report)
  if (!kept) return undefined
  if (kept.crashes.length > 0) throw kept.crashes[0]
  if (!readiness || values.checkOnly) return undefined
  const wish = wishOf(values, world)
  return together([
    ...(await tellFiles(readiness, wish, kept, world.workspace)),
    await tellHistory(readiness, wish, kept, world.roots),
    await tellWebhook(report, readiness, wish),
    await tellSlack(report, readiness, wish, kept),
    await tellComment(report, wish, kept),
  ])
}

function wishOf(values: Values, { signal }: World): Wish {
  const { comment, dashboard, badge, slackWebhook, webhook, commit, dryRun } = values
  return { comment, dashboard, badge, slackWebhook, webhook, commit, dryRun, signal: signal as globalThis.AbortSignal }
}
