import type { Counts, Question } from '../model/account.ts'
import type { Note, TestRun } from '../model/run.ts'
import type { Stop } from '../model/stop.ts'
import { many } from './sentence.ts'
import { stop } from './stops.ts'

export interface Explained {
  readonly stops: readonly Stop[]
  readonly notes: readonly Note[]
}

/** What pytest's own exit code says beyond the tests (facts, 1.2). The process may leave with another than its reports hold. */
export function explainExit(
  question: Question,
  runs: readonly TestRun[],
  counts: Counts,
  told: readonly Stop[],
): Explained {
  const said = runs.map(({ session }) => session.exitCode).filter((code) => code !== undefined)
  const codes = question.exitCode === undefined ? said : [question.exitCode, ...said]
  const allowed = new Set(question.allowExitCodes ?? [])
  const unexplained = [...new Set(codes)].filter((code) => code !== 0 && !allowed.has(code))
  const bad = counts.failed + counts.error
  const stops = unexplained.map((code) => stopFor(code, bad, told)).filter((one) => one !== undefined)
  const silent = question.exitCode === 0 && bad > 0
  const note = {
    code: 'exit-code-differs',
    text: `pytest exited 0, and ${many(bad, 'test')} failed: the reports are believed`,
  }
  return { stops, notes: silent ? [note] : [] }
}

function stopFor(code: number, bad: number, told: readonly Stop[]): Stop | undefined {
  const is = (...codes: readonly Stop['code'][]) => told.some((one) => codes.includes(one.code))
  if (code === 1) return bad > 0 || is('collection-error') ? undefined : stop('unexplained-exit', unexplainedOne())
  if (code === 2)
    return is('collection-error', 'interrupted') ? undefined : stop('interrupted', 'pytest exited 2: interrupted')
  if (code === 3) return is('internal-error') ? undefined : stop('internal-error', 'pytest exited 3: an internal error')
  if (code === 5) return is('zero-tests') ? undefined : stop('zero-tests', 'pytest exited 5: nothing was collected')
  if (code === 6) return stop('plugin-exit', 'pytest exited 6: more warnings than --max-warnings allows')
  if (code === 7)
    return stop('plugin-exit', 'pytest exited 7: tests passed only on a rerun, and --fail-on-flaky is set')
  return stop('unexplained-exit', meaningOf(code))
}

function unexplainedOne(): string {
  return 'pytest exited 1 and no test failed: a coverage gate (--cov-fail-under), a session time limit, or a plugin'
}

/** A shell adds 128 to the signal that ended a process; 137 is SIGKILL, most often for want of memory. */
function meaningOf(code: number): string {
  if (code === 4) return 'pytest exited 4: wrong options or paths, so nothing ran'
  if (code === 137) return 'pytest exited 137: killed (SIGKILL), most often for want of memory'
  if (code > 128 && code < 160) return `pytest exited ${code}: ended by signal ${code - 128}`
  return `pytest exited ${code}, which none of its own codes explains`
}
