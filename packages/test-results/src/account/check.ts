import type { Counts, Question } from '../model/account.ts'
import type { CollectionError, TestRun } from '../model/run.ts'
import type { Stop } from '../model/stop.ts'
import type { Test } from '../model/test.ts'
import type { Tests } from '../model/tests.ts'
import { cut } from '../text/own.ts'
import { grouped, many } from './sentence.ts'
import { stop } from './stops.ts'

const KILLED = {
  remedy: {
    text: 'See the end of the pytest log: memory, a crash, os._exit(), or a time limit with the thread method',
  },
}

/** What stands against a verdict in the runs themselves. */
export function sessionStops(runs: readonly TestRun[], errors: readonly CollectionError[], counts: Counts): Stop[] {
  const stops: Stop[] = []
  const first = errors[0]
  if (first) stops.push(collectionStop(errors, first, counts))
  for (const { name, session, stops: broken } of runs) {
    const [internal] = session.internalErrors
    if (internal)
      stops.push(
        stop('internal-error', `${name}: pytest had an internal error, ${cut(internal.message, 200)}`, {
          report: name,
        }),
      )
    // Modules that could not be collected end a run by themselves, a broken file ends anywhere: that is told already.
    if (session.interruption !== undefined && session.collectionErrors.length === 0 && broken.length === 0)
      stops.push(
        stop('interrupted', `${name}: ${session.interruption}`, { report: name, ...(session.killed ? KILLED : {}) }),
      )
  }
  return stops
}

function collectionStop(errors: readonly CollectionError[], first: CollectionError, counts: Counts): Stop {
  const many = errors.length === 1 ? `${first.module} was` : `${errors.length} modules were`
  const { where } = first.failure
  const passing = counts.passed === 1 ? '1 passing test proves' : `${grouped(counts.passed)} passing tests prove`
  const proven = counts.passed > 0 ? `, so ${passing} nothing` : ''
  const place = errors.length > 1 ? `, first ${where?.file ?? first.module}${where?.line ? `:${where.line}` : ''}` : ''
  const observed = `${many} not collected (${cut(first.failure.message.split('\n', 1)[0] ?? '', 160)}${place})${proven}`
  return stop('collection-error', observed, where ? { where } : {})
}

/** What was to run and did not. */
export function executionStops(question: Question, runs: readonly TestRun[], tests: Tests, counts: Counts): Stop[] {
  const executed = counts.passed + counts.failed + counts.error
  const wanted = question.minTests ?? 1
  const seen = tests.length + executed + counts.skipped + counts.xfailed
  if (seen === 0) return [stop('zero-tests', zeroTests(runs))]
  if (executed === 0 && counts.lost === 0) return [stop('nothing-executed', nothingExecuted(tests, counts))]
  if (executed === 0) return [stop('nothing-executed', `no test has a result: ${grouped(counts.lost)} were lost`)]
  return executed < wanted
    ? [
        stop(
          'too-few-tests',
          `${many(executed, 'test')} ran, at least ${grouped(wanted)} ${wanted === 1 ? 'is' : 'are'} wanted`,
        ),
      ]
    : []
}

/** With the reasons that most tests give: they say what to do. */
function nothingExecuted(tests: Tests, { skipped, xfailed }: Counts): string {
  const reasons = new Map<string, number>()
  for (const { reason } of tests.notable) if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  const most = [...reasons].toSorted(([, one], [, other]) => other - one).slice(0, 3)
  const said = most.map(([reason, times]) => `${JSON.stringify(cut(reason, 60))} ${grouped(times)} times`).join(', ')
  return `no test was executed: ${grouped(skipped)} skipped, ${grouped(xfailed)} xfailed${said === '' ? '' : ` (${said})`}`
}

function zeroTests(runs: readonly TestRun[]): string {
  const deselected = runs.reduce((sum, { session }) => sum + (session.claims.deselected ?? 0), 0)
  const names = runs.map(({ name }) => name)
  const what = names.length === 1 ? `${names[0]} holds` : `${names.length} reports hold`
  return `${what} zero tests${deselected > 0 ? ` (${grouped(deselected)} were deselected)` : ''}`
}

/** What the caller expects of the set of reports. */
export function questionStops(question: Question, runs: readonly TestRun[]): Stop[] {
  const stops: Stop[] = []
  const { expectedReports, notBefore } = question
  if (expectedReports !== undefined && runs.length < expectedReports)
    stops.push(
      stop(
        'missing-shard',
        `${runs.length} of ${expectedReports} expected reports are there: ${runs.map(({ name }) => name).join(', ')}`,
      ),
    )
  for (const run of runs) {
    const written = run.session.started ?? run.modified
    if (notBefore !== undefined && written !== undefined && latest(run) < notBefore)
      stops.push(
        stop('stale', `${run.name} was written ${new Date(latest(run)).toISOString()}, before this run began`, {
          report: run.name,
        }),
      )
    const blind =
      (run.summaryOnly || run.session.blindToCollection) &&
      question.exitCode === undefined &&
      run.session.exitCode === undefined
    if (blind)
      stops.push(
        stop('needs-exit-code', `${run.name} shows no module that could not be collected`, { report: run.name }),
      )
  }
  return stops
}

/** A session may begin long before its report is written: only both together, where both are known, make it old. */
function latest({ session, modified }: TestRun): number {
  return session.started === undefined ? (modified ?? 0) : session.started + (session.seconds ?? 0) * 1000
}

/** Ids of the manifest that no report holds, as lost tests. */
export function neverRun(manifest: ReadonlySet<string>, tests: Tests): Test[] {
  const missing = [...manifest].filter((id) => !tests.has(id))
  return missing.map((id) => ({ id, idSource: 'nodeid', outcome: 'lost' }))
}
