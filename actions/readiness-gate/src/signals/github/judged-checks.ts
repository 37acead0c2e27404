import { suggest } from '@ci-gates/core/model'
import { type Check, checkRunsOf, type RequiredCheck, statusesOf } from '@ci-gates/github'
import { type Answered, answered, type Place } from './asking.ts'
import { type CheckState, judgeCheck } from './conclusions.ts'

/** A check that is wanted, with what was found of it. */
export interface JudgedCheck {
  readonly wanted: RequiredCheck
  /** `missing`: nobody reported it; `ours`: it is this very run. */
  readonly state: CheckState | 'missing' | 'ours'
  readonly why: string
  /** Names that were reported and resemble it. */
  readonly near?: string
  /** What is odd beside: an older one that failed, another App's of the same name. */
  readonly notes: readonly string[]
  readonly url?: string
}

/** Everything that was reported for the commit: check runs and statuses. */
export async function reportedChecks(place: Place): Promise<Answered<readonly Check[]>> {
  const { github, scene } = place
  const runs = await answered(github.askAll(checkRunsOf(place, scene.sha)), 'check runs')
  if ('unknown' in runs) return runs
  const statuses = await answered(github.askAll(statusesOf(place, scene.sha)), 'commit statuses')
  return 'unknown' in statuses ? statuses : { value: [...runs.value, ...statuses.value] }
}

/** What a wanted check comes to. Its identity is its name and, where the rule pins one, its App. */
export function judge(
  wanted: RequiredCheck,
  reported: readonly Check[],
  { accept, runId }: { accept: readonly string[]; runId?: number | undefined },
): JudgedCheck {
  const named = reported.filter(({ name }) => name === wanted.name)
  const own = named.filter((check) => runId !== undefined && check.run === runId)
  const fitting = named.filter(
    (check) => !own.includes(check) && (wanted.app === undefined || check.app === wanted.app),
  )
  const [newest, ...older] = fitting.toSorted(byAge)
  const notes = named.filter((check) => !fitting.includes(check) && !own.includes(check)).map(otherApp)
  if (!newest && own.length > 0) return { wanted, state: 'ours', why: 'is this very run', notes }
  if (!newest)
    return { wanted, state: 'missing', why: 'never reported for this commit', notes, ...nearOf(wanted, reported) }
  const { state, why } = judgeCheck(newest.status, newest.conclusion, accept)
  const failed = older.filter(({ status, conclusion }) => judgeCheck(status, conclusion, accept).state === 'failed')
  const told = failed.length > 0 && state !== 'failed' ? [`an older run of ${wanted.name} for this commit failed`] : []
  return { wanted, state, why, notes: [...notes, ...told], url: newest.url }
}

/** Newest first; one that has not started is newer than all that have. */
function byAge(a: Check, b: Check): number {
  const at = ({ at: started, status }: Check) =>
    started === 0 && status !== 'completed' ? Number.MAX_SAFE_INTEGER : started
  return at(b) - at(a) || b.id - a.id
}

function otherApp({ kind, appSlug, app, name }: Check): string {
  const from = kind === 'status' ? 'a status, which does not tell its App' : `the App ${appSlug ?? app}`
  return `${name} was also reported by ${from}; the rule wants another one`
}

function nearOf({ name }: RequiredCheck, reported: readonly Check[]): { near?: string } {
  const names = [...new Set(reported.map((check) => check.name))]
  // `build` against `build (20)` or `CI / build`, which a matrix or a caller makes of it.
  const within = names.find((each) => each.includes(name) || name.includes(each))
  const near = suggest(name, names) ?? within
  return near === undefined ? {} : { near }
}
