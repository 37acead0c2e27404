// Writes what the fake GitHub server checks against: `node tools/github-openapi.ts`. It fetches GitHub's own description
// of its REST API with npm into .cache (394 MB unpacked, which is why no package depends on it) and keeps what we call.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './gates.ts'
import { extractOperations } from './openapi-subset.ts'

const PACKAGE = '@octokit/openapi'
const VERSION = '23.0.2'
const DESCRIPTION = 'package/generated/api.github.com.json'
const SUBSET = 'packages/testkit/fixtures/github-openapi.json'

/** The operations that packages/github and its users call, by `operationId`. */
const OPERATIONS = [
  'checks/create',
  'checks/list-for-ref',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/list-comments',
  'issues/update-comment',
  'rate-limit/get',
  'repos/list-commits',
  'repos/list-languages',
  'users/get-authenticated',
]

/** Fetches the package, if it is not there yet. Answers the description's path. */
function fetchDescription(): string {
  const folder = join(ROOT, '.cache', 'openapi', VERSION)
  mkdirSync(folder, { recursive: true })
  const args = ['pack', `${PACKAGE}@${VERSION}`, '--silent', '--pack-destination', folder]
  const archive = execFileSync('npm', args, { encoding: 'utf8' }).trim()
  execFileSync('tar', ['-xzf', join(folder, archive), '-C', folder, DESCRIPTION])
  return join(folder, DESCRIPTION)
}

if (import.meta.main) {
  const description = JSON.parse(readFileSync(fetchDescription(), 'utf8'))
  const subset = { source: `${PACKAGE}@${VERSION}`, ...extractOperations(description, OPERATIONS) }
  const text = `${JSON.stringify(subset, undefined, 1)}\n`
  mkdirSync(join(ROOT, SUBSET, '..'), { recursive: true })
  writeFileSync(join(ROOT, SUBSET), text)
  process.stdout.write(`${SUBSET}: ${OPERATIONS.length} operations, ${text.length} bytes\n`)
}
