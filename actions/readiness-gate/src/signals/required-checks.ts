import { branchOf, branchRulesOf, type RequiredCheck, refUpdateRuleOf } from '@ci-gates/github'
import * as v from 'valibot'
import { choice, listOf, text } from '../config/values.ts'
import { type Answered, answered, asking, branchOr, type Place } from './github/asking.ts'
import { checkEvidence } from './github/check-evidence.ts'
import { judge, reportedChecks } from './github/judged-checks.ts'
import { unanswered, unknown } from './github/unanswered.ts'
import { defineSignal, type Evidence } from './signal.ts'

export const ACCEPTABLE = ['skipped', 'neutral', 'cancelled'] as const

const schema = v.strictObject({
  branch: v.optional(text('The branch whose rules hold; by default the one that is judged, or merged into.')),
  accept: v.optional(listOf(choice(ACCEPTABLE, 'A conclusion.'), 'Conclusions that are as good as success.')),
})

export const requiredChecks = defineSignal({
  kind: 'required-checks',
  description: 'Every check that the rules of the branch require has passed for this commit.',
  schema,
  permissions: ['checks: read', 'statuses: read', 'contents: read'],
  remedy: 'Mend the check that failed, or wait for the one that still runs.',
  observe: (rule, scene) => asking(scene, (place) => observe(rule, place)),
})

interface Required {
  readonly checks: readonly RequiredCheck[]
  /** Paths of workflows that a ruleset requires. */
  readonly workflows: readonly string[]
  readonly gap?: string
}

async function observe(rule: v.InferOutput<typeof schema>, place: Place): Promise<Evidence> {
  const branch = await branchOr(place, rule.branch)
  if ('unknown' in branch) return branch.unknown
  const required = await requiredOf(place, branch.value)
  if ('unknown' in required) return required.unknown
  const { checks, workflows, gap } = required.value
  const also = workflows.map((path) => `a ruleset also requires the workflow ${path}, whose checks are not told`)
  const told = [gap, ...also].filter((each) => each !== undefined).join('; ')
  if (checks.length === 0 && told === '')
    return unknown(
      'nothing-required',
      `nothing is required on ${branch.value}`,
      'Require checks in a ruleset, or name them in the signal `checks`',
    )
  const reported = await reportedChecks(place)
  if ('unknown' in reported) return reported.unknown
  const { runId, workspace, event } = place.scene
  const judged = checks.map((wanted) => judge(wanted, reported.value, { accept: rule.accept ?? [], runId }))
  const { workflowTexts } = await import('./github/workflow-files.ts')
  return checkEvidence(judged, { workflows: await workflowTexts(workspace), event, gap: told || undefined })
}

/** From rulesets and from classic protection; what cannot be seen of them is told as a gap. */
async function requiredOf(place: Place, branch: string): Promise<Answered<Required>> {
  const rules = await answered(place.github.askAll(branchRulesOf(place, branch)), `rules of ${branch}`)
  if ('unknown' in rules) return rules
  const ofRulesets = rules.value.flatMap(({ checks }) => checks)
  const classic = await classicOf(place, branch)
  // A branch of rulesets alone is `protected`, too; with those in hand, classic protection that nobody shows is no gap.
  const isOpen = 'unknown' in classic && !(ofRulesets.length > 0 && classic.unknown.code === 'rules-unreadable')
  const ofClassic = 'value' in classic ? classic.value : []
  if ('unknown' in classic && ofRulesets.length === 0) return classic
  const all = new Map([...ofRulesets, ...ofClassic].map((check) => [`${check.app} ${check.name}`, check]))
  const checks = [...all.values()].filter(
    ({ name, app }) =>
      app !== undefined || ![...all.values()].some((each) => each.name === name && each.app !== undefined),
  )
  const workflows = rules.value.flatMap((each) => each.workflows)
  return {
    value: {
      checks,
      workflows,
      ...(isOpen ? { gap: `classic protection is not known: ${classic.unknown.observed}` } : {}),
    },
  }
}

/** `GET …/protection` needs administration, which GITHUB_TOKEN cannot have; the branch itself and GraphQL tell as much. */
async function classicOf(place: Place, branch: string): Promise<Answered<readonly RequiredCheck[]>> {
  const found = await place.github.ask(branchOf(place, branch))
  if (found.kind === 'absent')
    return {
      unknown: unknown('branch-unknown', `there is no branch ${branch}`, 'Write the name of the branch as it is'),
    }
  if (found.kind !== 'measured') return { unknown: unanswered(found, `the branch ${branch}`) }
  if (found.value.checks) return { value: found.value.checks }
  const answer = await place.github.graph(refUpdateRuleOf(place, branch))
  const rule = answer.kind === 'measured' ? answer.value.at(['repository', 'ref', 'refUpdateRule']) : answer
  if (rule.kind !== 'measured') return { unknown: unanswered(rule, `protection of ${branch}`) }
  const contexts = (rule.value as { requiredStatusCheckContexts?: unknown } | null)?.requiredStatusCheckContexts
  if (!Array.isArray(contexts))
    return {
      unknown: unknown(
        'rules-unreadable',
        `${branch} is protected, but this token is not shown what is required`,
        'Name the checks in the signal `checks`, or require them in a ruleset, which every token may read',
      ),
    }
  return { value: contexts.map((name) => ({ name: `${name}`, app: undefined })) }
}
