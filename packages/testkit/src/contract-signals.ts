import { expect } from 'vitest'
import { type Check, type Example, expectVerdict, runExample, type Subject } from './contract-subject.ts'
import type { RunResult } from './run-action.ts'

/** A cancelled gate says what it knows and goes, on the first signal: the second comes after 7.5 s, the end 2.5 s later. */
export function signalChecks(subject: Subject, slow: Example): Check[] {
  return (['SIGINT', 'SIGTERM'] as const).map((first) => [
    `leaves on ${first} before the runner loses patience, and reports`,
    () => leaves(subject, slow, first),
  ])
}

async function leaves(subject: Subject, slow: Example, first: 'SIGINT' | 'SIGTERM'): Promise<void> {
  const result = await signalled(subject, slow, first)
  expect(result.ladder, 'it was still running, and left on the first signal').toHaveLength(1)
  // Shells tell a signal as 128 and its number; to the runner that is as good as 1.
  const usual = first === 'SIGINT' ? 130 : 143
  expectVerdict({ ...result, exitCode: result.exitCode === usual ? 1 : result.exitCode })
  expect(result.outputs['verdict']).not.toBe('pass')
}

/** Before it has its handler a signal ends any process; a busy machine needs longer to get that far. */
async function signalled(subject: Subject, slow: Example, first: 'SIGINT' | 'SIGTERM'): Promise<RunResult> {
  const sendAfter = (afterMs: number) =>
    runExample(subject, slow, { signal: { afterMs, ...slow.signal, first }, inputs: { enforcement: 'hard' } })
  for (const afterMs of [700, 2_000]) {
    const result = await sendAfter(afterMs)
    if (result.exitSignal !== first) return result
  }
  return sendAfter(5_000)
}
