// The tools whose own check is measured: what it is called with, and the project that it accepts without a network.
import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  commandOf,
  install as installJavascript,
  TOOLS as javascriptTools,
} from '../../conformance/javascript/tools.ts'
import { binOf, install as installPython, TOOLS as pythonTools } from '../../conformance/python/tools.ts'
import { ROOT } from '../../tools/gates.ts'
import { writePoetryProject } from '../poetry-project.ts'
import { bundlerProject, cargoProject, composerProject, goProject } from './compiled.ts'
import { berryProject, bunProject, npmProject, pnpmProject } from './javascript.ts'
import { type Project, write } from './project.ts'
import { pdmProject, pipenvProject, uvProject } from './python.ts'

type Argv = readonly string[]

/** A tool's own check. */
export interface Rival {
  readonly name: string
  readonly ecosystem: string
  /** What is called, as the table says it. */
  readonly title: string
  readonly project: (count: number) => Project
  /** Writes what `project` cannot. */
  readonly write?: (folder: string, count: number) => void
  readonly argv: () => Promise<Argv>
  readonly env?: (folder: string) => Readonly<Record<string, string>>
  /** What makes its cache warm, once. */
  readonly warm?: Argv
}

const caches = (name: string) => join(ROOT, '.cache', 'bench', name)

/** Ours are beside tools of one release each, as the conformance runs install them. */
export const rivals: readonly Rival[] = [
  {
    ...{ name: 'poetry', ecosystem: 'poetry', title: '`poetry check --lock`', project: () => ({}) },
    write: writePoetryProject,
    argv: async () => [await poetry(), 'check', '--lock'],
  },
  {
    ...{ name: 'uv', ecosystem: 'uv', title: '`uv lock --check`', project: uvProject },
    argv: async () => [await python('uv', '0.13.9'), 'lock', '--check', '--offline', '--no-python-downloads'],
    env: () => ({ UV_CACHE_DIR: caches('uv') }),
  },
  {
    ...{ name: 'pdm', ecosystem: 'pdm', title: '`pdm lock --check`', project: pdmProject },
    argv: async () => [await python('pdm', '2.29.3'), 'lock', '--check'],
    env: () => ({ PDM_CHECK_UPDATE: '0' }),
  },
  {
    ...{ name: 'pipenv', ecosystem: 'pipenv', title: '`pipenv verify`', project: pipenvProject },
    argv: async () => [await python('pipenv', '2026.10.3'), 'verify'],
    env: () => ({ PIPENV_IGNORE_VIRTUALENVS: '1', PIPENV_NOSPIN: '1', PIPENV_CACHE_DIR: caches('pipenv') }),
  },
  {
    ...{ name: 'npm', ecosystem: 'npm', title: '`npm ci --dry-run`', project: npmProject },
    argv: () => javascript('npm', '11.19.1', 'ci', '--dry-run', '--ignore-scripts', '--offline', '--no-audit'),
    env: () => ({ npm_config_cache: caches('npm'), npm_config_update_notifier: 'false' }),
  },
  ...['10.34.9', '12.21.0'].map(pnpm),
  {
    ...{
      name: 'yarn',
      ecosystem: 'yarn',
      title: '`yarn install --immutable --mode=update-lockfile`',
      project: berryProject,
    },
    argv: () => javascript('yarn-berry', '4.18.1', 'install', '--immutable', '--mode=update-lockfile'),
    env: () => ({ YARN_GLOBAL_FOLDER: caches('yarn'), YARN_ENABLE_NETWORK: '0', YARN_ENABLE_TELEMETRY: '0' }),
  },
  {
    ...{ name: 'bun', ecosystem: 'bun', title: '`bun install --frozen-lockfile --lockfile-only`', project: bunProject },
    argv: () => javascript('bun', '1.4.5', 'install', '--frozen-lockfile', '--lockfile-only'),
    env: () => ({ BUN_INSTALL_CACHE_DIR: caches('bun') }),
  },
  {
    ...{ name: 'cargo', ecosystem: 'cargo', title: '`cargo metadata --locked --offline`', project: cargoProject },
    argv: async () => [which('cargo'), 'metadata', '--locked', '--offline', '--format-version', '1'],
  },
  {
    ...{ name: 'go', ecosystem: 'go', title: '`go list -mod=readonly -m all`', project: goProject },
    argv: async () => [which('go'), 'list', '-mod=readonly', '-m', 'all'],
    env: goEnvironment,
    warm: ['list', '-mod=readonly', '-m', 'all'],
  },
  {
    ...{ name: 'composer', ecosystem: 'composer', title: '`composer validate --check-lock`', project: composerProject },
    argv: async () => [
      which('composer'),
      'validate',
      '--check-lock',
      '--no-check-all',
      '--no-check-publish',
      '--no-interaction',
    ],
    env: () => ({ COMPOSER_ALLOW_SUPERUSER: '1', COMPOSER_HOME: caches('composer') }),
  },
  {
    ...{ name: 'bundler', ecosystem: 'bundler', title: '`bundle check`, frozen', project: bundlerProject },
    argv: async () => [which('bundle'), 'check'],
    env: (folder) => ({
      GEM_HOME: join(folder, 'gems'),
      GEM_PATH: join(folder, 'gems'),
      BUNDLE_FROZEN: 'true',
      BUNDLE_SILENCE_ROOT_WARNING: '1',
    }),
  },
]

