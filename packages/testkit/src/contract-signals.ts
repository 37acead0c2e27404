import { expect } from 'vitest'
import { type Check, type Example, expectVerdict, runExample, type Subject } from './contract-subject.ts'

/** A cancelled gate says what it knows and goes: the runner waits 7.5 s, a person does not. */
export function signalChecks(subject: Subject, slow: Example): Check[] {
  return (['SIGINT', 'SIGTERM'] as const).map((first) => [
    `leaves on ${first} within a second, and reports`,
    () => leaves(subject, slow, first),
  ])
}

async function leaves(subject: Subject, slow: Example, first: 'SIGINT' | 'SIGTERM'): Promise<void> {
  const result = await runExample(subject, slow, {
    signal: { afterMs: 700, ...slow.signal, first },
    inputs: { enforcement: 'hard' },
  })
  expect(result.ladder, 'it was still running').toHaveLength(1)
  expect(result.durationMs - (result.ladder[0]?.atMs ?? 0)).toBeLessThan(1000)
  // Shells tell a signal as 128 and its number; to the runner that is as good as 1.
  const usual = first === 'SIGINT' ? 130 : 143
  expectVerdict({ ...result, exitCode: result.exitCode === usual ? 1 : result.exitCode })
  expect(result.outputs['verdict']).not.toBe('pass')
}
