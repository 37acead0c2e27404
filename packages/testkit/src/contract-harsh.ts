import { expect } from 'vitest'
import {
  type Check,
  type Example,
  expectNoStack,
  expectSafeSummary,
  expectVerdict,
  runExample,
  type Subject,
} from './contract-subject.ts'
import { expectSafeLog } from './safe-log.ts'

const MIB = 1024 * 1024

/** What a gate meets that no example of its own would think of: Windows, floods, a cancellation at any moment. */
export function harshChecks(subject: Subject): Check[] {
  const { windows, vast } = subject
  return [
    ['reads files with Windows line ends as it reads others', () => readsLineEnds(subject)],
    ['ends in order whenever it is cancelled', () => endsInOrder(subject)],
    ...(windows ? [['reads what tools wrote on Windows', () => takesWindows(subject, windows)] as const] : []),
    ...(vast
      ? [['keeps a verdict of more than 2 MiB within the limits', () => keepsLimits(subject, vast)] as const]
      : []),
  ]
}

/** Git on Windows checks out CRLF unless told otherwise. */
async function readsLineEnds(subject: Subject): Promise<void> {
  for (const example of [subject.good, subject.bad]) {
    const seen = await runExample(subject, example, { inputs: { enforcement: 'hard' } })
    const onWindows = await runExample(subject, withCrlf(example), { inputs: { enforcement: 'hard' } })
    expectVerdict(onWindows)
    const { verdict, code } = seen.outputs
    expect(onWindows).toMatchObject({ exitCode: seen.exitCode, outputs: { verdict, code } })
  }
}

function withCrlf(example: Example): Example {
  const files = Object.entries(example.workspaceFiles ?? {}).map(([name, content]) => [
    name,
    typeof content === 'string' ? content.replace(/\r?\n/g, '\r\n') : content,
  ])
  return { ...example, workspaceFiles: Object.fromEntries(files) as Record<string, string | Uint8Array> }
}

/** Before it has a handler a signal ends the process, later the gate reports; never is a pass told without its verdict. */
async function endsInOrder(subject: Subject): Promise<void> {
  for (const afterMs of [1, 30, 60, 90, 130, 200]) {
    const result = await runExample(subject, subject.good, { signal: { afterMs, first: 'SIGINT' } })
    const { verdict } = result.outputs
    expect(result.violations, `after ${afterMs} ms`).toEqual([])
    expect(result.fileErrors, `after ${afterMs} ms`).toEqual([])
    if (result.exitCode === 0) expect(verdict, `after ${afterMs} ms`).toBe('pass')
    expectNoStack(result)
  }
}

async function takesWindows(subject: Subject, example: Example): Promise<void> {
  const result = await runExample(subject, withCrlf(example))
  expectVerdict(result)
  expectSafeLog(result)
  expectSafeSummary(result, subject)
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
}

/** The runner refuses a summary above 1 MiB as a whole, and keeps ten annotations of a kind. */
async function keepsLimits(subject: Subject, example: Example): Promise<void> {
  const result = await runExample(subject, example, { inputs: { enforcement: 'hard' } })
  expectVerdict(result)
  expect(result.exitCode).toBe(1)
  expect(result.summary, 'the summary as it was uploaded').toBeDefined()
  expectSafeSummary(result, subject)
  expect(Buffer.byteLength(result.outputs['reason'] ?? '')).toBeLessThan(4096)
  expect(Buffer.byteLength(result.log)).toBeLessThan(4 * MIB)
}
