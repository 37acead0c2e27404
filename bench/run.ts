// Measures what is promised of speed, beside the tools a user would otherwise pick, in one run, as ratios: `pnpm bench`.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node20, node24 } from '@ci-gates/testkit'
import { ROOT } from '../tools/gates.ts'
import { measure, table } from './measure.ts'
import { writePoetryProject } from './poetry-project.ts'

const POETRY = '2.5.1'
const WORK = join(ROOT, '.cache', 'bench')
const GATE = join(ROOT, 'actions/lock-consistency/dist/index.js')

/** Poetry in a virtual environment of its own. */
function poetry(): string {
  const folder = join(WORK, `poetry-${POETRY}`)
  const program = join(folder, 'bin', 'poetry')
  if (!existsSync(program)) {
    execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' })
    execFileSync(join(folder, 'bin', 'pip'), ['install', '--quiet', `poetry==${POETRY}`], { stdio: 'inherit' })
  }
  return program
}

function start(): string {
  const empty = join(WORK, 'empty')
  mkdirSync(empty, { recursive: true })
  const rows = [node24, ...(node20 ? [node20] : [])].flatMap(({ name, path }) => [
    { name: `${name}: \`node -e 0\``, argv: [path, '-e', '0'], cwd: empty },
    { name: `${name}: the gate, \`--version\``, argv: [path, GATE, '--version'], cwd: empty },
    { name: `${name}: the gate in an empty folder`, argv: [path, GATE], cwd: empty, expect: 1 },
  ])
  const measured = measure(rows, 41)
  const halves = [measured.slice(0, 3), measured.slice(3)].filter((half) => half.length > 0)
  return halves.map((half) => table('Whole-process start', half)).join('\n\n')
}

function checkOfALock(): string {
  const project = mkdtempSync(join(tmpdir(), 'ci-gates-bench-'))
  writePoetryProject(project, 200)
  // As in a checkout: whether git tracks the lock is part of the question.
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
  ])
    execFileSync('git', args, { cwd: project })
  const program = poetry()
  const fresh = join(WORK, 'fresh')
  const install = `rm -rf '${fresh}' && python3 -m venv '${fresh}' && '${fresh}/bin/pip' install --quiet poetry==${POETRY} && '${fresh}/bin/poetry' check --lock`
  const gate = { name: '`lock-consistency`', argv: [node24.path, GATE], cwd: project }
  const installed = measure(
    [gate, { name: '`poetry check --lock`, installed', argv: [program, 'check', '--lock'], cwd: project }],
    15,
  )
  const cold = measure(
    [gate, { name: '`pip install poetry` and `poetry check --lock`', argv: ['/bin/sh', '-c', install], cwd: project }],
    3,
  )
  return table('A lock of 200 packages', [...installed, ...cold.slice(1)])
}

process.stdout.write(`${start()}\n\n${checkOfALock()}\n`)
