// go with a folder in place of the module proxy: nothing is fetched.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../poetry/processes.ts'
import type { Tool } from '../kind.ts'
import { WORKSPACE } from '../paths.ts'
import { mutations } from './mutations.ts'
import { projects } from './projects.ts'

const HOME = join(WORKSPACE, 'go-home')
const PROXY = join(HOME, 'proxy')

const env = {
  GOPROXY: `file://${PROXY}`,
  GOMODCACHE: join(HOME, 'modules'),
  GOCACHE: join(HOME, 'builds'),
  GOFLAGS: '-modcacherw',
  GONOSUMDB: '*',
  GOTOOLCHAIN: 'local',
  GOENV: 'off',
  GOWORK: undefined,
}

const module = (path: string, version: string, imports: readonly string[], requires = '', go = '1.20') =>
  [
    path,
    version,
    {
      'go.mod': `module ${path}\n\ngo ${go}\n\n${requires}`,
      'x.go': `package ${path.replace(/\/v\d+$/, '').replace(/^.*\//, '')}\n\n${imports.map((it) => `import _ "${it}"\n`).join('')}`,
    },
  ] as const

const modules = [
  module('example.org/base', 'v0.2.3', []),
  module('example.org/base', 'v0.3.0', []),
  module('example.org/util', 'v1.0.0', ['example.org/base'], 'require example.org/base v0.2.3\n'),
  module('example.org/util', 'v1.2.0', ['example.org/base'], 'require example.org/base v0.2.3\n'),
  module('example.org/lone', 'v1.0.0', []),
  module('example.org/lone', 'v1.1.0', []),
  module('example.org/big/v2', 'v2.1.0', []),
  module('example.org/fork', 'v1.5.0', []),
]

const go = (args: readonly string[], cwd: string, more: Record<string, string> = {}) =>
  run('go', args, { cwd, env: { ...env, ...more } })

const steps = (folder: string): (readonly [string, readonly string[]])[] => {
  const hasWork = existsSync(join(folder, 'go.work'))
  const tidy = ['.', 'tool', 'lib'].filter((at) => existsSync(join(folder, at, 'go.mod')))
  const all: (readonly [string, readonly string[]])[] = tidy
    .filter((at) => at !== 'lib' || hasWork)
    .map((at) => [at, ['mod', 'tidy']] as const)
  if (existsSync(join(folder, 'vendored.md'))) all.push(['.', [hasWork ? 'work' : 'mod', 'vendor']])
  return all
}

export const golang: Tool = {
  name: 'go',
  lock: 'go.sum',
  projects,
  mutations,
  ready: async () => {
    const { code, stdout, stderr } = await run('go', ['version'])
    if (code !== 0) return { reason: stderr }
    rmSync(HOME, { recursive: true, force: true })
    mkdirSync(PROXY, { recursive: true })
    const script = join(import.meta.dirname, 'proxy.py')
    const made = await run('python3', [script, PROXY], { input: JSON.stringify(modules) })
    return made.code === 0 ? { version: stdout.split(' ')[2] ?? '' } : { reason: made.stderr }
  },
  makeLock: async (folder) => {
    for (const [at, args] of steps(folder)) {
      const { code, stderr } = await go(args, join(folder, at))
      if (code !== 0) return `go ${args.join(' ')}: ${stderr}`
    }
    return null
  },
  // What a build would load, of every module of the workspace.
  check: async (folder) => {
    const work = join(folder, 'go.work')
    const uses = existsSync(work) ? readFileSync(work, 'utf8') : ''
    const places = uses.includes('./tool') ? ['.', 'tool'] : ['.']
    const said: string[] = []
    let fresh = true
    for (const at of places.filter((it) => existsSync(join(folder, it, 'go.mod')))) {
      const { code, stderr } = await go(['list', '-deps', './...'], join(folder, at))
      said.push(stderr)
      fresh &&= code === 0
    }
    return { fresh, said: said.join('\n') }
  },
}
