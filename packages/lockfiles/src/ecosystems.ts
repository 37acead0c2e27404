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
    rules: async () => (await import('./poetry/rules.ts')).poetryRules,
  },
]

function named(...names: readonly string[]): (path: string) => boolean {
  return (path) => names.includes(nameOf(path))
}
