// Writes what the fake GitHub server checks against: `node tools/github-openapi.ts`. It fetches GitHub's own description
// of its REST API with npm into .cache (394 MB unpacked, which is why no package depends on it) and keeps what we call.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './gates.ts'
import { differences, extractOperations } from './openapi-subset.ts'

const PACKAGE = '@octokit/openapi'
const VERSION = '23.0.2'
/** github.com's description, and the newest of GitHub Enterprise Server's in the package. */
const DESCRIPTIONS = { github: 'api.github.com.json', ghes: 'ghes-3.19.json' }
const FIXTURES = 'packages/testkit/fixtures'

/** The operations that packages/github and its users call, by `operationId`. */
const OPERATIONS = [
  'actions/download-artifact',
  'actions/get-reviews-for-run',
  'actions/get-workflow-run-attempt',
  'actions/list-artifacts-for-repo',
  'actions/list-jobs-for-workflow-run',
  'actions/list-repo-workflows',
  'actions/list-workflow-runs',
  'actions/list-workflow-runs-for-repo',
  'checks/create',
  'checks/list-for-ref',
  'code-scanning/list-alerts-for-repo',
  'code-scanning/list-recent-analyses',
  'dependabot/list-alerts-for-repo',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-label',
  'issues/list-comments',
  'issues/list-events',
  'issues/list-for-repo',
  'issues/list-milestones',
  'issues/update-comment',
  'rate-limit/get',
  'repos/create-or-update-file-contents',
  'repos/get',
  'repos/get-branch',
  'repos/get-branch-rules',
  'repos/get-combined-status-for-ref',
  'repos/get-content',
  'repos/list-commits',
  'repos/list-deployment-statuses',
  'repos/list-deployments',
  'repos/list-languages',
  'secret-scanning/list-alerts-for-repo',
  'teams/get-by-name',
  'teams/get-membership-for-user-in-org',
  'users/get-authenticated',
]

/** Fetches the package, if it is not there yet. Answers the folder of its descriptions. */
function fetchDescriptions(): string {
  const folder = join(ROOT, '.cache', 'openapi', VERSION)
  mkdirSync(folder, { recursive: true })
  const args = ['pack', `${PACKAGE}@${VERSION}`, '--silent', '--pack-destination', folder]
  const archive = execFileSync('npm', args, { encoding: 'utf8' }).trim()
  const files = Object.values(DESCRIPTIONS).map((name) => `package/generated/${name}`)
  execFileSync('tar', ['-xzf', join(folder, archive), '-C', folder, ...files])
  return join(folder, 'package/generated')
}

function subsetOf(folder: string, name: string, operations: readonly string[]) {
  return extractOperations(JSON.parse(readFileSync(join(folder, name), 'utf8')), operations)
}

function write(name: string, description: string, content: object): void {
  const source = `${PACKAGE}@${VERSION}, ${description}`
  const text = `${JSON.stringify({ source, ...content }, undefined, 1)}\n`
  writeFileSync(join(ROOT, FIXTURES, name), text)
  process.stdout.write(`${FIXTURES}/${name}: ${text.length} bytes\n`)
}

if (import.meta.main) {
  const folder = fetchDescriptions()
  const { github, ghes } = DESCRIPTIONS
  const subset = subsetOf(folder, github, OPERATIONS)
  mkdirSync(join(ROOT, FIXTURES), { recursive: true })
  write('github-openapi.json', github, subset)
  write('github-openapi-ghes.json', ghes, differences(subset, subsetOf(folder, ghes, OPERATIONS)))
}
