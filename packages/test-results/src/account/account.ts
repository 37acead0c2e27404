import { causesOf } from '../causes/group.ts'
import type { Account, Counts, Question } from '../model/account.ts'
import type { CollectionError, Note, TestRun } from '../model/run.ts'
import type { Stop } from '../model/stop.ts'
import { isFlaky, type Test } from '../model/test.ts'
import type { Tests } from '../model/tests.ts'
import { testsOf } from '../tests/store.ts'
import { cut } from '../text/own.ts'
import { executionStops, neverRun, questionStops, sessionStops } from './check.ts'
import { addCounts, countSummary, countTests, firstTryOf, rateOf } from './count.ts'
import { explainExit } from './exit-code.ts'
import { mergeRuns } from './merge.ts'
import { grouped, many } from './sentence.ts'
import { inOrder, stop } from './stops.ts'

/** One account for each leg of a matrix, in the order in which they came; the worst of them decides, says the gate. */
export function accounts(runs: readonly TestRun[], question: Question = {}): Account[] {
  if (runs.length === 0) return [accountOf([], question)]
  const legs = byLeg(runs)
  return Array.from(legs, ([leg, ofLeg]) => ({ ...accountOf(ofLeg, question), ...(leg === undefined ? {} : { leg }) }))
}

/** Without `Map.groupBy`, which came with Node 21. */
function byLeg(runs: readonly TestRun[]): Map<string | undefined, TestRun[]> {
  const groups = new Map<string | undefined, TestRun[]>()
  for (const run of runs) groups.set(run.leg, [...(groups.get(run.leg) ?? []), run])
  return groups
}

function accountOf(given: readonly TestRun[], question: Question): Account {
  const { runs, notes } = withoutCopies(given)
  const merged = mergeRuns(runs)
  const missing = question.manifest ? neverRun(question.manifest, merged.tests) : []
  const tests = missing.length === 0 ? merged.tests : testsOf([...merged.tests, ...missing])
  const collectionErrors = modulesOnce(runs)
  const counts = countAll(runs, tests, collectionErrors.length)
  const told = stopsBesidesExit(question, runs, tests, counts, collectionErrors, missing)
  const exit = explainExit(question, runs, counts, told)
  return {
    tests,
    counts,
    rate: rateOf(counts),
    firstTry: firstTryOf(counts),
    flaky: tests.notable.filter(isFlakyAnywhere),
    conflicts: tests.notable.filter(({ conflict }) => conflict),
    causes: causesOf(tests.notable, collectionErrors),
    collectionErrors,
    stops: inOrder([...told, ...exit.stops]),
    notes: [
      ...notes,
      ...runs.flatMap((run) => run.notes.map((note) => ({ ...note, text: `${run.name}: ${note.text}` }))),
      ...exit.notes,
    ],
    duplicates: merged.duplicates,
    runs,
  }
}

/** Passed on a retry; or, over several seeds, passed under one and failed under another. */
function isFlakyAnywhere(test: Test): boolean {
  if (isFlaky(test)) return true
  const seeded = test.attempts?.filter(({ seed }) => seed !== undefined) ?? []
  return (
    seeded.some(({ outcome }) => outcome === 'passed' || outcome === 'xpassed') &&
    seeded.some(({ outcome }) => outcome === 'failed' || outcome === 'error')
  )
}

function stopsBesidesExit(
  question: Question,
  runs: readonly TestRun[],
  tests: Tests,
  counts: Counts,
  errors: readonly CollectionError[],
  missing: readonly Test[],
): Stop[] {
  if (runs.length === 0) return [stop('no-report', noReport(question))]
  const unreadable = runs.flatMap(({ stops }) => stops)
  const session = [...sessionStops(runs, errors, counts), ...questionStops(question, runs)]
  const first = missing[0]
  if (first)
    session.push(
      stop(
        'not-run',
        `${missing.length === 1 ? '1 test of the manifest is' : `${grouped(missing.length)} tests of the manifest are`} in no report, first ${cut(first.id, 120)}`,
      ),
    )
  const conflicts = tests.notable.filter(({ conflict }) => conflict)
  if (conflicts[0])
    session.push(
      stop(
        'conflict',
        `${many(conflicts.length, 'test')} passed in one report and failed in another, first ${cut(conflicts[0].id, 120)}`,
      ),
    )
  // A file that could not be read explains why it holds nothing; modules that were lost explain why nothing ran.
  const explained =
    unreadable.length > 0 ||
    errors.length > 0 ||
    session.some(({ code }) => code === 'internal-error' || code === 'interrupted')
  return [...unreadable, ...session, ...(explained ? [] : executionStops(question, runs, tests, counts))]
}

function noReport({ looked = [], exitCode }: Question): string {
  const where = looked.length > 0 ? ` matches ${looked.map((one) => JSON.stringify(one)).join(', ')}` : ' was given'
  return `no report${where}${exitCode === undefined || exitCode === 0 ? '' : `; pytest exited ${exitCode}`}`
}

/** Identical files count once, whatever they are called. */
function withoutCopies(given: readonly TestRun[]): { readonly runs: TestRun[]; readonly notes: Note[] } {
  const byDigest = new Map<string, TestRun>()
  const notes: Note[] = []
  for (const run of given) {
    // Two empty files are two shards that died, not copies of one.
    const key = run.bytes === 0 || run.digest === undefined ? `unique ${run.name}` : run.digest
    const known = byDigest.get(key)
    if (known)
      notes.push({ code: 'identical-file', text: `${run.name} is identical to ${known.name} and was counted once` })
    else byDigest.set(key, run)
  }
  return { runs: [...byDigest.values()], notes }
}

function modulesOnce(runs: readonly TestRun[]): CollectionError[] {
  const byModule = new Map<string, CollectionError>()
  for (const { session } of runs)
    for (const error of session.collectionErrors) if (!byModule.has(error.module)) byModule.set(error.module, error)
  return [...byModule.values()]
}

function countAll(runs: readonly TestRun[], tests: Tests, modules: number): Counts {
  const nameless = runs.reduce((sum, { session }) => sum + (session.neverRan ?? 0), 0)
  const counted = countTests(tests, nameless + modules)
  const deselected = runs.reduce((sum, { session }) => sum + (session.claims.deselected ?? 0), 0)
  const summaries = runs.flatMap(({ summaryOnly }) => (summaryOnly ? [countSummary(summaryOnly)] : []))
  return summaries.reduce(addCounts, { ...counted, deselected: counted.deselected + deselected })
}
