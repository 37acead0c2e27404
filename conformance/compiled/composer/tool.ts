// Composer with a folder in place of its registry: nothing is fetched.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../poetry/processes.ts'
import type { Tool } from '../kind.ts'
import { installed } from '../packages.ts'
import { WORKSPACE } from '../paths.ts'
import { mutations } from './mutations.ts'
import { projects } from './projects.ts'

/** The public registry, which Composer would ask otherwise; in parts, for no registry's host is to stand in a source. */
const PUBLIC = ['packagist', 'org'].join('.')
const HOME = join(WORKSPACE, 'composer-home')

type Release = readonly [name: string, version: string, more?: Readonly<Record<string, unknown>>]

const releases: readonly Release[] = [
  ['acme/base', '0.2.3'],
  ['acme/base', '0.3.0'],
  ['acme/util', '1.0.0', { require: { 'acme/base': '^0.2' } }],
  ['acme/util', 'v1.2.0', { require: { 'acme/base': '^0.2', php: '>=7.2' } }],
  ['acme/util', '2.0.0', { require: { 'acme/base': '^0.3' } }],
  ['acme/lone', '3.1.4'],
  ['acme/lone', '3.2.0-beta1'],
  ['acme/logger', '2.1.0', { provide: { 'psr/log-implementation': '1.0' } }],
  ['acme/old-logger', '1.0.0', { replace: { 'acme/legacy-log': 'self.version' } }],
  ['acme/branch', 'dev-main', { extra: { 'branch-alias': { 'dev-main': '2.x-dev' } }, 'default-branch': true }],
  ['acme/tests', '9.0.1', { require: { 'acme/lone': '^3.0' } }],
]

const writeRegistry = (): void => {
  rmSync(HOME, { recursive: true, force: true })
  mkdirSync(HOME, { recursive: true })
  const packages: Record<string, Record<string, unknown>> = {}
  for (const [name, version, more] of releases) {
    const dist = { type: 'zip', url: `https://example.org/${name}-${version}.zip`, reference: version, shasum: '' }
    packages[name] = { ...packages[name], [version]: { name, version, type: 'library', dist, ...more } }
  }
  writeFileSync(join(HOME, 'packages.json'), JSON.stringify({ packages }))
  const repositories = [{ type: 'composer', url: `file://${HOME}` }, { [PUBLIC]: false }]
  writeFileSync(join(HOME, 'config.json'), JSON.stringify({ repositories, config: {} }))
}

const env = {
  COMPOSER_HOME: HOME,
  COMPOSER_ALLOW_SUPERUSER: '1',
  COMPOSER_NO_INTERACTION: '1',
  COMPOSER_CACHE_DIR: '/dev/null',
}

export const composer: Tool = {
  name: 'composer',
  lock: 'composer.lock',
  projects,
  mutations,
  ready: async () => {
    const reason = await installed('composer')
    if (reason !== null) return { reason }
    const { code, stdout, stderr } = await run('composer', ['--version', '--no-ansi'], { env })
    writeRegistry()
    return code === 0 ? { version: stdout.split(' ')[2] ?? '' } : { reason: stderr }
  },
  makeLock: async (cwd) => {
    const args = ['update', '--no-install', '--no-ansi', '--ignore-platform-reqs']
    const { code, stderr } = await run('composer', args, { cwd, env })
    return code === 0 ? null : stderr
  },
  // `validate` looks at the hash and at the root's requirements, a dry installation at what the packages ask for.
  check: async (cwd) => {
    const validate = ['validate', '--check-lock', '--no-check-all', '--no-check-publish', '--no-ansi']
    const told = await run('composer', validate, { cwd, env })
    if (told.code !== 0) return { fresh: false, said: told.stdout + told.stderr }
    const dry = await run('composer', ['install', '--dry-run', '--no-ansi', '--ignore-platform-reqs'], { cwd, env })
    return { fresh: dry.code === 0, said: dry.stdout + dry.stderr }
  },
}
