import { suggest } from '@ci-gates/core/model'
import { type WorkflowRun, workflowRunsOf, workflowsOf } from '@ci-gates/github'
import type { Unknown } from '../signal.ts'
import type { Answered, Place } from './asking.ts'
import { ratingOf } from './conclusions.ts'
import { unanswered, unknown } from './unanswered.ts'

// A run is some 12 kB of JSON.
const PER_PAGE = 50
// Where most runs are cancelled or skipped, this many times the window is looked at.
const SPREAD = 4
const MOST_TOLD = 8

export interface WindowWish {
  readonly workflow: string
  readonly branch: string
  readonly event?: string | undefined
  readonly last: number
}

/** The newest completed runs of a workflow on a branch of this repository. */
export interface RunWindow {
  /** Newest first, with those that came to no conclusion. */
  readonly runs: readonly WorkflowRun[]
  /** Runs of a fork whose branch has the same name: GitHub's filter is by name alone. */
  readonly foreign: number
  /** GitHub's limit of 1,000 results cut the list. */
  readonly isCut: boolean
}

/** Reads until there are `last` runs with a conclusion that counts. Our own run is none of them. */
export async function windowOf(place: Place, wish: WindowWish): Promise<Answered<RunWindow>> {
  const { github, scene } = place
  const own = (run: WorkflowRun) => isOwn(run, place, wish.branch)
  const counted = (runs: readonly WorkflowRun[]) =>
    runs.filter((run) => own(run) && ratingOf(run.conclusion) !== 'left out')
  const enough = (runs: readonly WorkflowRun[]) =>
    counted(runs).length >= wish.last || runs.length >= Math.max(PER_PAGE, SPREAD * wish.last)
  const filter = {
    branch: wish.branch,
    status: 'completed',
    per_page: PER_PAGE,
    ...(wish.event === undefined ? {} : { event: wish.event }),
  }
  const walk = await github.walk(workflowRunsOf(place, wish.workflow, filter), enough)
  if (walk.outcome.kind === 'absent') return { unknown: await unknownWorkflow(place, wish.workflow) }
  if (walk.outcome.kind !== 'measured') return { unknown: unanswered(walk.outcome, `runs of ${wish.workflow}`) }
  const others = walk.soFar.filter(({ id }) => id !== scene.runId)
  return {
    value: {
      runs: newest(others.filter(own), wish.last),
      foreign: others.filter((run) => !own(run)).length,
      isCut: walk.isWhole && (walk.total ?? 0) > walk.soFar.length,
    },
  }
}

/** The newest up to the last one that is needed. */
function newest(runs: readonly WorkflowRun[], last: number): readonly WorkflowRun[] {
  const sorted = [...runs].sort((a, b) => b.createdAt - a.createdAt || b.id - a.id)
  let conclusive = 0
  const end = sorted.findIndex(({ conclusion }) => ratingOf(conclusion) !== 'left out' && ++conclusive === last)
  return end < 0 ? sorted : sorted.slice(0, end + 1)
}

function isOwn({ id, branch, headRepository }: WorkflowRun, { owner, repo, scene }: Place, wanted: string): boolean {
  const isHere = headRepository?.toLowerCase() === `${owner}/${repo}`.toLowerCase()
  return id !== scene.runId && isHere && branch === wanted
}

/** Which workflows there are, so that the right one can be named. */
export async function unknownWorkflow(place: Place, wanted: string): Promise<Unknown> {
  const workflows = await place.github.askAll(workflowsOf(place))
  if (workflows.kind !== 'measured') return unanswered(workflows, 'the list of workflows')
  const files = workflows.value.map(({ path }) => path.split('/').at(-1) ?? path)
  const named = workflows.value.find(({ name, path }) => name === wanted || path === wanted)
  const near = named?.path.split('/').at(-1) ?? suggest(wanted, files)
  const list = files.length === 0 ? 'there is none' : `there are ${files.slice(0, MOST_TOLD).join(', ')}`
  const rest = files.length > MOST_TOLD ? ` and ${files.length - MOST_TOLD} more` : ''
  const advice = near ? `Write workflow: ${near}` : "Write the name of the workflow's file"
  return unknown('workflow-unknown', `${wanted} is no workflow of this repository; ${list}${rest}`, advice)
}
