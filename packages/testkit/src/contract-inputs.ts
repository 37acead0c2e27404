import { expect } from 'vitest'
import { hostileChecks } from './contract-hostile.ts'
import { type Check, expectNoStack, expectOrderly, runExample, type Subject } from './contract-subject.ts'

/** What a gate makes of its inputs: names, values, and texts that mean harm. */
export function inputChecks(subject: Subject): Check[] {
  const names = subject.textInputs ?? Object.keys(subject.good.inputs ?? {}).slice(0, 1)
  return [
    ['reads an input with a hyphen', () => readsHyphens(subject)],
    ['refuses an input that resembles a declared one, with "did you mean"', () => refusesMisspelt(subject)],
    ['refuses a value that is none, also when soft', () => refusesValue(subject)],
    ...hostileChecks(subject, names),
    ...names.map((name): Check => [`takes 128 KiB in ${name}`, () => takesLong(subject, name)]),
  ]
}

async function readsHyphens(subject: Subject): Promise<void> {
  const inputs = { enforcement: 'auto', 'hard-branches': 'hotfix/*' }
  const hard = await runExample(subject, subject.bad, { inputs, eventName: 'push', ref: 'refs/heads/hotfix/1' })
  expect(hard).toMatchObject({ exitCode: 1, outputs: { enforcement: 'hard' } })
  const soft = await runExample(subject, subject.bad, { inputs, eventName: 'push', ref: 'refs/heads/topic' })
  expect(soft).toMatchObject({ exitCode: 0, outputs: { enforcement: 'soft' } })
}

async function refusesMisspelt(subject: Subject): Promise<void> {
  const result = await runExample(subject, subject.good, { inputs: { enforcment: 'soft' } })
  expectOrderly(result)
  expectNoStack(result)
  expect(result.exitCode).toBe(1)
  expect(result.log).toMatch(/enforcment.*did you mean.*enforcement/i)
}

async function refusesValue(subject: Subject): Promise<void> {
  const result = await runExample(subject, subject.good, { inputs: { enforcement: 'soft', summary: 'perhaps' } })
  expectOrderly(result)
  expectNoStack(result)
  expect(result.exitCode).toBe(1)
  expect(result.log).toContain('summary')
}

async function takesLong(subject: Subject, name: string): Promise<void> {
  const room = 131_072 - `INPUT_${name}=`.length - 1
  const result = await runExample(subject, subject.good, { inputs: { [name]: 'x'.repeat(room) } })
  expectOrderly(result)
  expectNoStack(result)
}
