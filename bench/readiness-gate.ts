// readiness-gate, measured: 200 signals over 10,000 files beside ripgrep for the same patterns, the requests of a run without
// a configuration, and the start of the whole process: `node bench/readiness-gate.ts`. Needs Debian's `ripgrep`.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node24, runAction } from '@ci-gates/testkit'
import { fakeGitHub } from '@ci-gates/testkit/fake-github'
import { ROOT } from '../tools/gates.ts'
import { measure, table } from './measure.ts'

const GATE = join(ROOT, 'actions/readiness-gate/dist/index.js')
const FILES = 10_000
const PATTERNS = 150
const REPOSITORY = 'octo-org/octo-repo'

/** A tree of sources of some 2 KB each, a hundred a folder; none holds a pattern but one in a hundred. */
function writeTree(root: string): void {
  for (let at = 0; at < FILES; at++) {
    const folder = join(root, 'src', `part${Math.floor(at / 100)}`)
    if (at % 100 === 0) mkdirSync(folder, { recursive: true })
    const lines = Array.from(
      { length: 40 },
      (_, line) => `const value${line} = compute(${at}, ${line}) // ordinary words`,
    )
    if (at % 100 === 0) lines.push(`// marker${at % PATTERNS}: do not ship`)
    writeFileSync(join(folder, `file${at}.ts`), `${lines.join('\n')}\n`)
  }
}

function pattern(at: number): string {
  return `marker${at}: do [a-z]+ ship`
}

/** 150 patterns over all files, 50 files that have to be there. */
function writeConfiguration(root: string): string {
  const greps = Array.from(
    { length: PATTERNS },
    (_, at) => `  p${at}: { kind: grep, files: 'src/**', pattern: '${pattern(at)}', max: 1000 }`,
  )
  const files = Array.from(
    { length: 50 },
    (_, at) => `  f${at}: { kind: file, path: src/part${at}/file${at * 100}.ts, min-lines: 10 }`,
  )
  const path = join(root, 'readiness.yml')
  writeFileSync(path, ['version: 1', 'signals:', ...greps, ...files, ''].join('\n'))
  return path
}

function evaluation(): string {
  const root = mkdtempSync(join(tmpdir(), 'ci-gates-bench-'))
  try {
    writeTree(root)
    const config = writeConfiguration(root)
    const list = join(root, 'patterns')
    writeFileSync(list, `${Array.from({ length: PATTERNS }, (_, at) => pattern(at)).join('\n')}\n`)
    const each = `while read -r p; do rg -c -e "$p" src >/dev/null; done < '${list}'; true`
    const rows = measure(
      [
        { name: '`readiness-gate`, 200 signals', argv: [node24.path, GATE, '--config', config], cwd: root },
        { name: '`rg -c`, one process a pattern, 150', argv: ['/bin/sh', '-c', each], cwd: root },
        {
          name: '`rg -c -f`, all 150 patterns at once',
          argv: ['/bin/sh', '-c', `rg -c -f '${list}' src >/dev/null`],
          cwd: root,
        },
      ],
      3,
    )
    return table('200 signals over 10,000 files (20 MB): 150 patterns, 50 files', rows)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function start(): string {
  const root = mkdtempSync(join(tmpdir(), 'ci-gates-bench-'))
  writeFileSync(join(root, 'readiness.yml'), 'version: 1\nsignals:\n  a: { kind: file, path: readiness.yml }\n')
  const rows = [
    { name: '`node -e 0`', argv: [node24.path, '-e', '0'], cwd: root },
    { name: 'the gate, `--version`', argv: [node24.path, GATE, '--version'], cwd: root },
    { name: 'the gate, one signal without the API', argv: [node24.path, GATE, '--config', 'readiness.yml'], cwd: root },
  ]
  const told = table('Whole process, without the API', measure(rows, 41))
  rmSync(root, { recursive: true, force: true })
  return told
}

/** A repository with three workflows of 60 runs each, rules, alerts and waiting jobs, and no configuration. */
async function requests(): Promise<string> {
  await using server = await fakeGitHub()
  const root = mkdtempSync(join(tmpdir(), 'ci-gates-bench-'))
  const names = ['build.yml', 'test.yml', 'nightly.yml']
  mkdirSync(join(root, '.github/workflows'), { recursive: true })
  const textOf = (name: string) =>
    name === 'nightly.yml' ? "on: { schedule: [{ cron: '0 3 * * *' }] }\n" : 'on: push\n'
  for (const name of names) writeFileSync(join(root, '.github/workflows', name), textOf(name))
  const paths = names.map((name) => `.github/workflows/${name}`)
  server.addRepository(REPOSITORY, {
    workflows: paths.map((path, at) => ({ id: at + 1, path, name: path, state: 'active' })),
    runs: paths.flatMap((path, at) =>
      Array.from({ length: 60 }, (_, number) => runOf(path, at * 100 + number + 1, at)),
    ),
    labels: ['release-blocker'],
    files: Object.fromEntries(paths.map((path, at) => [path, textOf(names[at] ?? '')])),
  })
  const inputs = { 'github-token': server.token }
  await runAction({ main: GATE, workspace: root, inputs, env: { GITHUB_API_URL: server.url } })
  rmSync(root, { recursive: true, force: true })
  return `### Requests of a run without a configuration\n\n${server.requests.length} requests for 3 workflows; about 40 are wanted at most, and \`GITHUB_TOKEN\` has 1,000 an hour.`
}

function runOf(path: string, id: number, workflow: number) {
  const event = path.includes('nightly') ? 'schedule' : 'push'
  const created = new Date(Date.now() - id * 3_600_000).toISOString()
  const sha = String(id).padStart(40, 'a')
  const flaky = id % 20 === 0 ? { run_attempt: 2, attempts: [{ conclusion: 'failure' }] } : { run_attempt: 1 }
  const home = { head_branch: 'main', head_sha: sha, head_repository: { full_name: REPOSITORY } }
  return {
    id,
    path,
    workflow_id: workflow + 1,
    event,
    status: 'completed',
    conclusion: 'success',
    created_at: created,
    ...home,
    ...flaky,
  }
}

execFileSync('rg', ['--version'], { stdio: 'ignore' })
process.stdout.write(`${evaluation()}\n\n${await requests()}\n\n${start()}\n`)
