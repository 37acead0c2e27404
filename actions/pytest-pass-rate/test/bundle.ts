import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '@ci-gates/core/model'
import { type RunOptions, type RunResult, runAction, temporaryWorkspace } from '@ci-gates/testkit'

export const ROOT = join(import.meta.dirname, '../../..')

/** The bundle as it ships. */
export const MAIN = join(ROOT, 'actions/pytest-pass-rate/dist/index.js')

/** A report that a real pytest wrote; see packages/test-results/test/zoo. */
export function fixture(name: string): Buffer {
  return readFileSync(join(ROOT, 'packages/test-results/test/zoo/fixtures/current', name))
}

export type Files = Readonly<Record<string, string | Buffer>>
export type Inputs = Readonly<Record<string, string>>

/** JUnit XML of the given testcases. */
export function junit(...cases: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="0" skipped="0" tests="${cases.length}" time="1.0">${cases.join('')}</testsuite></testsuites>`
}

export function passed(name: string, file = 'tests.test_a', seconds = '0.001'): string {
  return `<testcase classname="${file}" name="${name}" time="${seconds}"/>`
}

export function failed(name: string, message = 'AssertionError: assert 1 == 2', file = 'tests.test_a'): string {
  const path = `${file.replaceAll('.', '/')}.py`
  return `<testcase classname="${file}" name="${name}" time="0.001"><failure message="${message}">E   ${message}\n\n${path}:7: AssertionError</failure></testcase>`
}

/** `count` tests, the first `bad` of which fail. */
export function suite(count: number, bad = 0, file = 'tests.test_a'): string {
  const cases = Array.from({ length: count }, (_, at) =>
    at < bad ? failed(`test_${at}`, undefined, file) : passed(`test_${at}`, file),
  )
  return junit(...cases)
}

/** Runs the bundle on files, as the runner does, and gives what it told with the report it wrote. */
export async function check(
  files: Files,
  inputs: Inputs = {},
  options: Partial<RunOptions> = {},
): Promise<RunResult & { report: Report; written: (name: string) => string }> {
  await using workspace = temporaryWorkspace(files)
  const texts = new Map<string, string>()
  const result = await runAction({
    main: MAIN,
    workspace: workspace.path,
    event: { repository: { default_branch: 'main' } },
    inputs: { results: Object.keys(files)[0] ?? 'report.xml', ...inputs },
    ...options,
  })
  for (const name of result.workspaceChanges) texts.set(name, readFileSync(join(workspace.path, name), 'utf8'))
  const report = JSON.parse(result.reportText ?? 'null') as Report
  return { ...result, report, written: (name) => texts.get(name) ?? '' }
}
