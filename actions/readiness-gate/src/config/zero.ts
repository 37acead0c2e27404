import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compileGlob } from '@ci-gates/core/model'
import { readText } from '@ci-gates/core/runner'
import { parse, stringify } from 'yaml'

/** A configuration that this run made for itself, as the YAML that would pin it, and what it could not look for. */
export interface Zero {
  readonly yaml: string
  readonly leftOut: readonly string[]
}

interface Workflow {
  readonly file: string
  readonly isPushed: boolean
  readonly isScheduled: boolean
}

const FOLDER = '.github/workflows'
const MOST_WORKFLOWS = 10
const NOTES = [
  'CHANGELOG.md',
  'CHANGES.md',
  'HISTORY.md',
  'NEWS.md',
  'CHANGELOG.rst',
  'CHANGES.rst',
  'docs/CHANGELOG.md',
]

/**
 * What nearly every repository can be asked, made from what lies in the workspace: its workflows on the default branch,
 * required checks, schedules, waiting jobs, alerts, blockers, release notes.
 * @param own the workflow that runs this gate; its own pass rate would be judged by its own verdict
 */
export function zeroConfiguration(workspace: string, branch: string | undefined, own: string | undefined): Zero {
  const { workflows, problems } = workflowsIn(workspace, branch ?? 'main')
  const pushed = workflows.filter(({ file, isPushed }) => isPushed && `${FOLDER}/${file}` !== own)
  const scheduled = workflows.filter(({ isScheduled }) => isScheduled)
  const notes = NOTES.find((name) => existsSync(join(workspace, name)))
  const signals = {
    ...runSignals(pushed.slice(0, MOST_WORKFLOWS)),
    required: { kind: 'required-checks', weight: 20, 'on-unknown': 'ignore' },
    ...(scheduled.length > 0
      ? { schedules: { kind: 'schedule', workflows: scheduled.map(({ file }) => file), weight: 10 } }
      : {}),
    queue: { kind: 'queue', weight: 5 },
    'code-scanning': { kind: 'alerts', source: 'code-scanning', weight: 10, 'on-unknown': 'ignore' },
    dependabot: { kind: 'alerts', source: 'dependabot', weight: 10, 'on-unknown': 'ignore' },
    blockers: { kind: 'issues', labels: ['release-blocker'], weight: 10, 'on-unknown': 'ignore' },
    'release-notes': { kind: 'file', path: notes ?? NOTES[0], weight: 5 },
  }
  const leftOut = [
    ...problems,
    ...ownNote(workflows, own),
    ...(pushed.length === 0 ? ['pass rate: no other workflow in the workspace runs on pushes to the branch'] : []),
    ...(pushed.length > MOST_WORKFLOWS ? [`pass rate: ${pushed.length - MOST_WORKFLOWS} more workflows`] : []),
    ...(scheduled.length === 0 ? ['schedules: no workflow in the workspace has one'] : []),
  ]
  return { yaml: yamlOf(signals), leftOut }
}

/** Its pass rate would hang on the verdict that it is part of. */
function ownNote(workflows: readonly Workflow[], own: string | undefined): string[] {
  const found = workflows.find(({ file, isPushed }) => isPushed && `${FOLDER}/${file}` === own)
  return found ? [`pass rate of ${found.file}: this gate is part of it`] : []
}

/** The pass rates share 25 points, however many workflows there are. */
function runSignals(workflows: readonly Workflow[]): Record<string, object> {
  const weight = Math.floor(25_000 / Math.max(1, workflows.length)) / 1_000
  return Object.fromEntries(
    workflows.map(({ file }) => [
      workflows.length === 1 ? 'ci' : `runs-${file.replace(/\.ya?ml$/, '').replace(/[^\w.-]/g, '-')}`,
      { kind: 'workflow-runs', workflow: file, last: 30, min: '85%', weight },
    ]),
  )
}

function yamlOf(signals: Readonly<Record<string, object>>): string {
  const lines = Object.entries(signals).map(
    ([id, keys]) => `  ${id}: ${stringify(keys, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`,
  )
  return ['version: 1', 'gate: { fail-under: 90%, target: 95%, min-coverage: 80% }', 'signals:', ...lines, ''].join(
    '\n',
  )
}

function workflowsIn(workspace: string, branch: string): { workflows: Workflow[]; problems: string[] } {
  const folder = join(workspace, FOLDER)
  if (!existsSync(folder)) {
    const why = existsSync(join(workspace, '.git')) ? 'there are none' : 'the repository is not checked out'
    return { workflows: [], problems: [`workflows: ${why}`] }
  }
  const problems: string[] = []
  const files = readdirSync(folder)
    .filter((name) => /^[\w.-]+\.ya?ml$/.test(name))
    .sort()
  const workflows = files.slice(0, 200).flatMap((file) => {
    const read = readText(workspace, join(folder, file), 1_048_576)
    const triggers = 'text' in read ? triggersIn(read.text) : undefined
    if (!triggers) problems.push(`${FOLDER}/${file}: it cannot be read as a workflow`)
    return triggers ? [{ file, isPushed: isPushedTo(triggers, branch), isScheduled: 'schedule' in triggers }] : []
  })
  return { workflows, problems }
}

type Triggers = Readonly<Record<string, unknown>>

/** `on: push`, `on: [push]`, `on: { push: … }`. */
function triggersIn(text: string): Triggers | undefined {
  try {
    const { on } = (parse(text, { maxAliasCount: 100, logLevel: 'error' }) ?? {}) as { on?: unknown }
    if (typeof on === 'string') return { [on]: null }
    if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), null]))
    return typeof on === 'object' && on !== null ? (on as Triggers) : undefined
  } catch {
    return undefined
  }
}

/** Only tags, or only other branches: then it does not run on this one. */
function isPushedTo(triggers: Triggers, branch: string): boolean {
  if (!('push' in triggers)) return false
  const { branches, tags } = (triggers['push'] ?? {}) as { branches?: unknown; tags?: unknown }
  if (branches === undefined) return tags === undefined
  const patterns = (Array.isArray(branches) ? branches : [branches]).map(String)
  return patterns.some((pattern) => !pattern.startsWith('!') && compileGlob(pattern).matches(branch))
}
