import type { Counts } from '@ci-gates/test-results'

/** The outputs of this gate's own. */
export const outputs = {
  passRate:
    'Share of tests that passed, in percent, floored, such as `99.8`; of the worst leg. Empty without a verdict.',
  firstTryPassRate: 'The same without tests that passed only on a retry.',
  tests: 'Tests that count: passed, failed, errors and lost; all legs together, as all numbers below.',
  passed: 'Tests that passed, also on a retry.',
  failed: 'Tests that failed.',
  errors: 'Tests that broke in setup or teardown, or with their process.',
  lost: 'Tests that were collected or started and have no verdict; a module that was not collected counts as one.',
  skipped: 'Tests that were skipped.',
  xfailed: 'Tests that failed as expected.',
  flaky: 'Tests that passed only on a retry, or under some seeds.',
  newFailures: 'Failures that the baseline does not have; empty without one.',
  coverage: 'Coverage in percent, floored; empty without a coverage file.',
} as const

export type Outputs = typeof outputs

/** The counts as outputs name them. */
export function countOutputs(counts: Counts) {
  const { passed, failed, error, lost, skipped, xfailed } = counts
  return { tests: passed + failed + error + lost, passed, failed, errors: error, lost, skipped, xfailed }
}
