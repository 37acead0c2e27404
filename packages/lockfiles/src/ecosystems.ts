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
    isLock: (path) => COMPILED.test(path),
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
  {
    name: 'cargo',
    title: 'Cargo',
    isLock: named('Cargo.lock'),
    isManifest: named('Cargo.toml'),
    rules: async () => (await import('./families/compiled.ts')).cargoRules,
  },
  {
    name: 'go',
    title: 'Go',
    isLock: named('go.sum', 'go.work.sum'),
    isManifest: named('go.mod', 'go.work'),
    rules: async () => (await import('./families/compiled.ts')).goRules,
  },
  {
    name: 'composer',
    title: 'Composer',
    isLock: named('composer.lock'),
    isManifest: named('composer.json'),
    rules: async () => (await import('./families/compiled.ts')).composerRules,
  },
  {
    name: 'bundler',
    title: 'Bundler',
    isLock: (path) => /(?:^|\/)(?:Gemfile\.lock|gems\.locked|[^/]+\.gemfile\.lock)$/.test(path),
    isManifest: (path) => /(?:^|\/)(?:Gemfile|gems\.rb|[^/]+\.gemfile)$/.test(path),
    rules: async () => (await import('./families/compiled.ts')).bundlerRules,
  },
  {
    name: 'github-actions',
    title: 'GitHub Actions',
    isLock: (path) => /(?:^|\/)\.github\/workflows\/actions\.lock$/.test(path),
    isManifest: () => false,
    rules: async () => (await import('./families/others.ts')).githubActionsRules,
  },
  {
    name: 'terraform',
    title: 'Terraform',
    isLock: named('.terraform.lock.hcl'),
    isManifest: (path) => /\.(?:tf|tofu)$/.test(path),
    rules: async () => (await import('./families/others.ts')).terraformRules,
  },
  {
    name: 'nuget',
    title: 'NuGet',
    isLock: (path) => /^packages\.(?:.+\.)?lock\.json$/.test(nameOf(path)),
    isManifest: (path) => /\.(?:cs|fs|vb)proj$/i.test(path),
    rules: async () => (await import('./families/others.ts')).nugetRules,
  },
  {
    name: 'pub',
    title: 'pub',
    isLock: named('pubspec.lock'),
    isManifest: named('pubspec.yaml'),
    rules: async () => (await import('./families/others.ts')).pubRules,
  },
  {
    name: 'swift',
    title: 'SwiftPM',
    isLock: named('Package.resolved'),
    isManifest: named('Package.swift'),
    rules: async () => (await import('./families/others.ts')).swiftRules,
  },
]

/** What pip-compile and uv are told to write to, by its name or its folder: `requirements-dev.txt`, `reqs/base.txt`. */
const COMPILED =
  /(?:^|\/)(?:[^/]*(?:requirements|constraints|reqs)[^/]*|(?:requirements|constraints|reqs|deps|dependencies)\/[^/]+)\.txt$/

function named(...names: readonly string[]): (path: string) => boolean {
  return (path) => names.includes(nameOf(path))
}
