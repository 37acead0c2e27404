import { expect } from 'vitest'
import { type Check, type Example, expectVerdict, runExample, type Subject } from './contract-subject.ts'
import type { RunResult } from './run-action.ts'
import type { Cancellation } from './signals.ts'

/** A cancelled gate says what it knows and goes, before the runner asks a second time. */
export function signalChecks(subject: Subject, slow: Example): Check[] {
  return (['SIGINT', 'SIGTERM'] as const).map((first) => [
    `leaves on ${first} when first asked, and reports`,
    () => leaves(subject, slow, first),
  ])
}

async function leaves(subject: Subject, slow: Example, first: 'SIGINT' | 'SIGTERM'): Promise<void> {
  const result = await cancelled(subject, slow, first)
  expect(result.ladder, 'it was running, and left at the first signal').toHaveLength(1)
  // Shells tell a signal as 128 and its number; to the runner that is as good as 1.
  const usual = first === 'SIGINT' ? 130 : 143
  expectVerdict({ ...result, exitCode: result.exitCode === usual ? 1 : result.exitCode })
  expect(result.outputs['verdict']).not.toBe('pass')
}

/** When to send it, in milliseconds, where the example does not say at which output. */
const MOMENTS = [500, 2_000, 8_000]

/** The runner's own 2.5 s after SIGTERM may pass on a busy machine while a report is written. */
const PATIENT = { interruptMs: 15_000, terminateMs: 15_000 }

/** Before the gate minds signals they end Node itself, without a word: then it came too early, on a machine that is busy. */
async function cancelled(subject: Subject, slow: Example, first: 'SIGINT' | 'SIGTERM'): Promise<RunResult> {
  const [afterMs = 0, ...later] = slow.signal?.afterOutput ? [] : MOMENTS
  const inputs = { enforcement: 'hard' }
  const run = (signal: Cancellation) =>
    runExample(subject, slow, { signal: { ...PATIENT, ...slow.signal, ...signal, first }, inputs })
  let result = await run(afterMs > 0 ? { afterMs } : {})
  for (const moment of later) {
    if (result.exitSignal !== first) break
    result = await run({ afterMs: moment })
  }
  return result
}
