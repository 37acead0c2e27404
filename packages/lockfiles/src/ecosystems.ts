import { binaryLock } from './bun/binary.ts'
import type { Ecosystem } from './ecosystem.ts'
import { nameOf } from './paths.ts'

/** Every ecosystem whose locks can be checked. */
export const ecosystems: readonly Ecosystem[] = [
  {
    name: 'poetry',
    title: 'Poetry',
    tool: 'poetry',
    family: 'python',
    isLock: named('poetry.lock'),
    isManifest: named('pyproject.toml'),
    rules: async () => (await import('./families/python.ts')).poetryRules,
  },
  {
    name: 'uv',
    title: 'uv',
    tool: 'uv',
    family: 'python',
    isLock: (path) => nameOf(path) === 'uv.lock' || path.endsWith('.py.lock'),
    isManifest: named('pyproject.toml'),
    rules: async () => (await import('./families/python.ts')).uvRules,
  },
  {
    name: 'pdm',
    title: 'PDM',
    tool: 'pdm',
    family: 'python',
    isLock: named('pdm.lock'),
    isManifest: named('pyproject.toml'),
    rules: async () => (await import('./families/python.ts')).pdmRules,
  },
  {
    name: 'pipenv',
    title: 'Pipenv',
    tool: 'pipenv',
    family: 'python',
    isLock: named('Pipfile.lock'),
    isManifest: named('Pipfile'),
    rules: async () => (await import('./families/python.ts')).pipenvRules,
  },
  {
    name: 'pip-tools',
    title: 'pip-compile',
    mayBeNone: true,
    isLock: (path) => /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*|requirements\/[^/]+)\.txt$/.test(path),
    isManifest: (path) => /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]+)\.in$/.test(path),
    rules: async () => (await import('./families/python.ts')).pipToolsRules,
  },
  {
    name: 'pylock',
    title: 'pylock.toml',
    isLock: (path) => /^pylock(?:\.[^.]+)?\.toml$/.test(nameOf(path)),
    isManifest: () => false,
    rules: async () => (await import('./families/python.ts')).pylockRules,
  },
  {
    name: 'npm',
    tool: 'npm',
    title: 'npm',
    family: 'javascript',
    isLock: named('package-lock.json', 'npm-shrinkwrap.json'),
    isManifest: named('package.json'),
    rules: async () => (await import('./families/javascript.ts')).npmRules,
  },
  {
    name: 'pnpm',
    tool: 'pnpm',
    title: 'pnpm',
    family: 'javascript',
    isLock: named('pnpm-lock.yaml'),
    isManifest: named('package.json'),
    rules: async () => (await import('./families/javascript.ts')).pnpmRules,
  },
  {
    name: 'yarn',
    tool: 'yarn',
    title: 'Yarn',
    family: 'javascript',
    isLock: named('yarn.lock'),
    isManifest: named('package.json'),
    rules: async () => (await import('./families/javascript.ts')).yarnRules,
  },
  {
    name: 'bun',
    tool: 'bun',
    title: 'Bun',
    family: 'javascript',
    isLock: named('bun.lock', 'bun.lockb'),
    unreadable: (path) => (nameOf(path) === 'bun.lockb' ? binaryLock(path) : undefined),
    isManifest: named('package.json'),
    rules: async () => (await import('./families/javascript.ts')).bunRules,
  },
  {
    name: 'deno',
    title: 'Deno',
    family: 'javascript',
    isLock: named('deno.lock'),
    isManifest: named('deno.json', 'deno.jsonc', 'package.json'),
    rules: async () => (await import('./families/javascript.ts')).denoRules,
  },
]

function named(...names: readonly string[]): (path: string) => boolean {
  return (path) => names.includes(nameOf(path))
}
