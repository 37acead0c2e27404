import { type CheckRun, type GitHub, listCheckRuns, listCommits, type Outcome, type Repository } from '@ci-gates/github'
import { CHECK_NAME, readRecord } from './record.ts'

/** So many commits are looked at in search of runs: many of a merge have none. */
const MOST_COMMITS = 30

interface Wish extends Repository {
  /** The default branch. */
  readonly branch: string
  readonly key: string
  readonly cause: string
  /** The run that asks: it does not count itself. */
  readonly run: number
  /** How many runs are wanted. */
  readonly most: number
}

/** What the last runs on the default branch came to. */
export interface Streak {
  /** How many of the last ones failed one after the other with the cause. */
  readonly length: number
  /** How many runs were found, at most as many as were wanted. */
  readonly of: number
}

/** Counts the runs that failed with one cause, from the last one back. Only first attempts count: a rerun is chance. */
export async function countStreak(github: GitHub, wish: Wish): Promise<Outcome<Streak>> {
  const commits = await listCommits(github, { ...wish, most: MOST_COMMITS })
  if (commits.kind !== 'measured') return commits
  const runs = new Map<number, string>()
  for (const sha of commits.value) {
    const checks = await listCheckRuns(github, { ...wish, sha, name: CHECK_NAME })
    if (checks.kind !== 'measured') return checks
    for (const check of checks.value) enter(runs, check, wish)
    if (runs.size >= wish.most) break
  }
  // Numbers of runs rise with time, also where several run on one commit.
  const last = [...runs].sort(([a], [b]) => b - a).slice(0, wish.most)
  const end = last.findIndex(([, cause]) => cause !== wish.cause)
  return { kind: 'measured', value: { length: end < 0 ? last.length : end, of: last.length } }
}

/** Of a matrix, one leg that failed makes it a failure. */
function enter(runs: Map<number, string>, { conclusion, externalId }: CheckRun, { key, run }: Wish): void {
  const record = readRecord(externalId)
  if (!record || record.key !== key || record.attempt !== 1 || record.run === run) return
  const known = runs.get(record.run)
  if (known === undefined || known === HEALTHY) runs.set(record.run, conclusion === 'success' ? HEALTHY : record.cause)
}

const HEALTHY = 'healthy'
