import * as v from 'valibot'
import { listOf, text } from '../config/values.ts'
import { asking, type Place } from './github/asking.ts'
import { allowedAmong, type People, peopleOf } from './github/people.ts'
import { type Sign, signsOf } from './github/signs.ts'
import { unknown } from './github/unanswered.ts'
import { defineSignal, type Evidence } from './signal.ts'

const schema = v.strictObject({
  who: listOf(text('`@person`, or a team as `team/slug` or `@organization/slug`.'), 'Who may sign off.'),
  label: v.optional(text('A label that one of them puts on the pull request, after its last push.')),
  environment: v.optional(text('An environment that one of them lets a run of this commit into.')),
  comment: v.optional(
    text(
      "How a comment on the pull request begins that one of them writes, followed by this commit's first seven characters or more; `/approve` where neither label nor environment is given.",
    ),
  ),
})

type Rule = v.InferOutput<typeof schema>

export const manual = defineSignal({
  kind: 'manual',
  description:
    'A named person signed off this very commit: by a label, an approval of an environment, or a comment. A ticked box is no proof.',
  schema,
  permissions: ['actions: read', 'issues: read', 'pull-requests: read'],
  remedy: 'Ask one of the named people to sign off this commit.',
  observe: (rule, scene) => asking(scene, (place) => observe(rule, place)),
})

async function observe(rule: Rule, place: Place): Promise<Evidence> {
  const people = peopleOf(rule.who, place.owner)
  if ('unknown' in people) return people.unknown
  const signs = await signsOf(place, waysOf(rule))
  const allowed = await firstAllowed(place, people.value, signs.found)
  if ('unknown' in allowed) return allowed.unknown
  if (allowed.value) return signedOff(allowed.value, place)
  const names = rule.who.join(', ')
  if (signs.fault) return { ...signs.fault, details: [...signs.refused, ...(signs.fault.details ?? [])] }
  const others = signs.found.map(({ actor, how }) => `${actor ?? 'somebody'} ${how}, and may not sign off`)
  const wanted = signs.wanted.join(', or ')
  return unknown(
    'sign-off-pending',
    `waits for ${names}: ${wanted}`,
    `Ask ${names} to sign off: ${wanted}`,
    [...others, ...signs.refused].slice(0, 15),
  )
}

function waysOf({ label, environment, comment }: Rule) {
  const isBare = label === undefined && environment === undefined
  return { label, environment, comment: comment ?? (isBare ? '/approve' : undefined) }
}

async function firstAllowed(place: Place, people: People, signs: readonly Sign[]) {
  for (const sign of signs) {
    const allowed = await allowedAmong(place, people, sign.actor)
    if ('unknown' in allowed || allowed.value) return 'unknown' in allowed ? allowed : { value: sign }
  }
  return { value: undefined }
}

function signedOff({ actor, how, url }: Sign, { scene }: Place): Evidence {
  return {
    measured: true,
    holds: true,
    credit: 10_000,
    code: 'signed-off',
    observed: `${actor} ${how}, for ${scene.sha.slice(0, 7)}`,
    ...(url ? { link: url } : {}),
  }
}
