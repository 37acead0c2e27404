import type { Remedy } from '@ci-gates/core/model'
import type { Stop, StopCode } from '../model/stop.ts'

interface Kind {
  readonly verdict: Stop['verdict']
  readonly remedy: Remedy
}

const MEASURE = (text: string, command?: string): Kind => ({
  verdict: 'inconclusive',
  remedy: command === undefined ? { text } : { text, command },
})
const FAIL = (text: string): Kind => ({ verdict: 'fail', remedy: { text } })

/** Every stop with what it makes of the verdict and the edit that mends it, in the order in which they are told. */
export const STOPS: Readonly<Record<StopCode, Kind>> = {
  'no-report': MEASURE('Let the step before write a report where `results` looks', 'pytest --junitxml=report.xml'),
  'unreadable-file': MEASURE('Name a plain file inside the workspace, uncompressed or .gz'),
  'empty-file': MEASURE('pytest writes its report at the end: see in its log why it did not get there'),
  'doctype-refused': MEASURE('No pytest report has a DOCTYPE or entities; find out what wrote this file'),
  'limit-exceeded': MEASURE('Write less into the report: drop junit_logging, or shorten messages and ids'),
  'wrong-schema': MEASURE(
    "Another tool writes a file of this name; give pytest's a name of its own",
    'pytest --json-report --json-report-file=pytest-report.json',
  ),
  'not-a-report': MEASURE('Point `results` at the report only', 'pytest --junitxml=report.xml'),
  'not-gateable': MEASURE('This writer merges parametrised tests; use JUnit XML', 'pytest --junitxml=report.xml'),
  malformed: MEASURE('Let pytest write the report anew; do not join or edit reports by hand'),
  truncated: MEASURE('The writer was killed or the upload broke off: see why in its log (memory? a time limit?)'),
  'missing-shard': MEASURE('See which shard failed before it uploaded its report, and rerun it'),
  stale: MEASURE('Delete old reports before pytest runs, or raise `max-age`'),
  'internal-error': MEASURE('pytest or a plugin broke, not a test: mend or unload that plugin'),
  'collection-error': MEASURE('Mend the modules that could not be collected', 'pytest --collect-only -q'),
  interrupted: MEASURE('Let the run end by itself: without -x, --maxfail, a session time limit or pytest.exit()'),
  'unknown-outcome': MEASURE('A plugin invented this outcome; report it, and use JUnit XML meanwhile'),
  inconsistent: MEASURE('The report contradicts itself; let pytest write it anew'),
  'no-cases': MEASURE('The report claims tests and names none; let it name its testcases'),
  'zero-tests': MEASURE('Is -k or -m too narrow, or the path wrong?', 'pytest --collect-only -q'),
  'nothing-executed': MEASURE('Every test was skipped or expected to fail: see the reasons, and let some run'),
  'too-few-tests': MEASURE('See why fewer tests ran, or lower `min-tests`'),
  'not-run': MEASURE('Run what the manifest lists, or write the manifest anew', 'pytest --collect-only -q'),
  'needs-exit-code': MEASURE(
    'This report cannot tell whether modules were lost: set `pytest-exit-code`, or use JUnit XML',
  ),
  'unexplained-exit': MEASURE('See the end of the pytest log; a code that is meant goes into `allow-exit-codes`'),
  'plugin-exit': FAIL('Mend what the plugin found, or put the code into `allow-exit-codes`'),
  conflict: FAIL(
    'The same tests passed in one report and failed in another: give each leg of a matrix its own, or mend them',
  ),
}

const RANK = new Map(Object.keys(STOPS).map((code, at) => [code, at]))

export function stop(
  code: StopCode,
  observed: string,
  more: Partial<Pick<Stop, 'report' | 'where' | 'remedy'>> = {},
): Stop {
  return { code, verdict: STOPS[code].verdict, observed, remedy: STOPS[code].remedy, ...more }
}

/** The first is the one to tell: what kept the others from being seen comes before them. */
export function inOrder(stops: readonly Stop[]): Stop[] {
  return stops.toSorted((one, other) => (RANK.get(one.code) ?? 0) - (RANK.get(other.code) ?? 0))
}
