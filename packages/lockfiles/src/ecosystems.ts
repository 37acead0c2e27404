import type { Ecosystem } from './ecosystem.ts'

/** Every ecosystem whose locks can be checked. */
export const ecosystems: readonly Ecosystem[] = [
  {
    tool: 'poetry',
    lock: 'poetry.lock',
    manifest: 'pyproject.toml',
    lockCommand: 'poetry lock',
    rules: async () => (await import('./poetry/rules.ts')).poetryRules,
  },
]
