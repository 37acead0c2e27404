// Measures the check of a lock beside the tool's own, and the check of trees that grow, in one run, as ratios:
// `node bench/lock-consistency.ts [FILTER]`, FILTER being part of a tool's name. Tools are installed into `.cache` once.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node24 } from '@ci-gates/testkit'
import { ROOT } from '../tools/gates.ts'
import { npmProject } from './locks/javascript.ts'
import { write } from './locks/project.ts'
import { prepare, type Rival, rivals } from './locks/rivals.ts'
import { type Measured, measure, table } from './measure.ts'

// Outside of the repository: package managers look for a workspace in the folders above.
const WORK = join(tmpdir(), 'ci-gates-bench-locks')
const GATE = join(ROOT, 'actions/lock-consistency/dist/index.js')
const filter = process.argv[2] ?? ''

/** The gate, a bare Node and the tool's own check on one project. */
async function beside(rival: Rival, count: number): Promise<Measured[]> {
  const cwd = join(WORK, `${rival.name.replaceAll(' ', '-')}-${count}`)
  const { argv, env } = await prepare(rival, cwd, count)
  track(cwd)
  const args = ['--ecosystems', rival.ecosystem]
  const rows = [
    { name: `\`lock-consistency\`, ${rival.name}, ${count}`, argv: [node24.path, GATE, ...args], cwd },
    { name: `${rival.title}, ${count}`, argv, cwd, env },
    { name: `\`node -e 0\`, ${count}`, argv: [node24.path, '-e', '0'], cwd },
  ]
  return measure(rows, count > 1000 ? 5 : 9)
}

/** Members of one tree, each with a manifest and a lock of its own. */
function trees(): string {
  const rows = [1, 10, 100, 1000, 2000].map((count) => {
    const cwd = join(WORK, `tree-${count}`)
    if (!existsSync(join(cwd, '.git'))) {
      rmSync(cwd, { recursive: true, force: true })
      for (let at = 0; at < count; at += 1) write(join(cwd, `services/service-${at}`), npmProject(40))
    }
    track(cwd)
    return {
      name: `${count} manifest${count === 1 ? '' : 's'}, each with a lock of 40 packages`,
      argv: [node24.path, GATE],
      cwd,
    }
  })
  const bare = { name: '`node -e 0`', argv: [node24.path, '-e', '0'], cwd: WORK }
  return table('A tree that grows', measure([bare, ...rows], 3))
}

/** As in a checkout: whether git tracks the locks is part of the question. */
function track(cwd: string): void {
  if (existsSync(join(cwd, '.git'))) return
  execFileSync('git', ['init', '--quiet'], { cwd })
  execFileSync('git', ['add', '--all', '--force'], { cwd })
}

function installation(): string {
  const project = join(WORK, 'uv-200')
  const fresh = join(WORK, 'fresh')
  const uv = `rm -rf '${fresh}' && python3 -m venv '${fresh}' && '${fresh}/bin/pip' install --quiet uv && '${fresh}/bin/uv' lock --check --offline`
  const pnpm = `rm -rf '${fresh}' && npm install --silent --no-audit --no-fund --prefix '${fresh}' pnpm@10.34.9 && '${process.execPath}' '${fresh}/node_modules/pnpm/bin/pnpm.cjs' install --frozen-lockfile --lockfile-only`
  const rows = [
    { name: '`lock-consistency`, uv, 200', argv: [node24.path, GATE], cwd: project },
    { name: '`pip install uv` and `uv lock --check`', argv: ['/bin/sh', '-c', uv], cwd: project },
    {
      name: '`npm install pnpm` and its frozen install',
      argv: ['/bin/sh', '-c', pnpm],
      cwd: join(WORK, 'pnpm-10.34.9-200'),
    },
  ]
  return table('Installation and check', measure(rows, 1))
}

mkdirSync(WORK, { recursive: true })
for (const rival of rivals.filter(({ name }) => name.includes(filter))) {
  for (const count of [200, 2000]) {
    try {
      process.stdout.write(`${table(`${rival.name}, ${count} packages`, await beside(rival, count))}\n\n`)
    } catch (error) {
      process.stdout.write(`### ${rival.name}, ${count} packages\n\nNot measured: ${(error as Error).message}\n\n`)
    }
  }
}
if (filter === '' || filter === 'installation') process.stdout.write(`${installation()}\n\n`)
if (filter === '' || filter === 'tree') process.stdout.write(`${trees()}\n`)
