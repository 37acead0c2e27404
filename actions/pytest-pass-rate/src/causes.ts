import { type Finding, shorten, type Where } from '@ci-gates/core/model'
import { type Account, type Cause, causesOf, grouped, many, type Test } from '@ci-gates/test-results'
import type { Comparison } from './baseline/compare.ts'
import type { Observed } from './observe.ts'
import { rerunCommand } from './rerun.ts'

/** A cause with what the baseline knows of it. */
export interface JudgedCause extends Cause {
  /** Of its tests, those that the baseline does not have as failing. */
  readonly fresh: number
}

/** Failures by cause without those that are excused: what is new first, then what breaks most. */
export function judgedCauses(
  { tests, collectionErrors }: Account,
  excused: ReadonlyMap<Test, unknown>,
  comparison: Comparison | undefined,
): JudgedCause[] {
  const counted = tests.notable.filter((test) => !excused.has(test))
  const fresh = comparison?.fresh
  return causesOf(counted, collectionErrors)
    .map((cause) => ({
      ...cause,
      // A new failure is the place to show of its cause.
      places: fresh ? newFirst(cause.places, fresh) : cause.places,
      fresh: fresh ? cause.places.filter(({ id }) => fresh.has(id)).length : 0,
    }))
    .sort((one, other) => Number(other.fresh > 0) - Number(one.fresh > 0) || other.places.length - one.places.length)
}

function newFirst(places: Cause['places'], fresh: ReadonlySet<string>): Cause['places'] {
  return [...places.filter(({ id }) => fresh.has(id)), ...places.filter(({ id }) => !fresh.has(id))]
}

/** How many are told as findings of their own; beyond, thousands of different messages say one thing: many. */
const MOST_CAUSES = 200
const MOST_PLACES = 10_000

/**
 * Each cause as one finding, however many tests it breaks.
 * @param sure whether the run can be judged: what was seen of one that cannot is told, and proves nothing
 */
export function causeFindings(causes: readonly JudgedCause[], observed: Observed, sure: boolean): Finding[] {
  const shown = causes.filter(({ tests }) => tests > 0).slice(0, MOST_CAUSES)
  return shown.map((cause) => causeFinding(cause, observed, sure))
}

function causeFinding(cause: JudgedCause, observed: Observed, sure: boolean): Finding {
  const { places, tests, fresh, example } = cause
  const where = observed.locate(places[0]?.where)
  const ids = places.map(({ id }) => id)
  // The claim of a single test is its id already.
  const command = ids.length === 1 ? undefined : rerunCommand(ids, observed.rootOf(ids[0] ?? ''))
  const only = ids.length === 1 ? (ids[0] ?? '') : many(tests, 'test')
  return {
    claim: shorten(only, 200),
    ...(sure ? { outcome: 'broken' } : { outcome: 'unknown', additional: true }),
    code: example.crash ? 'worker-crashed' : 'test-failed',
    observed: [messageOf(cause), ...(tests > 1 ? [whereabouts(cause, observed)] : []), freshness(fresh, tests)]
      .filter((text) => text !== '')
      .join('; '),
    ...(where ? { where } : {}),
    ...(command ? { remedy: { text: 'Rerun', command } } : {}),
  }
}

/** The message in a line of bounded length. */
export function messageOf({ message }: Pick<Cause, 'message'>, longest = 300): string {
  return shorten(message.trim() || 'no message', longest)
}

/** Where it broke, where that is in several places: the first few, and how many there are. */
function whereabouts({ places }: Cause, { locate }: Observed): string {
  const named = new Set(places.slice(0, MOST_PLACES).map(({ id, where }) => labelOf(locate(where), id)))
  if (named.size < 2) return ''
  const more = named.size - 3
  return `at ${[...named].slice(0, 3).join(', ')}${more > 0 ? ` and ${many(more, 'more place')}` : ''}`
}

function labelOf(where: Where | undefined, id: string): string {
  if (!where) return shorten(id, 120)
  return where.line === undefined ? where.file : `${where.file}:${where.line}`
}

function freshness(fresh: number, tests: number): string {
  if (fresh === 0) return ''
  return fresh === tests ? 'new since the baseline' : `${grouped(fresh)} of them new since the baseline`
}
