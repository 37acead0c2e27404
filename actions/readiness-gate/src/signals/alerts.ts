import {
  type Alert,
  codeAlertsOf,
  dependabotAlertsOf,
  type GitHub,
  type Outcome,
  type Question,
  secretAlertsOf,
} from '@ci-gates/github'
import * as v from 'valibot'
import { choice, count } from '../config/values.ts'
import { analysisFor } from './github/analysis.ts'
import { asking, branchOr, type Place } from './github/asking.ts'
import { linkTo, measured, truncated, unanswered, unknown } from './github/unanswered.ts'
import { defineSignal, type Evidence } from './signal.ts'

const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const
const SOURCES = ['code-scanning', 'dependabot', 'secret-scanning'] as const
const MOST_TOLD = 10

const schema = v.strictObject({
  source: choice(SOURCES, 'Whose alerts.'),
  severity: v.optional(choice(SEVERITIES, 'From this severity on.'), 'high'),
  max: v.optional(count('How many may be open.'), 0),
  analysis: v.optional(
    choice(
      ['ref', 'commit'],
      'What code scanning must have looked at: the branch or pull request at any time, or this very commit.',
    ),
    'ref',
  ),
  expect: v.optional(
    choice(['enabled', 'disabled'], '`disabled`: it is known that this feature is off here.'),
    'enabled',
  ),
})

type Rule = v.InferOutput<typeof schema>

export const alerts = defineSignal({
  kind: 'alerts',
  description:
    'Open security alerts from a severity on: of code scanning, where a scan proves that it looked, of Dependabot, or of secret scanning.',
  schema,
  permissions: ['security-events: read', 'vulnerability-alerts: read'],
  remedy: 'Mend what the alerts tell, or dismiss them with a reason.',
  observe: (rule, scene) => asking(scene, (place) => observe(rule, place)),
})

async function observe(rule: Rule, place: Place): Promise<Evidence> {
  const told = await look(rule, place)
  const isOff = !told.measured && told.code === 'feature-off'
  if (rule.expect === 'disabled' && isOff)
    return measured(true, { code: 'off-as-expected', observed: `${rule.source} is off, as expected` })
  return isOff ? { ...told, remedy: { text: `Switch ${rule.source} on, or set \`expect: disabled\`` } } : told
}

async function look(rule: Rule, place: Place): Promise<Evidence> {
  if (rule.source === 'dependabot') {
    const wanted = SEVERITIES.slice(SEVERITIES.indexOf(rule.severity))
    return counted(rule, place.github, dependabotAlertsOf(place, wanted), [])
  }
  if (rule.source === 'secret-scanning') return secrets(rule, place)
  const ref = await refOf(place)
  if ('unknown' in ref) return ref.unknown
  const analysis = await analysisFor(place, ref.value, rule.analysis)
  if ('unknown' in analysis) return analysis.unknown
  return counted(rule, place.github, codeAlertsOf(place, ref.value), analysis.value)
}

/** A pull request's alerts are those of its merge commit's ref: docs.github.com, "List code scanning alerts". */
async function refOf(place: Place) {
  const { pullRequest } = place.scene
  if (pullRequest !== undefined) return { value: `refs/pull/${pullRequest}/merge` }
  const branch = await branchOr(place, undefined)
  return 'unknown' in branch ? branch : { value: `refs/heads/${branch.value}` }
}

/** No `permissions:` of a workflow grants it. */
async function secrets(rule: Rule, place: Place): Promise<Evidence> {
  const evidence = await counted({ ...rule, severity: 'low' }, place.github, secretAlertsOf(place), [])
  if (evidence.measured || (evidence.code !== 'no-permission' && evidence.code !== 'not-found')) return evidence
  const advice = 'Use the token of a GitHub App, or a fine-grained token, with "Secret scanning alerts: read"'
  return unknown(
    'not-grantable',
    'GITHUB_TOKEN cannot read secret scanning alerts, whatever `permissions:` says',
    advice,
    [evidence.observed],
  )
}

/** Counts alerts from a severity on. A list that breaks off is a count only where it is already too much. */
async function counted(
  rule: Rule,
  github: GitHub,
  question: Question<readonly Alert[]>,
  notes: readonly string[],
): Promise<Evidence> {
  const { source, severity, max } = rule
  const least = SEVERITIES.indexOf(severity as (typeof SEVERITIES)[number])
  const walk = await github.walk(question, () => false)
  const { outcome, soFar } = walk
  const grave = soFar.filter((alert) => rankOf(alert) >= least)
  const strange = soFar.filter((alert) => rankOf(alert) < 0).length
  const isOver = grave.length > max
  if (outcome.kind !== 'measured' && !isOver) return brokenOff(outcome, rule, soFar.length)
  if (strange > 0 && !isOver) {
    const advice = 'Give their rules a severity, or dismiss them'
    return unknown('severity-unknown', `${strange} open ${source} alerts have no severity`, advice, notes)
  }
  const atLeast = outcome.kind === 'measured' ? '' : 'at least '
  const from = source === 'secret-scanning' ? '' : ` of severity ${severity} or above`
  const lines = grave.slice(0, MOST_TOLD).map(({ number, severity: level, title }) => `#${number} ${level}: ${title}`)
  return measured(!isOver, {
    code: isOver ? 'alerts-open' : 'alerts-within',
    observed: `${atLeast}${grave.length} open ${source} ${grave.length === 1 ? 'alert' : 'alerts'}${from}`,
    expected: `at most ${max}`,
    value: grave.length,
    unit: 'alerts',
    details: [...notes, ...lines],
    ...linkTo(grave[0]?.url),
  })
}

function rankOf({ severity }: Alert): number {
  return SEVERITIES.indexOf(severity as (typeof SEVERITIES)[number])
}

function brokenOff(outcome: Exclude<Outcome<unknown>, { kind: 'measured' }>, { source }: Rule, seen: number): Evidence {
  if (seen > 0)
    return truncated(`the list of ${source} alerts broke off after ${seen}: ${outcome.detail}`, 'Run the job again')
  if (outcome.kind === 'absent' && source === 'code-scanning')
    return unknown(
      'never-analysed',
      `code scanning never looked at this (${outcome.detail})`,
      'Run CodeQL, or upload SARIF, for this branch',
    )
  return unanswered(outcome, `${source} alerts`)
}
