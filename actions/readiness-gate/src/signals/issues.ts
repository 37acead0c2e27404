import { suggest } from '@ci-gates/core/model'
import { type Issue, labelOf, milestonesOf, openIssuesOf } from '@ci-gates/github'
import * as v from 'valibot'
import { count, listOf, text } from '../config/values.ts'
import { type Answered, answered, asking, type Place } from './github/asking.ts'
import { truncated, unanswered, unknown } from './github/unanswered.ts'
import { defineSignal, type Evidence } from './signal.ts'

const MOST_TOLD = 15

const schema = v.strictObject({
  labels: v.optional(listOf(text('A label.'), 'Issues with any of these labels.')),
  milestone: v.optional(text('Issues of the milestone with this title.')),
  max: v.optional(count('How many may be open.'), 0),
})

type Rule = v.InferOutput<typeof schema>

export const issues = defineSignal({
  kind: 'issues',
  description: 'Open issues with a label or in a milestone, such as `release-blocker`; pull requests are not counted.',
  schema,
  permissions: ['issues: read'],
  remedy: 'Close the issues, or move them out of the release.',
  observe: (rule, scene) => asking(scene, (place) => observe(rule, place)),
})

async function observe(rule: Rule, place: Place): Promise<Evidence> {
  const milestone = rule.milestone === undefined ? { value: undefined } : await milestoneOf(place, rule.milestone)
  if ('unknown' in milestone) return milestone.unknown
  const within = milestone.value === undefined ? {} : { milestone: milestone.value }
  const found = new Map<number, Issue>()
  let broken: Evidence | undefined
  for (const label of rule.labels ?? [undefined]) {
    const wish = label === undefined ? within : { ...within, label }
    const walk = await place.github.walk(openIssuesOf(place, wish), () => false)
    for (const issue of walk.soFar) if (!issue.isPullRequest) found.set(issue.number, issue)
    // A part of a list counts only where it is too much already.
    if (walk.outcome.kind !== 'measured')
      broken ??=
        walk.soFar.length > 0
          ? truncated(`the list of issues broke off: ${walk.outcome.detail}`, 'Run the job again')
          : unanswered(walk.outcome, 'issues')
    broken ??= walk.soFar.length === 0 && label !== undefined ? await labelFault(place, label) : undefined
  }
  if (broken && found.size <= rule.max) return broken
  return evidenceOf([...found.values()], rule, broken !== undefined)
}

function evidenceOf(open: readonly Issue[], rule: Rule, isPart: boolean): Evidence {
  const holds = open.length <= rule.max
  const labels = rule.labels ? ` labelled ${rule.labels.join(' or ')}` : ''
  const milestone = rule.milestone === undefined ? '' : ` in the milestone ${rule.milestone}`
  return {
    measured: true,
    holds,
    credit: holds ? 10_000 : 0,
    code: holds ? 'issues-within' : 'issues-open',
    observed: `${isPart ? 'at least ' : ''}${open.length} open ${open.length === 1 ? 'issue' : 'issues'}${labels}${milestone}`,
    expected: `at most ${rule.max}`,
    value: open.length,
    unit: 'issues',
    details: open.slice(0, MOST_TOLD).map(({ number, title }) => `#${number} ${title}`),
    ...(open[0]?.url ? { link: open[0].url } : {}),
  }
}

/** A misspelt label has no issues either. */
async function labelFault(place: Place, label: string): Promise<Evidence | undefined> {
  const found = await place.github.ask(labelOf(place, label))
  if (found.kind === 'measured') return undefined
  if (found.kind !== 'absent') return unanswered(found, `the label ${label}`)
  return unknown(
    'label-unknown',
    `there is no label ${label}, so that it has no issues proves nothing`,
    `Create the label, or write its name as it is`,
  )
}

/** The number of the milestone with this title; an open one before a closed one. */
async function milestoneOf(place: Place, title: string): Promise<Answered<number>> {
  const all = await answered(place.github.askAll(milestonesOf(place)), 'milestones')
  if ('unknown' in all) return all
  const named = all.value.filter((each) => each.title === title)
  const found = named.find(({ state }) => state === 'open') ?? named[0]
  if (found) return { value: found.number }
  const near = suggest(
    title,
    all.value.map((each) => each.title),
  )
  return {
    unknown: unknown(
      'milestone-unknown',
      `there is no milestone ${title}`,
      near ? `Write milestone: ${near}` : 'Create it, or write its title as it is',
    ),
  }
}
