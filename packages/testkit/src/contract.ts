import { describe, test } from 'vitest'
import { contractChecks } from './contract-checks.ts'
import type { Subject } from './contract-subject.ts'

export type { Example, Subject } from './contract-subject.ts'
export { expectOrderly, expectVerdict, runExample } from './contract-subject.ts'

/** Declares the tests that every gate must pass as it ships: its built bundle, spawned as the runner spawns it. */
export function contract(name: string, subject: Subject): void {
  describe(`${name} keeps the contract`, () => {
    for (const [promise, run] of contractChecks(subject)) test(promise, run, 600_000)
  })
}
