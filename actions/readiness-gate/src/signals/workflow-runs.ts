import * as v from 'valibot'
import { choice, count, percent, text } from '../config/values.ts'
import { asking, branchOr, type Place } from './github/asking.ts'
import { passRate } from './github/pass-rate.ts'
import { rateRuns } from './github/rate-runs.ts'
import { windowOf } from './github/run-window.ts'
import { defineSignal, type Evidence } from './signal.ts'

const schema = v.strictObject({
  workflow: text("The workflow's file name under `.github/workflows`, such as `ci.yml`."),
  branch: v.optional(text('The branch whose runs are rated; by default the one that is judged.')),
  event: v.optional(text('Only runs of this event, such as `push`.')),
  last: v.optional(count('How many runs are rated: the newest that came to a conclusion.', 1), 30),
  min: v.optional(percent('The pass rate that is wanted.'), '85%'),
  'min-samples': v.optional(count('Below this number of rated runs nothing is concluded.', 1), 5),
  'dead-band': v.optional(
    percent(
      'Within this much of `min`, the state of before stays. By default 5%, at most half of what `min` leaves to 100%.',
    ),
  ),
  attempts: v.optional(
    choice(
      ['first', 'last'],
      'Which attempt of a run counts: the first, for the health of a branch; the last, for what can be released.',
    ),
    'first',
  ),
  per: v.optional(choice(['run', 'commit'], 'Whether each run counts, or each commit once.'), 'run'),
  confidence: v.optional(
    choice(['point', 'strict'], '`strict`: the lower end of the 95 % interval has to reach `min`.'),
    'point',
  ),
})

export type WorkflowRunsRule = v.InferOutput<typeof schema>

export const workflowRuns = defineSignal({
  kind: 'workflow-runs',
  description: 'The pass rate of a workflow over its newest runs, on the first attempt, with its flakes.',
  schema,
  permissions: ['actions: read'],
  remedy: 'Mend what fails on that branch; mend or quarantine what only passes on a re-run.',
  observe: (rule, scene) => asking(scene, (place) => observe(rule, place)),
})

async function observe(rule: WorkflowRunsRule, place: Place): Promise<Evidence> {
  const branch = await branchOr(place, rule.branch)
  if ('unknown' in branch) return branch.unknown
  const window = await windowOf(place, { ...rule, branch: branch.value })
  if ('unknown' in window) return window.unknown
  const rated = await rateRuns(place, window.value, rule.attempts)
  if ('unknown' in rated) return rated.unknown
  const past = place.scene.past.map(({ value }) => value)
  return passRate(rated.value, { ...rule, branch: branch.value, past, now: place.scene.clock.now() })
}