/** Writes the project where it is not yet, and gives the command that checks it. */
export async function prepare(rival: Rival, folder: string, count: number) {
  const argv = await rival.argv()
  const env = rival.env?.(folder) ?? {}
  if (!existsSync(join(folder, '.git'))) {
    rmSync(folder, { recursive: true, force: true })
    write(folder, rival.project(count))
    rival.write?.(folder, count)
  }
  if (rival.warm) {
    execFileSync(argv[0] as string, rival.warm, { cwd: folder, env: { ...process.env, ...env }, stdio: 'ignore' })
  }
  return { argv, env }
}

function pnpm(version: string): Rival {
  return {
    name: `pnpm ${version}`,
    ecosystem: 'pnpm',
    title: '`pnpm install --frozen-lockfile --lockfile-only`',
    project: pnpmProject,
    argv: () => javascript('pnpm', version, 'install', '--frozen-lockfile', '--lockfile-only', '--offline'),
    env: () => ({
      npm_config_store_dir: caches('pnpm'),
      npm_config_manage_package_manager_versions: 'false',
      CI: 'true',
    }),
  }
}

function goEnvironment(folder: string): Record<string, string> {
  return {
    ...{ GOPROXY: `file://${folder}/proxy`, GOMODCACHE: join(caches('go'), String(folder.split('-').at(-1))) },
    ...{ GONOSUMDB: '*', GONOSUMCHECK: '1', GOFLAGS: '-modcacherw', GOTOOLCHAIN: 'local', GOSUMDB: 'off' },
  }
}

async function javascript(kind: string, version: string, ...args: string[]): Promise<Argv> {
  const tool = javascriptTools.find((one) => one.kind === kind && one.version === version)
  const problem = tool ? await installJavascript(tool) : 'no such tool'
  if (!tool || problem) throw new Error(`${kind} ${version}: ${problem}`)
  const [program, first] = commandOf(tool)
  return [program, ...first, ...args]
}

async function python(name: string, version: string): Promise<string> {
  const tool = pythonTools.find((one) => one.name === name && one.version === version)
  const problem = tool ? await installPython(tool) : 'no such tool'
  if (!tool || problem) throw new Error(`${name} ${version}: ${problem}`)
  return binOf(tool, name)
}

async function poetry(): Promise<string> {
  const folder = caches('poetry-2.5.1')
  const program = join(folder, 'bin', 'poetry')
  if (!existsSync(program)) {
    execFileSync('python3', ['-m', 'venv', folder])
    execFileSync(join(folder, 'bin', 'pip'), ['install', '--quiet', 'poetry==2.5.1'])
  }
  return program
}

function which(program: string): string {
  return execFileSync('/bin/sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim()
}
