import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '@ci-gates/core/model'
import { type RunOptions, type RunResult, runAction, temporaryWorkspace } from '@ci-gates/testkit'
import { onTestFinished } from 'vitest'
import { makeCertificate } from './openssl.ts'

export const ROOT = join(import.meta.dirname, '../../../..')

/** The bundle as it ships. */
export const MAIN = join(ROOT, 'actions/tls-soft-gate/dist/index.js')

/** A folder of this file's own with a CA and a certificate for this machine. */
export function certificates() {
  const made = temporaryWorkspace()
  const folder = join(made.path, 'tls')
  mkdirSync(folder)
  const ca = makeCertificate(folder, { name: 'Example CA', ca: true })
  const own = makeCertificate(folder, { name: 'localhost', names: 'DNS:localhost,IP:127.0.0.1', issuer: ca })
  return { folder, root: made.path, ca, own, remove: () => made[Symbol.dispose]() }
}

/** A workspace, until the test is over. */
export function workspace(): string {
  const made = temporaryWorkspace()
  onTestFinished(() => made[Symbol.dispose]())
  return made.path
}

type Inputs = Readonly<Record<string, string>>
export type Result = RunResult & { readonly report: Report }

/** Runs the bundle as the runner does, hard and for a second unless told, and gives what it told with its report. */
export async function gate(inputs: Inputs, options: Partial<RunOptions> = {}): Promise<Result> {
  const result = await runAction({
    main: MAIN,
    event: { repository: { default_branch: 'main' } },
    ...options,
    inputs: { timeout: '600ms', enforcement: 'hard', ...inputs },
  })
  return { ...result, report: JSON.parse(result.reportText ?? 'null') as Report }
}

/** What was seen of a claim: its mark and its words. */
export function seen({ report }: Result, claim: string): string {
  const marks = { holds: '✓', broken: '✗', unknown: '?' }
  const found = report.verdict.findings.filter((finding) => finding.claim === claim)
  return found.map(({ outcome, observed }) => `${marks[outcome]} ${observed}`).join('\n')
}
