import * as v from 'valibot'
import { choice, listOf, text } from '../config/values.ts'
import { asking, type Place } from './github/asking.ts'
import { checkEvidence } from './github/check-evidence.ts'
import { judge, reportedChecks } from './github/judged-checks.ts'
import { ACCEPTABLE } from './required-checks.ts'
import { defineSignal, type Evidence } from './signal.ts'

const schema = v.strictObject({
  names: listOf(text("A check's name, as the list of checks of a commit has it."), 'Names of check runs and statuses.'),
  app: v.optional(text('The short name of the App they must come from, such as `github-actions`.')),
  accept: v.optional(listOf(choice(ACCEPTABLE, 'A conclusion.'), 'Conclusions that are as good as success.')),
})

export const checks = defineSignal({
  kind: 'checks',
  description: 'These check runs and commit statuses have passed for this commit.',
  schema,
  permissions: ['checks: read', 'statuses: read'],
  remedy: 'Mend the check that failed, or wait for the one that still runs.',
  observe: (rule, scene) => asking(scene, (place) => observe(rule, place)),
})

async function observe(rule: v.InferOutput<typeof schema>, place: Place): Promise<Evidence> {
  const reported = await reportedChecks(place)
  if ('unknown' in reported) return reported.unknown
  const { runId, workspace, event } = place.scene
  const fitting = reported.value.filter(({ appSlug }) => rule.app === undefined || appSlug === rule.app)
  const names = [...new Set(rule.names)]
  const judged = names.map((name) => judge({ name, app: undefined }, fitting, { accept: rule.accept ?? [], runId }))
  const { workflowTexts } = await import('./github/workflow-files.ts')
  return checkEvidence(judged, { workflows: await workflowTexts(workspace), event })
}
