import * as v from 'valibot'
import { count, duration, globs, percent } from '../config/values.ts'
import { defineSignal } from './signal.ts'

const schema = v.strictObject({
  results: globs('The reports of the tests: JUnit XML, pytest-json-report, pytest-reportlog or CTRF.'),
  min: v.exactOptional(percent('The share of tests that must pass. Default: 100%.')),
  'min-tests': v.exactOptional(count('The fewest tests that must have run. Default: 1.', 1)),
  reports: v.exactOptional(count('How many different reports there must be, where a matrix writes one each.', 1)),
  'exit-code': v.exactOptional(count('The exit code of pytest, where a step kept it: 0.')),
  'max-age': v.exactOptional(duration('How old a report may be. Default: 24h.')),
})

export type TestsRule = v.InferOutput<typeof schema>

/** The pass rate of tests, from whole reports alone. */
export const tests = defineSignal({
  kind: 'tests',
  description: 'Tests pass, by their reports; one that is cut off, empty or contradicts itself is no measurement.',
  schema,
  permissions: [],
  remedy: 'Mend the tests that are listed.',
  observe: async (rule, scene) => (await import('./tests/observe.ts')).observe(rule, scene),
})
