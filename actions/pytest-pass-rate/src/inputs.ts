import { input } from '@ci-gates/core/model'
import { limit, reportPatterns, rules } from './kinds.ts'

/** The inputs of this gate's own. */
export const inputs = {
  results: reportPatterns({
    description:
      'Reports, as path patterns in the workspace. `{leg}` takes a part of the path as the name of a matrix leg, judged apart; `{seed}` as the label of a seed, whose runs are attempts at the same tests.',
  }),
  threshold: input.percent({
    description: 'Least share of tests that must pass: passed of passed, failed, errors and lost.',
    default: '98%',
  }),
  thresholds: rules({
    description:
      'Shares for some tests besides, such as `tests/critical/** = 100%` or, where the format knows markers, `marker:slow = 95%`.',
    default: '',
  }),
  minTests: input.integer({ description: 'Fewest tests that must have run.', min: 1, default: '1' }),
  maxFlaky: limit('Most tests that may pass only on a retry, or which share of all.'),
  maxSkipped: limit('Most tests that may be skipped, or which share of all.'),
  maxXfailed: limit('Most tests that may fail as expected, or which share of all.'),
  expectedResults: input.integer({
    description: 'How many different reports there must be, in each leg: the number of shards.',
    min: 1,
    optional: true,
  }),
  manifest: input.path({
    description: 'What `pytest --collect-only -q` printed: a test listed there and in no report counts as lost.',
    optional: true,
  }),
  pytestExitCode: input.integer({
    description: 'The exit code of the pytest step. It shows what no report can: a coverage gate, a kill.',
    min: 0,
    max: 255,
    optional: true,
  }),
  allowExitCodes: input.list({ of: 'integer', description: 'Exit codes that need no explanation.', default: '' }),
  maxAge: input.duration({
    description: 'Reports older than this are refused as stale. Left out, one older than a day is only told of.',
    optional: true,
  }),
  quarantine: input.path({
    description: 'YAML file of tests whose failure is excused until a date, each with an owner and a reason.',
    optional: true,
  }),
  maxQuarantined: limit('Most failures that the quarantine may excuse, or which share of all.'),
  baseline: input.path({
    description: 'What `write-baseline` wrote on the base branch: tells new failures from known ones.',
    optional: true,
  }),
  writeBaseline: input.path({
    description: 'Where to write the baseline for later runs; only when there is a verdict.',
    optional: true,
  }),
  newFailures: input.choice({
    of: ['allow', 'warn', 'fail'],
    description: 'What a failure means that the baseline does not have.',
    default: 'warn',
  }),
  maxTestDrop: limit('How many fewer tests may run than in the baseline, or which share of those.'),
  coverage: input.path({ description: 'Coverage: Cobertura XML, or the JSON of coverage.py.', optional: true }),
  minCoverage: input.percent({
    description: 'Least coverage, of lines and, where measured, branches, as coverage.py counts it.',
    optional: true,
  }),
  maxCoverageDrop: input.percent({
    description: 'Most percentage points that coverage may be below that of the baseline.',
    optional: true,
  }),
  comment: input.choice({
    of: ['never', 'on-change', 'always'],
    description:
      'Whether to keep one comment on the pull request: written when it would say something else, or on every run. Needs `github-token` with `pull-requests: write`.',
    default: 'never',
  }),
  githubToken: input.secret({ description: 'Token for the comment: that of the workflow will do.', optional: true }),
}
