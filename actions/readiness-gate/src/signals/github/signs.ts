import { approvalsOf, eventsOf, remarksOf, runsOf } from '@ci-gates/github'
import type { Unknown } from '../signal.ts'
import { type Answered, answered, type Place } from './asking.ts'
import { unknown } from './unanswered.ts'

/** Somebody did what signs off this commit; whether he may is another question. */
export interface Sign {
  readonly actor: string | undefined
  /** `put the label "qa" on it` */
  readonly how: string
  readonly url?: string
}

/** How one may sign off. */
export interface Ways {
  readonly label: string | undefined
  readonly environment: string | undefined
  readonly comment: string | undefined
}

export interface Signs {
  readonly found: readonly Sign[]
  /** What would sign off, in words. */
  readonly wanted: readonly string[]
  /** What looks like it and is not, and why. */
  readonly refused: readonly string[]
  /** What could not be asked. */
  readonly fault?: Unknown
}

// Events of a pull request whose runs are of its head: the first one's time is GitHub's own word for when it was pushed.
const OF_PULL = ['pull_request', 'pull_request_target']
const MOST_RUNS = 10

/** Looks for all of the ways. */
export async function signsOf(place: Place, { label, environment, comment }: Ways): Promise<Signs> {
  const looked: Answered<Signs>[] = []
  if (label !== undefined) looked.push(await labelled(place, label))
  if (comment !== undefined) looked.push(await commented(place, comment))
  if (environment !== undefined) looked.push(await approved(place, environment))
  const seen = looked.flatMap((each) => ('value' in each ? [each.value] : []))
  const fault = looked.flatMap((each) => ('unknown' in each ? [each.unknown] : []))[0]
  return {
    found: seen.flatMap(({ found }) => found),
    wanted: seen.flatMap(({ wanted }) => wanted),
    refused: seen.flatMap(({ refused }) => refused),
    ...(fault ? { fault } : {}),
  }
}

/** Who put the label that is on it now, by its events: only after the commit was pushed does it speak of this commit. */
async function labelled(place: Place, label: string): Promise<Answered<Signs>> {
  const wanted = [`the label "${label}" on the pull request, after its last push`]
  const { pullRequest, sha } = place.scene
  if (pullRequest === undefined) return { unknown: noPull('a label') }
  const events = await answered(place.github.askAll(eventsOf(place, pullRequest)), 'events of the pull request')
  if ('unknown' in events) return events
  const last = events.value.findLast((each) => each.label === label && /^(?:un)?labeled$/.test(each.event))
  if (last?.event !== 'labeled') return { value: { found: [], wanted, refused: [] } }
  const pushed = await pushedAt(place)
  if ('unknown' in pushed) return pushed
  const isFor = last.at > pushed.value
  const late = `${last.actor ?? 'somebody'} put the label "${label}" on it before ${sha.slice(0, 7)} was pushed; take it off and put it on again`
  const sign = { actor: last.actor, how: `put the label "${label}" on it` }
  return { value: { found: isFor ? [sign] : [], wanted, refused: isFor ? [] : [late] } }
}

/** When the commit came into the pull request. The commit's own dates are whatever its author wrote. */
async function pushedAt(place: Place): Promise<Answered<number>> {
  const { github, scene } = place
  const runs = await answered(github.askAll(runsOf(place, { head_sha: scene.sha })), 'runs of this commit')
  if ('unknown' in runs) return runs
  const times = runs.value.filter(({ event }) => OF_PULL.includes(event)).map(({ createdAt }) => createdAt)
  if (times.length > 0) return { value: Math.min(...times) }
  return {
    unknown: unknown(
      'push-time-unknown',
      `no run of a pull request tells when ${scene.sha.slice(0, 7)} was pushed`,
      'Let a workflow run on pull_request, or ask for a comment',
    ),
  }
}

/** A comment that names the commit, and was not changed afterwards: who changed it, the API does not tell. */
async function commented(place: Place, word: string): Promise<Answered<Signs>> {
  const { pullRequest, sha } = place.scene
  const wanted = [`a comment "${word} ${sha.slice(0, 7)}"`]
  if (pullRequest === undefined) return { unknown: noPull('a comment') }
  const remarks = await answered(place.github.askAll(remarksOf(place, pullRequest)), 'comments')
  if ('unknown' in remarks) return remarks
  const found: Sign[] = []
  const refused: string[] = []
  for (const { author, body, isEdited, url } of remarks.value) {
    const line = body.split(/\r?\n/, 1)[0]?.trim() ?? ''
    if (line !== word && !line.startsWith(`${word} `)) continue
    const named = line.slice(word.length).trim().toLowerCase()
    const isFor = /^[\da-f]{7,64}$/.test(named) && sha.toLowerCase().startsWith(named)
    if (isFor && !isEdited) found.push({ actor: author, how: `wrote "${word} ${named}"`, url })
    else
      refused.push(
        `${author ?? 'somebody'} wrote "${word}" ${isFor ? 'and the comment was changed afterwards' : 'without the name of this commit'}`,
      )
  }
  return { value: { found, wanted, refused } }
}

/** Who let a run of this commit into an environment. */
async function approved(place: Place, environment: string): Promise<Answered<Signs>> {
  const { github, scene } = place
  const wanted = [`an approval of the environment ${environment} for a run of ${scene.sha.slice(0, 7)}`]
  const runs = await answered(github.askAll(runsOf(place, { head_sha: scene.sha })), 'runs of this commit')
  if ('unknown' in runs) return runs
  const found: Sign[] = []
  const refused: string[] = []
  for (const run of runs.value.slice(0, MOST_RUNS)) {
    const approvals = await answered(github.ask(approvalsOf(place, run.id)), `approvals of run ${run.id}`)
    if ('unknown' in approvals) return approvals
    for (const { state, user, environments } of approvals.value) {
      if (!environments.some((name) => name.toLowerCase() === environment.toLowerCase())) continue
      if (state === 'approved') found.push({ actor: user, how: `let it into ${environment}`, url: run.url })
      else refused.push(`${user ?? 'somebody'} ${state} ${environment}`)
    }
  }
  return { value: { found, wanted, refused } }
}

function noPull(what: string): Unknown {
  return unknown(
    'no-pull-request',
    `this event has no pull request that ${what} could be on`,
    'Use `environment`, or run on pull_request',
  )
}
