import { expect } from 'vitest'
import { type RunOptions, type RunResult, runAction } from './run-action.ts'
import { expectSafeMarkdown } from './safe-markdown.ts'
import { SUMMARY_LIMIT } from './step-files.ts'
import { type Files, temporaryWorkspace } from './workspace.ts'

/** One promise that every gate keeps, by the name under which it is told. */
export type Check = readonly [name: string, run: () => Promise<void>]

/** One way to run a gate, with the workspace it needs. */
export interface Example extends Partial<Omit<RunOptions, 'main' | 'workspace'>> {
  readonly workspaceFiles?: Files
  /** Whether the workspace is a repository with these files committed. */
  readonly git?: boolean
}

/** What the shared contract must know of a gate. */
export interface Subject {
  /** The built bundle. */
  readonly main: string
  /** An example that passes. */
  readonly good: Example
  /** One that does not, for a reason of the gate's own. */
  readonly bad: Example
  /** One that would run for minutes, for gates that wait or start processes: it is cancelled. */
  readonly slow?: Example
  /** `good` as tools and people on Windows write it: `C:\…` within reports, `\` in the paths of a configuration. */
  readonly windows?: Example
  /** One that fails, with more to say than 2 MiB. Left out where a gate never has much to say. */
  readonly vast?: Example
  /** Inputs with which a run that cannot pass is over soon, for gates that wait. */
  readonly brief?: Readonly<Record<string, string>>
  /** The inputs of `good` that get hostile and very long texts; the first one unless told. */
  readonly textInputs?: readonly string[]
  /** The JSON Schema of the report. */
  readonly reportSchema?: object
  /** Where links in the summary may lead. */
  readonly links?: readonly RegExp[]
}

/** Runs an example with changes: what is given in `more` wins, inputs and environment are merged. */
export async function runExample(
  subject: Subject,
  example: Example,
  more: Partial<RunOptions> = {},
): Promise<RunResult> {
  const { workspaceFiles = {}, git = false, ...options } = example
  await using workspace = temporaryWorkspace(workspaceFiles, { git })
  return await runAction({
    event: { repository: { default_branch: 'main' } },
    ...options,
    ...more,
    main: subject.main,
    workspace: workspace.path,
    inputs: { ...options.inputs, ...more.inputs },
    env: { ...options.env, ...more.env },
  })
}

/** The part of the contract that holds for every run, whatever it came to. */
export function expectOrderly(result: RunResult): void {
  expect(result.violations).toEqual([])
  expect(result.fileErrors).toEqual([])
  expect([0, 1]).toContain(result.exitCode)
}

/** An orderly end with a verdict that is told in full. */
export function expectVerdict(result: RunResult): void {
  expectOrderly(result)
  expect(Object.keys(result.outputs)).toEqual(
    expect.arrayContaining(['verdict', 'code', 'reason', 'enforcement', 'report']),
  )
  expect(result.outputs['verdict']).toMatch(/^(pass|fail|inconclusive)$/)
  expect(result.outputs['code']).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  expect(result.outputs['reason']).toMatch(/^\S[^\r\n]*$/)
  expect(result.outputs['enforcement']).toMatch(/^(hard|soft)$/)
  const softened = result.outputs['enforcement'] === 'soft' || result.outputs['verdict'] === 'pass'
  expect(result.exitCode, 'the exit code follows from verdict and enforcement').toBe(softened ? 0 : 1)
  expect(result.reportText, `the report at ${result.outputs['report']}`).toBeDefined()
  expect(() => JSON.parse(result.reportText ?? '')).not.toThrow()
}

/** A mistake of the user's is told in a sentence; a stack means that the gate did not see it coming. */
export function expectNoStack(result: RunResult): void {
  expect(result.log).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
}

export function expectSafeSummary(result: RunResult, { links }: Subject): void {
  expect(Buffer.byteLength(result.summaryText)).toBeLessThanOrEqual(SUMMARY_LIMIT)
  expectSafeMarkdown(result.summaryText, links ? { links } : {})
}
