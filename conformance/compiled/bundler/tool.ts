// Bundler with gems that are installed in a folder of their own: nothing is fetched.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../poetry/processes.ts'
import type { Tool } from '../kind.ts'
import { installed } from '../packages.ts'
import { WORKSPACE } from '../paths.ts'
import { mutations } from './mutations.ts'
import { projects } from './projects.ts'

const HOME = join(WORKSPACE, 'bundler-home')

/** Name, version, dependencies. */
const gems: readonly (readonly [string, string, readonly string[]])[] = [
  ['base', '0.2.3', []],
  ['base', '0.3.0', []],
  ['util', '1.0.0', ["'base', '~> 0.2.0'"]],
  ['util', '1.2.0', ["'base', '~> 0.2.0'"]],
  ['util', '2.0.0', ["'base', '>= 0.3', '< 1'"]],
  ['lone', '3.1.4', []],
  ['checks', '9.0.1', ["'lone', '>= 3'"]],
]

const env = {
  HOME,
  GEM_HOME: join(HOME, 'gems'),
  GEM_PATH: join(HOME, 'gems'),
  BUNDLE_APP_CONFIG: join(HOME, 'config'),
  BUNDLE_SILENCE_ROOT_WARNING: '1',
  BUNDLE_DISABLE_VERSION_CHECK: 'true',
  RUBYOPT: undefined,
}

const installGems = async (): Promise<string | null> => {
  rmSync(HOME, { recursive: true, force: true })
  mkdirSync(join(HOME, 'gems'), { recursive: true })
  const built: string[] = []
  for (const [name, version, dependencies] of gems) {
    const spec = [
      'Gem::Specification.new do |s|',
      `s.name = '${name}'; s.version = '${version}'; s.summary = 's'; s.authors = ['a']; s.files = []`,
      ...dependencies.map((it) => `s.add_dependency ${it}`),
      'end',
    ]
    writeFileSync(join(HOME, `${name}.gemspec`), `${spec.join('\n')}\n`)
    const { code, stderr } = await run('gem', ['build', '--quiet', `${name}.gemspec`], { cwd: HOME, env })
    if (code !== 0) return stderr
    built.push(`${name}-${version}.gem`)
  }
  const args = ['install', '--local', '--no-document', '--force', ...built]
  const { code, stderr } = await run('gem', args, { cwd: HOME, env })
  return code === 0 ? null : stderr
}

export const bundler: Tool = {
  name: 'bundler',
  lock: 'Gemfile.lock',
  projects,
  mutations,
  ready: async () => {
    const reason = (await installed('ruby-bundler')) ?? (await installGems())
    if (reason !== null) return { reason }
    const { stdout } = await run('bundle', ['--version'], { env })
    return { version: stdout.trim().split(' ').at(-1) ?? '' }
  },
  makeLock: async (cwd) => {
    const { code, stdout, stderr } = await run('bundle', ['lock', '--local'], { cwd, env })
    return code === 0 ? null : stdout + stderr
  },
  check: async (cwd) => {
    const args = ['install', '--local', '--quiet']
    const { code, stdout, stderr } = await run('bundle', args, { cwd, env: { ...env, BUNDLE_FROZEN: 'true' } })
    return { fresh: code === 0, said: stdout + stderr }
  },
}
