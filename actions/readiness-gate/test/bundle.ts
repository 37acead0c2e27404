import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '@ci-gates/core/model'
import { type Files, type RunOptions, type RunResult, runAction, temporaryWorkspace } from '@ci-gates/testkit'
import type { FakeGitHub } from '@ci-gates/testkit/fake-github'
import type { Readiness } from '../src/render/readiness.ts'

export const ROOT = join(import.meta.dirname, '../../..')

/** The bundle as it ships. */
export const MAIN = join(ROOT, 'actions/readiness-gate/dist/index.js')
export const REPOSITORY = 'octo-org/octo-repo'
export const CONFIG = '.github/readiness.yml'
/** What testkit's runner says of the commit and the run. */
export const SHA = '0123456789abcdef0123456789abcdef01234567'

/** A configuration over files alone, which asks nothing of GitHub. */
export const FILES_ONLY = `version: 1
signals:
  readme: { kind: file, path: README.md, weight: 60 }
  changelog: { kind: file, path: CHANGELOG.md, weight: 40 }
`

export interface Judged extends RunResult {
  readonly report: Report
  readonly readiness: Readiness
  readonly written: (name: string) => string
}

export const inputsFor = (server: FakeGitHub, more: Readonly<Record<string, string>> = {}) => ({
  'github-token': server.token,
  ...more,
})

/** A pull request's event, whose base is the given commit. */
export function pullRequest(base: string, head = SHA) {
  const side = (sha: string, ref: string) => ({ sha, ref, repo: { id: 1 } })
  return {
    repository: { id: 1, default_branch: 'main' },
    pull_request: { number: 7, head: side(head, 'topic'), base: side(base, 'main') },
  }
}

/** Runs the bundle on files as the runner does. A workspace that is given is used, and stays. */
export async function judge(
  files: Files | { readonly path: string },
  inputs: Readonly<Record<string, string>> = {},
  options: Partial<RunOptions> & { readonly server?: FakeGitHub } = {},
): Promise<Judged> {
  const isPlace = typeof files['path'] === 'string'
  const own = isPlace ? undefined : temporaryWorkspace(files as Files)
  const path = own?.path ?? (files as { path: string }).path
  const { server, env, ...rest } = options
  try {
    const result = await runAction({
      main: MAIN,
      workspace: path,
      event: { repository: { id: 1, default_branch: 'main' } },
      inputs: { ...(server ? { 'github-token': server.token } : {}), ...inputs },
      secrets: server ? [server.token] : [],
      env: { ...(server ? { GITHUB_API_URL: server.url } : {}), ...env },
      ...rest,
    })
    const texts = new Map(result.workspaceChanges.map((name) => [name, readIfThere(join(path, name))]))
    const report = JSON.parse(result.reportText ?? 'null') as Report
    const readiness = report?.verdict.detail as unknown as Readiness
    return { ...result, report, readiness, written: (name) => texts.get(name) ?? '' }
  } finally {
    own?.[Symbol.dispose]()
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
