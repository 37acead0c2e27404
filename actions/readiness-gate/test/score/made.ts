import type { Configuration, Group, SignalRule } from '../../src/config/configuration.ts'
import { DEFAULTS } from '../../src/config/configuration.ts'
import type { Point } from '../../src/history/point.ts'
import { type Evaluation, evaluate } from '../../src/score/evaluate.ts'
import type { Evidence, SignalKind } from '../../src/signals/signal.ts'

export const NOW = Date.parse('2026-11-21T12:00:00Z')

const kind = { kind: 'file', description: '', permissions: [], remedy: 'Mend it' } as unknown as SignalKind

/** A signal with what was seen of it: a credit in basis points, or `?`. Below 10,000 it does not hold. */
export interface Made extends Partial<Omit<SignalRule, 'id' | 'kind' | 'rule'>> {
  readonly id: string
  readonly seen: number | '?'
  readonly holds?: boolean
}

/** Weights are in whole points here, as a configuration writes them. */
export function configured(made: readonly Made[], more: Partial<Configuration> = {}): Configuration {
  const signals = made.map(({ seen: _, holds: __, weight = 1, ...rest }) => ({
    kind,
    rule: {},
    isDefaultWeight: false,
    must: false,
    group: undefined,
    onUnknown: 'open' as const,
    where: { file: 'readiness.yml' },
    ...rest,
    weight: Math.round(weight * 1_000),
  }))
  const gate = { ...DEFAULTS, onInconclusive: undefined }
  return { gate, groups: [], signals, waivers: [], environment: [], hash: 'h', notices: [], ...more }
}

export function evidenceOf({ seen, holds }: Made): Evidence {
  if (seen === '?') return { measured: false, code: 'no-data', observed: 'nobody knows' }
  return { measured: true, holds: holds ?? seen === 10_000, credit: seen, code: 'seen', observed: `${seen}` }
}

export function evaluated(
  made: readonly Made[],
  more: Partial<Configuration> = {},
  history: readonly Point[] = [],
): Evaluation {
  const evidence = new Map(made.map((each) => [each.id, evidenceOf(each)]))
  return evaluate(configured(made, more), evidence, history, NOW)
}

export const bar = (failUnder: number, rest: object = {}): Partial<Configuration> => ({
  gate: { ...DEFAULTS, onInconclusive: undefined, failUnder, target: Math.max(failUnder, 9_500), ...rest },
})

export const group = (name: string, weight: number, floor?: number): Group => ({ name, weight: weight * 1_000, floor })

export function point(at: number, signals: Point['signals'], more: Partial<Point> = {}): Point {
  return {
    at,
    run: at,
    attempt: 1,
    sha: '',
    branch: 'main',
    outcome: 'pass',
    low: 9_000,
    high: 9_000,
    hash: 'h',
    signals,
    ...more,
  }
}
