import type { VenvName } from './venvs.ts'

/** One run of pytest over one project of the zoo. */
export interface Scenario {
  readonly name: string
  readonly project: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Plugins to load besides the reporters; nothing else is loaded. */
  readonly plugins?: readonly string[]
  /** Only in this environment. */
  readonly only?: VenvName
  readonly family?: 'xunit1' | 'xunit2' | 'legacy'
}

const XDIST = { plugins: ['xdist.plugin'] }
const RERUNS = { plugins: ['pytest_rerunfailures'] }

export const SCENARIOS: readonly Scenario[] = [
  { name: 'outcomes', project: 'outcomes' },
  { name: 'outcomes-xunit1', project: 'outcomes', family: 'xunit1' },
  { name: 'outcomes-legacy', project: 'outcomes', family: 'legacy' },
  { name: 'outcomes-prefix', project: 'outcomes', family: 'xunit1', args: ['--junit-prefix=py3'] },
  { name: 'outcomes-xdist', project: 'outcomes', args: ['-n2'], ...XDIST },
  { name: 'collection', project: 'collection' },
  { name: 'collection-xunit1', project: 'collection', family: 'xunit1' },
  { name: 'collection-xdist', project: 'collection', args: ['-n2'], ...XDIST },
  { name: 'modules', project: 'modules', family: 'xunit1' },
  { name: 'empty', project: 'empty' },
  { name: 'skipped', project: 'skipped' },
  { name: 'xfailed', project: 'xfailed' },
  { name: 'deselected', project: 'outcomes', args: ['-k', 'matches_nothing', 'tests/test_calls.py'] },
  { name: 'exit-zero', project: 'exits' },
  { name: 'ctrl-c', project: 'exits', env: { ZOO_EXIT: 'interrupt' } },
  { name: 'os-exit', project: 'exits', env: { ZOO_EXIT: 'os' } },
  {
    name: 'session-timeout',
    project: 'interrupted',
    args: ['--session-timeout=0.6'],
    plugins: ['pytest_timeout'],
  },
  { name: 'maxfail', project: 'outcomes', args: ['-x', 'tests/test_calls.py'] },
  { name: 'maxfail-xdist', project: 'outcomes', args: ['--maxfail=1', '-n2', 'tests'], ...XDIST },
  { name: 'internal', project: 'internal' },
  { name: 'reruns', project: 'reruns', args: ['--reruns=2'], ...RERUNS },
  { name: 'reruns-xunit1', project: 'reruns', args: ['--reruns=2'], family: 'xunit1', ...RERUNS },
  {
    name: 'reruns-xdist',
    project: 'reruns',
    args: ['--reruns=2', '-n2'],
    plugins: ['pytest_rerunfailures', 'xdist.plugin'],
  },
  {
    name: 'reruns-retry',
    project: 'reruns',
    args: ['--retries=2'],
    plugins: ['pytest_retry.retry_plugin'],
    only: 'current',
  },
  {
    name: 'reruns-flaky',
    project: 'reruns',
    args: ['--force-flaky', '--max-runs=3'],
    plugins: ['flaky.flaky_pytest_plugin'],
    only: 'current',
  },
  {
    name: 'fail-on-flaky',
    project: 'reruns',
    args: ['--reruns=2', '--fail-on-flaky', '-k', 'steady or second'],
    ...RERUNS,
  },
  { name: 'crash', project: 'crash', args: ['-n2'], ...XDIST },
  {
    name: 'crash-reruns',
    project: 'crash',
    args: ['-n2', '--reruns=1'],
    plugins: ['pytest_rerunfailures', 'xdist.plugin'],
  },
  { name: 'collide', project: 'collide', args: ['--import-mode=importlib'] },
  { name: 'collide-xunit1', project: 'collide', args: ['--import-mode=importlib'], family: 'xunit1' },
  ...[1, 2, 3, 4].map((seed) => ({
    name: `seed-${seed}`,
    project: 'seeds',
    args: ['--random-order', `--random-order-seed=${seed}`],
    plugins: ['random_order.plugin'],
  })),
  { name: 'hostile', project: 'hostile' },
  { name: 'collect-only', project: 'outcomes', args: ['--collect-only'] },
  { name: 'collect-broken', project: 'collection', args: ['--collect-only'] },
  {
    name: 'coverage',
    project: 'coverage',
    args: [
      '--cov=app',
      '--cov-branch',
      '--cov-report=xml:COVERAGE.xml',
      '--cov-report=json:COVERAGE.json',
      '--cov-fail-under=99',
    ],
    plugins: ['pytest_cov.plugin'],
  },
  { name: 'summary-only', project: 'collection', args: ['--json-report-summary', '--continue-on-collection-errors'] },
  { name: 'max-warnings', project: 'warns', args: ['--max-warnings=0'], only: 'current' },
]
