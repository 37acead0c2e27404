import * as v from 'valibot'
import { choice, duration, text } from '../config/values.ts'
import { asking } from './github/asking.ts'
import { commitDeployed, rollbackTarget } from './github/deployed.ts'
import { defineSignal } from './signal.ts'

const schema = v.strictObject({
  environment: text("The environment's name, such as `staging`."),
  commit: v.optional(
    choice(
      ['this', 'any'],
      '`this`: this commit was deployed there; `any`: whatever was deployed there last went well.',
    ),
    'this',
  ),
  rollback: v.optional(
    duration(
      'Instead: another commit was deployed there successfully within this time, so that there is something to go back to.',
    ),
  ),
})

export const deployment = defineSignal({
  kind: 'deployment',
  description: 'The last deployment into an environment went well, or there is one to roll back to.',
  schema,
  permissions: ['deployments: read'],
  remedy: 'Deploy again, and look at what the failed deployment tells.',
  observe: ({ environment, commit, rollback }, scene) =>
    asking(scene, (place) =>
      rollback === undefined
        ? commitDeployed(place, environment, commit)
        : rollbackTarget(place, environment, rollback),
    ),
})
