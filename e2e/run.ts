// Runs the workflows of `e2e/` and of `docs/incidents/` by act, a runner that is not ours, in host mode; each job compares
// what its steps came to with `e2e/expect.js`. The last line counts: `N passed, N failed`.
//   node e2e/run.ts [NAME…]    only workflows whose path contains a name

import { execFile, execFileSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { finish } from '../conformance/results.ts'
import { goTool } from '../conformance/workflows/tools.ts'
import { project } from '../tools/gates.ts'
import { promisedLine, tells } from './promised.ts'

const ROOT = join(import.meta.dirname, '..')
const ACT = 'github.com/nektos/act@v0.2.87'
const MINUTES = 60_000
// Where `e2e/github.js` listens, and what it is about: a step's `env` cannot say so, neither in act nor on GitHub.
const FAKE_GITHUB = ['--env', 'GITHUB_API_URL=http://127.0.0.1:18410', '--env', 'GITHUB_REPOSITORY=acme/shop']
const STAND_IN = "name: Stand-in\nruns:\n  using: composite\n  steps:\n    - run: 'true'\n      shell: bash\n"

const run = promisify(execFile)
const only = process.argv.slice(2)
const workflows = globSync(['e2e/*.yml', 'e2e/act/*.yml', 'docs/incidents/*/workflow.yml'], { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => only.length === 0 || only.some((name) => path.includes(name)))
  .sort()
let passed = 0
const failures: string[] = []

const act = goTool(ACT)
const copy = cleanCopy()
const strangers = standIns()
// Not within the copy, which a workflow may be copying while another one ends what it started.
const startedBy = mkdtempSync(join(tmpdir(), 'ci-gates-e2e-started-'))
try {
  // Two at a time, for two cores; those that start servers one after another, since these listen on ports of their own choice.
  const isServing = (workflow: string) => /server\.js/.test(readFileSync(join(ROOT, workflow), 'utf8'))
  const lanes = [workflows.filter(isServing), workflows.filter((workflow) => !isServing(workflow))]
  await Promise.all(lanes.map(runLane))
} finally {
  for (const folder of [copy, startedBy]) rmSync(folder, { recursive: true, force: true })
}
process.exitCode = finish('e2e', passed, failures)

/** What a checkout has: what git tracks, as it is here, in a repository of its own, and nothing that an install left. */
function cleanCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ci-gates-e2e-'))
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT })
  for (const path of listed
    .toString()
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(ROOT, path)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(join(ROOT, path), join(folder, path), { verbatimSymlinks: true })
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('-c', 'user.name=e2e', '-c', 'user.email=e2e@example.com', 'commit', '--quiet', '--message', 'As it is')
  return folder
}

/** Actions of others that ours use cannot be fetched here: for each stands one that does nothing. For ours stands the copy. */
function standIns(): string[] {
  const metadata = globSync('actions/*/action.yml', { cwd: ROOT }).map((path) => readFileSync(join(ROOT, path), 'utf8'))
  const used = new Set(
    metadata.flatMap((text) => [...text.matchAll(/uses: ([\w-]+\/[\w./-]+@[0-9a-f]{40})/g)].map(([, name]) => name)),
  )
  const own = ['--local-repository', `${project().slug}@${project().major}=${copy}`]
  const others = [...used].flatMap((name) => {
    const folder = join(copy, '.git', 'stand-ins', String(name).replace(/\W/g, '-'))
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'action.yml'), STAND_IN)
    return ['--local-repository', `${name}=${folder}`]
  })
  return [...own, ...others]
}

async function runLane(lane: readonly string[]): Promise<void> {
  for (const workflow of lane) await runWorkflow(workflow)
}

async function runWorkflow(workflow: string): Promise<void> {
  const flags = [
    '-P',
    'ubuntu-latest=-self-hosted',
    '--matrix',
    'os:ubuntu-latest',
    '--no-cache-server',
    ...FAKE_GITHUB,
    ...strangers,
  ]
  // Host mode runs whatever `node` is first on PATH: the one that runs this, which is the runners' own.
  const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter)
  const started = join(startedBy, workflow.replace(/\W/g, '-'))
  const options = {
    cwd: copy,
    env: { ...process.env, PATH, E2E_STARTED: started },
    timeout: 10 * MINUTES,
    maxBuffer: 256 * 1024 * 1024,
  }
  const running = run(act, ['workflow_dispatch', '-W', workflow, ...flags], options)
  running.child.stdin?.end()
  const { stdout, stderr, message } = await running.then(
    (told) => ({ ...told, message: '' }),
    (error: { stdout: string; stderr: string; message: string }) => error,
  )
  endStarted(started)
  const log = `${stdout}${stderr}`
  const wrong = [...comparisons(workflow, log), ...broken(workflow, log)]
  failures.push(...wrong)
  process.stdout.write(`${workflow}: ${wrong.length} not as expected\n`)
  if (wrong.length === 0) return
  if (message) process.stdout.write(`  ${message.split('\n')[0]}\n`)
  process.stdout.write(`${log.split('\n').slice(-150).join('\n')}\n`)
}

/** Counts what was as expected. Returns what was not: each comparison by its words. */
function comparisons(workflow: string, log: string): string[] {
  const checks = [...log.matchAll(/\| (as expected|NOT as expected|not told here): (.*)/g)]
  const wrong = checks.filter(([, what, line = '']) => !isMet(what as string, line, log))
  const readme = join(ROOT, dirname(workflow), 'README.md')
  const promised = existsSync(readme) ? promisedLine(readFileSync(readme, 'utf8')) : undefined
  const kept = promised === undefined || tells(log, promised)
  passed += checks.length - wrong.length + (promised !== undefined && kept ? 1 : 0)
  return [
    ...wrong.map(([, , line]) => `${workflow}: not as expected: ${line}`),
    ...(kept ? [] : [`${workflow}: its README promises a line that no gate printed: ${promised}`]),
  ]
}

/** A workflow that compared nothing, or did not come to its end. */
function broken(workflow: string, log: string): string[] {
  if (!/\| (NOT )?as expected: /.test(log))
    return [`${workflow}: nothing was compared\n${log.split('\n').slice(-10).join('\n')}`]
  const steps = [...log.matchAll(/❌ +Failure - Main (.*)/g)].map(([, name]) => name)
  return /Job succeeded/.test(log) && !/Job failed/.test(log)
    ? []
    : [`${workflow}: the job failed; steps that did: ${steps.join(', ')}`]
}

/** Ends the programs that `e2e/start.js` left running. */
function endStarted(file: string): void {
  if (!existsSync(file)) return
  for (const pid of readFileSync(file, 'utf8').trim().split('\n')) {
    try {
      process.kill(Number(pid))
    } catch {
      // It has ended by itself.
    }
  }
  rmSync(file)
}

/** A summary is told by act in its log, not to the steps that follow. */
function isMet(what: string, line: string, log: string): boolean {
  if (what !== 'not told here') return what === 'as expected'
  const wanted = /^summary ~ (.*)$/.exec(line.trim())?.[1]
  return (
    wanted !== undefined &&
    log
      .split('Summary - ')
      .slice(1)
      .some((text) => new RegExp(wanted, 'm').test(text))
  )
}
