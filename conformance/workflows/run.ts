// What actionlint and zizmor find in this repository's workflows and actions: nothing. (GitHub's own schema is asked by
// test/github-schema.test.ts.) The last line counts: `N passed, N failed`.

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const TOOLS = join(ROOT, '.cache/tools')
const ACTIONLINT = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'
const ZIZMOR = 'zizmor==1.32.0'

const count = { passed: 0, failed: 0 }
mkdirSync(TOOLS, { recursive: true })
const workflows = globSync(['.github/workflows/*.yml', 'e2e/*.yml', 'docs/incidents/*/workflow.yml'], {
  cwd: ROOT,
}).sort()
for (const workflow of workflows) judge(`actionlint ${workflow}`, actionlint(), ['-no-color', workflow])
const audited = ['.github', ...globSync('actions/*/action.yml', { cwd: ROOT }).sort(), 'action.yml']
for (const path of audited.filter((path) => existsSync(join(ROOT, path))))
  judge(`zizmor ${path}`, zizmor(), ['--offline', '--no-progress', '--quiet', path])

const results = join(ROOT, '.cache/results')
mkdirSync(results, { recursive: true })
writeFileSync(join(results, 'conformance-workflows.json'), `${JSON.stringify(count)}\n`)
process.stdout.write(`${count.passed} passed, ${count.failed} failed\n`)
process.exitCode = count.failed > 0 ? 1 : 0

function judge(what: string, program: string, flags: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(program, flags, { cwd: ROOT, encoding: 'utf8' })
  if (status === 0) count.passed += 1
  else {
    count.failed += 1
    process.stdout.write(`${what}: ended with ${status ?? error?.message}\n${stdout}${stderr}\n`)
  }
}

function actionlint(): string {
  const path = join(TOOLS, 'actionlint')
  if (!existsSync(path)) {
    const env = { ...process.env, GOBIN: TOOLS, GOFLAGS: '-mod=mod' }
    execFileSync('go', ['install', ACTIONLINT], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  return path
}

function zizmor(): string {
  const folder = join(TOOLS, 'zizmor')
  const path = join(folder, 'bin/zizmor')
  if (!existsSync(path)) {
    execFileSync('python3', ['-m', 'venv', folder])
    execFileSync(join(folder, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', ZIZMOR], {
      stdio: 'inherit',
    })
  }
  return path
}
