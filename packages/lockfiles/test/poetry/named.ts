import { expect } from 'vitest'
import { check, hashOf, locked, lockText } from './world.ts'

export const BASE = `[tool.poetry]
name = "demo"
version = "1"

[tool.poetry.dependencies]
python = "^3.10"
httpx = "^0.26"
Typing_Extensions = { version = ">=4", python = "<3.8" }
rich = { version = "^13.0", optional = true }

[tool.poetry.extras]
cli = ["rich"]

[tool.poetry.group.docs.dependencies]
mkdocs = "^1.5"
`
const PACKAGES = [
  locked('httpx', '0.26.0', 'groups = ["main"]'),
  `${locked('rich', '13.7.1')}\n\n[package.dependencies]\npygments = ">=2.13.0,<3.0.0"`,
  locked('mkdocs', '1.5.3', 'groups = ["docs"]'),
  locked('pygments', '2.17.2'),
]
const EXTRAS = 'cli = ["rich"]'

export interface Told {
  code: string
  claim: string
  at: string
  observed: string
}

/** What is named when `after` stands beside a lock made for `before`; the first finding is the verdict itself. */
export async function named(
  after: string,
  before = BASE,
  packages = PACKAGES,
  extras = EXTRAS,
  python = '^3.10',
): Promise<Told[]> {
  const lock = lockText({ hash: hashOf(before, '2.3'), version: '2.5.1', python, packages, extras })
  const { findings } = await check(after, lock)
  expect(findings[0]?.code).toBe(after === before ? 'lock-fresh' : 'lock-stale')
  return findings
    .slice(1)
    .map(({ code, claim, observed, where }) => ({ code, claim, observed, at: `${where?.file}:${where?.line ?? ''}` }))
}

export const MANIFEST = 'app/pyproject.toml'
export const PROVEN = ' (the hash proves it)'
