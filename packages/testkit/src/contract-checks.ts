import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { harshChecks } from './contract-harsh.ts'
import { inputChecks } from './contract-inputs.ts'
import { signalChecks } from './contract-signals.ts'
import {
  type Check,
  expectNoStack,
  expectOrderly,
  expectSafeSummary,
  expectVerdict,
  runExample,
  type Subject,
} from './contract-subject.ts'
import { nodes } from './nodes.ts'
import type { RunOptions } from './run-action.ts'
import type { FileOverrides } from './runner-files.ts'
import { expectSafeLog } from './safe-log.ts'

/** The contract of a gate as a list, so that it can be tested itself. */
export function contractChecks(subject: Subject): Check[] {
  return [
    ...verdictChecks(subject),
    ...fileChecks(subject),
    ...eventChecks(subject),
    ...inputChecks(subject),
    ...harshChecks(subject),
    ...(subject.slow ? signalChecks(subject, subject.slow) : []),
  ]
}

function verdictChecks(subject: Subject): Check[] {
  return [
    ...nodes.map(({ name, path }): Check => [`passes and fails under ${name}`, () => passesAndFails(subject, path)]),
    ['tells the reason in its first annotation', () => tellsReason(subject)],
    ['softens a verdict and not what it says', () => softens(subject)],
    ['writes a report that fits its schema', () => writesReport(subject)],
    ['writes a safe summary, or none', () => writesSummary(subject)],
    ['leaves the workspace as it was', () => leavesWorkspace(subject)],
    ['says so when the report cannot be written', () => missesReport(subject)],
  ]
}

async function passesAndFails(subject: Subject, node: string): Promise<void> {
  const good = await runExample(subject, subject.good, { node })
  expectVerdict(good)
  expect(good).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
  expect(good.annotations.filter(({ kind }) => kind === 'error')).toEqual([])
  const bad = await runExample(subject, subject.bad, { node, inputs: { enforcement: 'hard' } })
  expectVerdict(bad)
  expect(bad).toMatchObject({ exitCode: 1, conclusion: 'failure' })
}

async function tellsReason(subject: Subject): Promise<void> {
  const bad = await runExample(subject, subject.bad, { inputs: { enforcement: 'hard' } })
  expect(bad.annotations[0]).toMatchObject({ kind: 'error', message: bad.outputs['reason'] })
  expect(bad.log).toContain(bad.outputs['reason'])
  expectSafeLog(bad)
}

async function softens(subject: Subject): Promise<void> {
  const hard = await runExample(subject, subject.bad, { inputs: { enforcement: 'hard' } })
  const soft = await runExample(subject, subject.bad, { inputs: { enforcement: 'soft' } })
  expectVerdict(soft)
  const { verdict, code } = hard.outputs
  expect(soft).toMatchObject({ exitCode: 0, outputs: { verdict, code, enforcement: 'soft' } })
  expect(soft.annotations[0]?.kind).toBe('warning')
  // Why it is soft may follow the reason.
  const reason = soft.outputs['reason'] ?? ''
  expect(soft.annotations[0]?.message.slice(0, reason.length)).toBe(reason)
}

async function writesReport(subject: Subject): Promise<void> {
  for (const example of [subject.good, subject.bad]) {
    const { reportText = '' } = await runExample(subject, example)
    const report: unknown = JSON.parse(reportText)
    if (subject.reportSchema) expectValid(report, subject.reportSchema)
  }
}

function expectValid(report: unknown, schema: object & { $schema?: string }): void {
  const Validator = schema.$schema?.includes('2020-12') ? Ajv2020 : Ajv
  const validate = new Validator({ strict: false, allErrors: true, validateFormats: false }).compile(schema)
  validate(report)
  expect(validate.errors ?? []).toEqual([])
}

async function writesSummary(subject: Subject): Promise<void> {
  const bad = await runExample(subject, subject.bad)
  expect(bad.summary, 'the summary as it was uploaded').toBeDefined()
  expectSafeSummary(bad, subject)
  const without = await runExample(subject, subject.bad, { inputs: { summary: 'false' } })
  expectVerdict(without)
  expect(without.summaryText).toBe('')
}

async function leavesWorkspace(subject: Subject): Promise<void> {
  const result = await runExample(subject, subject.good, { readOnlyWorkspace: true })
  expectVerdict(result)
  expect(result).toMatchObject({ exitCode: 0, workspaceChanges: [] })
}

/** A folder stands where the report should go: a mistake of the user's, told as one. */
async function missesReport(subject: Subject): Promise<void> {
  const result = await runExample(subject, subject.good, { inputs: { report: '.' } })
  expectOrderly(result)
  expectNoStack(result)
  expect(result.exitCode).toBe(1)
  expect(result.log).toMatch(/report/i)
}

function fileChecks(subject: Subject): Check[] {
  const overrides: readonly (readonly [string, FileOverrides])[] = [
    ['without GITHUB_STEP_SUMMARY', { GITHUB_STEP_SUMMARY: 'missing' }],
    ['with a summary that cannot be written', { GITHUB_STEP_SUMMARY: 'unwritable' }],
    ['without GITHUB_OUTPUT, and without the old command in its place', { GITHUB_OUTPUT: 'missing' }],
  ]
  return overrides.map(([name, files]) => [`keeps its verdict ${name}`, () => keepsVerdict(subject, { files })])
}

async function keepsVerdict(subject: Subject, more: Partial<RunOptions>): Promise<void> {
  const good = await runExample(subject, subject.good, more)
  expectOrderly(good)
  expectNoStack(good)
  expect(good.exitCode).toBe(0)
  const bad = await runExample(subject, subject.bad, { ...more, inputs: { enforcement: 'hard', ...more.inputs } })
  expectOrderly(bad)
  expect(bad.exitCode).toBe(1)
}

function eventChecks(subject: Subject): Check[] {
  const auto = { enforcement: 'auto' }
  const events: readonly (readonly [string, Partial<RunOptions>])[] = [
    ['no event file', { files: { GITHUB_EVENT_PATH: 'absent' } }],
    ['no GITHUB_EVENT_PATH', { files: { GITHUB_EVENT_PATH: 'missing' } }],
    ['an event that cannot be read', { files: { GITHUB_EVENT_PATH: 'unreadable' } }],
    ['an event that is broken JSON', { event: '{"repository":' }],
    ['an event of another shape', { event: '[null]' }],
  ]
  // Whether `main` is the default branch cannot be told then: what is not known to be soft is hard.
  return events.map(([name, event]) => [
    `is not softened by ${name}`,
    () => keepsVerdict(subject, { ...event, inputs: auto }),
  ])
}
