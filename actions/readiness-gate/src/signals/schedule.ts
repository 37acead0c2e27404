import { contentOf, runsOf, type Workflow, type WorkflowRun, workflowRunsOf, workflowsOf } from '@ci-gates/github'
import * as v from 'valibot'
import { choice, duration, listOf, text } from '../config/values.ts'
import { type Answered, answered, asking, defaultBranch, type Place } from './github/asking.ts'
import type { ScheduledWorkflow } from './github/judged-schedule.ts'
import { unknownWorkflow } from './github/run-window.ts'
import { scheduleEvidence } from './github/schedule-evidence.ts'
import { unknown } from './github/unanswered.ts'
import { defineSignal, type Evidence } from './signal.ts'

const schema = v.strictObject({
  workflows: v.optional(
    listOf(text("A workflow's file name."), 'File names of the workflows; by default all that run by schedule.'),
  ),
  'max-age': v.optional(
    v.union([
      choice(['auto'], 'Twice the longest time between two firings of its cron text.'),
      duration('How old the last run may be.'),
    ]),
    'auto',
  ),
})

type Rule = v.InferOutput<typeof schema>

export const schedule = defineSignal({
  kind: 'schedule',
  description: 'Scheduled workflows run on the default branch as often as their cron says, and end well.',
  schema,
  permissions: ['actions: read', 'contents: read'],
  remedy: 'Mend the workflow, or switch it on again; a schedule sleeps after 60 days without activity.',
  observe: (rule, scene) => asking(scene, (place) => observe(rule, place)),
})

const MOST_WORKFLOWS = 12
const RUNS = 30

async function observe(rule: Rule, place: Place): Promise<Evidence> {
  const branch = await defaultBranch(place)
  if ('unknown' in branch) return branch.unknown
  const all = await answered(place.github.askAll(workflowsOf(place)), 'the list of workflows')
  if ('unknown' in all) return all.unknown
  const names = rule.workflows ?? (await scheduled(place, branch.value))
  if ('unknown' in names) return names.unknown
  if (names.length === 0)
    return unknown('no-schedule', 'no workflow runs by schedule', 'Name one in `workflows`, or take the signal out')
  const chosen = [...new Set(names)].slice(0, MOST_WORKFLOWS)
  const looked: ScheduledWorkflow[] = []
  for (const name of chosen) {
    const workflow = all.value.find(({ path }) => path === name || path.split('/').at(-1) === name)
    looked.push(
      workflow
        ? await look(place, workflow, rule, branch.value)
        : { file: name, fault: await unknownWorkflow(place, name) },
    )
  }
  const skipped = Math.max(0, new Set(names).size - MOST_WORKFLOWS)
  return scheduleEvidence(looked, { now: place.scene.clock.now(), skipped, branch: branch.value })
}

/** Files of workflows that have a cron in the workspace, or ran by schedule lately. */
async function scheduled(
  place: Place,
  branch: string,
): Promise<readonly string[] | { unknown: Evidence & { measured: false } }> {
  const { workflowTexts } = await import('./github/workflow-files.ts')
  const texts = await workflowTexts(place.scene.workspace)
  const walk = await place.github.walk(runsOf(place, { event: 'schedule', branch }), () => true)
  const runs = await answered(Promise.resolve(walk.outcome), 'scheduled runs')
  if ('unknown' in runs) return runs
  const paths = [...texts.filter(({ crons }) => crons.length > 0), ...runs.value].map(({ path }) => path)
  return [...new Set(paths)].filter((path) => path.startsWith('.github/'))
}

async function look(place: Place, workflow: Workflow, rule: Rule, branch: string): Promise<ScheduledWorkflow> {
  const file = workflow.path.split('/').at(-1) ?? workflow.path
  const filter = { event: 'schedule', branch, per_page: RUNS }
  const walk = await place.github.walk(workflowRunsOf(place, file, filter), () => true)
  const runs = await answered(Promise.resolve(walk.outcome), `scheduled runs of ${file}`)
  if ('unknown' in runs) return { file, fault: runs.unknown }
  const own = (run: WorkflowRun) => run.id !== place.scene.runId
  const limit = await limitOf(place, workflow, rule, branch)
  return { file, state: workflow.state, runs: runs.value.filter(own), isCut: !walk.isWhole, ...limit }
}

/** How old the last run may be: as told, or twice the cron's period (Glyndor/podup#1497). */
async function limitOf(place: Place, { path }: Workflow, { 'max-age': maxAge }: Rule, branch: string) {
  if (maxAge !== 'auto') return { maxAge }
  const text = await workflowText(place, path, branch)
  if ('unknown' in text) return { unread: text.unknown }
  const [{ longestGap }, { readWorkflowText }] = await Promise.all([
    import('./github/cron.ts'),
    import('./github/workflow-files.ts'),
  ])
  const crons = readWorkflowText(path, text.value)?.crons ?? []
  const gap = longestGap(crons)
  return { crons, ...(gap === undefined ? {} : { maxAge: 2 * gap }) }
}

/** The text on the default branch, which is the one that counts; else the workspace's. */
async function workflowText(place: Place, path: string, branch: string): Promise<Answered<string>> {
  const text = await answered(place.github.ask(contentOf(place, path, branch)), path)
  if ('value' in text) return text
  const [{ readFile }, { join }] = await Promise.all([import('node:fs/promises'), import('node:path')])
  // The path is GitHub's own, of a workflow; anything else is not read.
  const isWorkflow = /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)
  const local = isWorkflow
    ? await readFile(join(place.scene.workspace, path), 'utf8').catch(() => undefined)
    : undefined
  return local === undefined ? text : { value: local }
}
