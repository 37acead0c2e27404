import { shorten, visible } from '@ci-gates/core/model'
import { type PollResult, remedyFor, type State, seconds } from '@ci-gates/probes'

const LONGEST = 150
const LONGEST_BEFORE = 60
/** More changes than these are told as a number. */
const FEW = 4

/** What was seen, with what changed: `503 from uvicorn since 4.1 s (before: connection refused)`. */
export function causeOf({ timeline, statesLeftOut, attempts }: PollResult): string {
  const final = timeline.at(-1)
  if (!final) return 'no attempt came to an end'
  const words = shorten(visible(describe(final)), LONGEST)
  const before = timeline.slice(0, -1)
  if (before.length === 0) return `${words} (${counted(attempts)})`
  const changes = before.length + statesLeftOut
  if (changes > FEW) return `${words} in the end, after ${changes} changes (${kinds(timeline)})`
  const earlier = new Set(before.map((state) => shorten(visible(briefly(state)), LONGEST_BEFORE)))
  return `${words} (since ${seconds(final.from)}; before that, ${[...earlier].join(', then ')})`
}

export function counted(attempts: number): string {
  return attempts === 1 ? '1 attempt' : `${attempts} attempts`
}

/** Without the addresses behind it: those of the last state are told. */
function briefly(state: State): string {
  return describe(state).replace(/ \([^()]*:\d+\)$/, '')
}

function describe({ last, description, count }: State): string {
  return last.outcome === 'ready' ? `ready ${count === 1 ? 'once' : `${count} times in a row`}` : description
}

/** `ready 12 times, 503 9 times`: what a service that flaps does. */
function kinds(timeline: readonly State[]): string {
  const counts = new Map<string, number>()
  for (const { last, count } of timeline) {
    const kind = last.outcome === 'ready' ? 'ready' : String(last.status ?? last.code)
    counts.set(kind, (counts.get(kind) ?? 0) + count)
  }
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 3)
  return most.map(([kind, count]) => `${kind} ${count} times`).join(', ')
}

/** What to do about the last state. Where the application blames a part of itself, that part by its name. */
export function adviceOf({ timeline }: PollResult): string {
  const last = timeline.at(-1)?.last
  if (!last) return ''
  if (last.code === 'ready') return 'It does not stay ready: see its log.'
  if (last.component) return `Look at ${shorten(visible(last.component), 40)}, not at the wait.`
  return remedyFor(last.code)
}

/** The states as lines, and how it ended: evidence for whoever wants to see when. */
export function timelineLines({ timeline, statesLeftOut, outcome, elapsedMs }: PollResult): string[] {
  const half = timeline.length / 2
  const width = Math.min(60, Math.max(0, ...timeline.map((state) => describe(state).length)))
  const lines = timeline.map((state) => stateLine(state, width))
  if (statesLeftOut > 0) lines.splice(half, 0, `… ${statesLeftOut} more changes`)
  return [...lines, `${seconds(elapsedMs).padStart(7)}  ${ENDS[outcome]}`]
}

const ENDS: Readonly<Record<PollResult['outcome'], string>> = {
  ready: 'ready',
  'timed-out': 'the time was up',
  'gave-up': 'gave up early',
  aborted: 'stopped',
}

function stateLine(state: State, width: number): string {
  const { from, count, last } = state
  const body = last.outcome === 'ready' || !last.bodyRaw ? '' : `  ${shorten(visible(last.bodyRaw.trim()), 160)}`
  return `${seconds(from).padStart(7)}  ${describe(state).padEnd(width)}  ${counted(count)}${body}`
}
