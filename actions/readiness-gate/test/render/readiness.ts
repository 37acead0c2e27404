import type { Readiness, ReadinessSignal } from '../../src/render/readiness.ts'

const signal = (id: string, more: Partial<ReadinessSignal>): ReadinessSignal => ({
  id,
  kind: 'file',
  weight: 10_000,
  must: false,
  group: null,
  standing: 'met',
  credit: 10_000,
  gain: 0,
  code: 'file-present',
  observed: 'it is there',
  value: null,
  waiver: null,
  ...more,
})

/** An account as a red run leaves it, with hostile texts in it. */
export function readiness(more: Partial<Readiness> = {}): Readiness {
  return {
    format: 'ci-gates readiness',
    version: 1,
    outcome: 'fail',
    code: 'must-failed',
    low: 8_100,
    high: 9_100,
    point: 9_000,
    coverage: 9_000,
    bar: 9_000,
    target: 9_500,
    unwaived: null,
    hash: 'h',
    source: '.github/readiness.yml',
    signals: [
      signal('ci', { observed: '29 of 30 on first try' }),
      signal('cves', {
        must: true,
        standing: 'missed',
        credit: 0,
        gain: 1_000,
        observed: 'red | `x` <b> @acme <!channel> -->',
      }),
      signal('alerts', {
        standing: 'open',
        credit: null,
        gain: 1_000,
        observed: 'token lacks vulnerability-alerts: read',
      }),
      signal('docs', {
        standing: 'waived',
        credit: null,
        waiver: { owner: '@acme/docs', reason: 'later', expires: '2026-12-31' },
      }),
    ],
    steps: [
      { id: 'cves', kind: 'fix', gain: 1_000, must: true },
      { id: 'alerts', kind: 'measure', gain: 1_000, must: false },
    ],
    isEnough: true,
    lows: [],
    change: null,
    previous: 'pass',
    at: 0,
    run: 7,
    attempt: 1,
    sha: '',
    branch: 'main',
    ...more,
  }
}
