// What actionlint and zizmor find in this repository's workflows and actions: nothing. (GitHub's own schema is asked by
// test/github-schema.test.ts.) And the pre-commit hook, run by the real pre-commit. The last line counts: `N passed, N failed`.

import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finish } from '../results.ts'
import { goTool, pythonTool } from './tools.ts'

const ROOT = join(import.meta.dirname, '../..')
const ACTIONLINT = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'
const ZIZMOR = 'zizmor==1.32.0'
const PRE_COMMIT = 'pre-commit==4.5.0'

let passed = 0
const failures: string[] = []
const workflows = globSync(['.github/workflows/*.yml', 'e2e/{,act/}*.yml', 'docs/incidents/*/workflow.yml'], {
  cwd: ROOT,
}).sort()
for (const workflow of workflows) judge(`actionlint ${workflow}`, goTool(ACTIONLINT), ['-no-color', workflow])
const audited = ['.github', ...globSync('actions/*/action.yml', { cwd: ROOT }).sort(), 'action.yml']
for (const path of audited.filter((path) => existsSync(join(ROOT, path))))
  judge(`zizmor ${path}`, pythonTool(ZIZMOR), ['--offline', '--no-progress', '--quiet', path])
for (const [example, status] of [
  ['poetry-sound', 0],
  ['poetry-drifted', 1],
] as const)
  judgeHook(example, status)

process.exitCode = finish('conformance-workflows', passed, failures)

function judge(what: string, program: string, flags: readonly string[], { cwd = ROOT, wanted = 0 } = {}): void {
  const { status, stdout, stderr, error } = spawnSync(program, flags, { cwd, encoding: 'utf8' })
  if (status === wanted) passed += 1
  else {
    failures.push(`${what}: ended with ${status ?? error?.message}\n${stdout}${stderr}`)
    console.log(failures.at(-1))
  }
}

/** The hook in a repository that has one of our examples committed. */
function judgeHook(example: string, wanted: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'ci-gates-hook-'))
  try {
    cpSync(join(ROOT, 'examples', example), folder, { recursive: true })
    for (const args of [
      ['init', '--quiet'],
      ['add', '--all'],
    ])
      execFileSync('git', args, { cwd: folder })
    const flags = ['try-repo', ROOT, 'lock-consistency', '--all-files']
    judge(`pre-commit on ${example}`, pythonTool(PRE_COMMIT), flags, { cwd: folder, wanted })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
