import * as v from 'valibot'
import { choice, duration, environmentName, flag, listOf, path, text } from '../config/values.ts'
import { parseDocument, readJsonFile } from '../documents/read.ts'
import { staleFile } from '../evidence/age.ts'
import { unknown } from '../evidence/told.ts'
import { judgeGateReport } from './report/gate-report.ts'
import { judgeNeeds } from './report/needs.ts'
import { defineSignal, type Evidence, type RuleMistake, type Scene, type Unknown } from './signal.ts'

const LARGEST = 8 * 1024 * 1024

const schema = v.strictObject({
  path: v.exactOptional(path("Another gate's JSON report, or a file with `toJSON(needs)`.")),
  env: v.exactOptional(environmentName('The environment variable that holds `toJSON(needs)`, or a report.')),
  gate: v.exactOptional(text('The gate whose report it must be: `wait-for-api`.')),
  jobs: v.exactOptional(listOf(text('A job.'), 'The jobs of `needs` that must have succeeded. Default: all.')),
  accept: v.exactOptional(
    listOf(choice(['skipped', 'cancelled'], 'A result.'), 'Results of jobs that are as good as success.'),
  ),
  'any-sha': v.exactOptional(flag('Whether a report of another commit counts. Default: false.')),
  'max-age': v.exactOptional(duration('How old the report may be. Default: 24h.')),
})

type Rule = v.InferOutput<typeof schema>

/** What another gate, or the jobs before this one, came to. */
export const report = defineSignal({
  kind: 'report',
  description: 'Another gate of this project passed, by its report; or the jobs of `needs` succeeded.',
  schema,
  permissions: [],
  remedy: 'Mend what the other gate or job reports.',
  mistakes,
  observe,
})

async function mistakes({ path, env, gate, jobs }: Rule): Promise<RuleMistake[]> {
  return [
    ...((path === undefined) === (env === undefined)
      ? [{ key: path === undefined ? 'kind' : 'env', message: 'say where it is: with `path`, or with `env`' }]
      : []),
    ...(gate !== undefined && jobs !== undefined
      ? [{ key: 'jobs', message: '`jobs` is of `needs`, `gate` of a report; leave one out' }]
      : []),
  ]
}

async function observe(rule: Rule, scene: Scene): Promise<Evidence> {
  const found =
    rule.path === undefined ? await fromVariable(rule.env ?? '', scene) : await fromFile(rule, rule.path, scene)
  if ('measured' in found) return found
  const { value, name } = found
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return unknown(
      'not-a-report',
      `${name} is neither a report nor needs`,
      'Give the file that a gate wrote as `report`',
    )
  if ('verdict' in value && 'gate' in value) return judgeGateReport(rule, value, name, scene)
  if (rule.gate !== undefined)
    return unknown(
      'not-a-report',
      `${name} is no report of ${rule.gate}`,
      'Give the file that the gate wrote as `report`',
    )
  return judgeNeeds(rule, value as Readonly<Record<string, unknown>>, name)
}

interface Found {
  readonly value: unknown
  readonly name: string
}

async function fromFile(rule: Rule, path: string, scene: Scene): Promise<Found | Unknown> {
  const document = await readJsonFile(scene, path, LARGEST)
  if ('measured' in document) return document
  const stale = staleFile(path, document.modified, rule['max-age'] ?? 86_400_000, scene)
  return stale ?? { value: document.value, name: path }
}

async function fromVariable(env: string, scene: Scene): Promise<Found | Unknown> {
  const text = scene.environment(env) ?? ''
  const name = `the variable ${env}`
  // Built in pieces: a linter would take it for a forgotten template.
  const example = ['$', '{{ toJSON(needs) }}'].join('')
  if (text.trim() === '')
    return unknown('no-variable', `${name} is not set`, `Set it in the step's \`env\`: ${env}: ${example}`)
  if (text.length > LARGEST) return unknown('file-too-large', `${name} is too long`, 'Name the jobs in `needs`')
  const read = await parseDocument(name, text, 'json')
  if ('flaw' in read) return unknown(read.flaw.code, read.flaw.observed, `Set ${env} to ${example}`)
  return { value: read.value, name }
}
