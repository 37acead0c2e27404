import type { Finding } from '@ci-gates/core/model'
import { type Change, compareSnapshots, type Snapshot } from '@ci-gates/probes'
import type { Observed } from '../observe/observe.ts'
import { unknown } from './behind.ts'
import { timeOf } from './clock.ts'
import { beforeOf } from './upstream.ts'

/** What changed since the warm-up, the gravest first. */
export function changesOf(observed: Observed, now: Snapshot): readonly Change[] {
  const before = beforeOf(observed)
  return before ? compareSnapshots(before, now) : []
}

/** The difference to the warm-up as findings: told, never decisive by itself. */
export function changeFindings(observed: Observed, changes: readonly Change[]): Finding[] {
  const { before } = observed
  if (before === undefined) return []
  if ('problem' in before)
    return [
      unknown(
        'since warm-up',
        'snapshot-missing',
        `nothing to compare with: ${before.problem}; run phase: warm-up before the tests`,
      ),
    ]
  const claim = `since warm-up (${timeOf(before.at)}, ${before.healthy ? 'healthy' : before.code})`
  if (changes.length === 0)
    return [{ claim, outcome: 'holds', code: 'nothing-changed', observed: 'nothing changed', additional: true }]
  // That it is broken, and with which status, the verdict says already.
  const told = changes.filter(({ kind }) => kind !== 'broken-since' && kind !== 'other-status')
  const isGood = changes.every(({ kind }) => kind === 'recovered')
  const texts = (told.length > 0 ? told : changes).map(({ text }) => text).join('; ')
  return [
    { claim, outcome: isGood ? 'holds' : 'broken', code: 'changed-since-warm-up', observed: texts, additional: true },
  ]
}
