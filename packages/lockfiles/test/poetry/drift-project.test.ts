import { describe, expect, test } from 'vitest'
import { named, PROVEN } from './named.ts'
import { locked } from './world.ts'

const PROJECT = `[project]
name = "demo"
version = "1"
requires-python = ">=3.10"
dependencies = ["httpx>=0.26", "click (>=8.1,<9.0) ; sys_platform == 'linux'"]

[project.optional-dependencies]
cli = ["rich>=13", "demo[more]"]

[dependency-groups]
test = ["pytest>=8", { include-group = "types" }]
types = ["mypy"]
`
const PROJECT_PACKAGES = [
  locked('click', '8.1.7', 'groups = ["main"]\nmarkers = "sys_platform == \\"linux\\""'),
  locked('httpx', '0.26.0'),
  locked('mypy', '1.8.0', 'groups = ["test", "types"]'),
  locked('pytest', '8.0.0', 'groups = ["test"]'),
  locked('rich', '13.7.1', 'groups = ["main"]\nmarkers = "extra == \\"cli\\""').replace(
    'optional = false',
    'optional = true',
  ),
]

describe('[project] and [dependency-groups]', () => {
  const told = (after: string) => named(after, PROJECT, PROJECT_PACKAGES, 'cli = ["demo", "rich"]', '>=3.10')

  test.each<[string, string, string, string, string]>([
    [
      'added',
      PROJECT.replace('"httpx>=0.26"', '"httpx>=0.26", "attrs"'),
      'dependency-added',
      'attrs',
      'not in the lock',
    ],
    [
      'another constraint',
      PROJECT.replace('httpx>=0.26', 'httpx>=0.27'),
      'constraint-changed',
      'httpx>=0.27',
      'lock has 0.26.0; was "httpx>=0.26" when the lock was made',
    ],
    [
      'marker added',
      PROJECT.replace('"rich>=13"', '"rich>=13; python_version < \'3.13\'"'),
      'dependency-changed',
      "rich>=13; python_version < '3.13'",
      'was "rich>=13" when the lock was made',
    ],
    [
      'in another order',
      PROJECT.replace('["pytest>=8", { include-group = "types" }]', '[{ include-group = "types" }, "pytest>=8"]'),
      'order-changed',
      'order of dependency-groups.test',
      'only the order changed since the lock was made',
    ],
    [
      'included no more',
      PROJECT.replace(', { include-group = "types" }', ''),
      'group-changed',
      'group "test"',
      'had include-group "types" when the lock was made',
    ],
    [
      'for another group',
      PROJECT.replace('types = ["mypy"]', 'types = ["mypy", "click"]'),
      'dependency-added',
      'click',
      'required in group types, locked for main only; was not there when the lock was made',
    ],
    ['python', PROJECT.replace('>=3.10', '>=3.11'), 'python-changed', 'python >=3.11', 'lock was made for >=3.10'],
  ])('%s', async (_, after, code, claim, observed) => {
    const findings = await told(after)
    expect(findings.map((one) => [one.code, one.claim, one.observed])).toEqual([[code, claim, observed + PROVEN]])
  })

  test('removed from an array', async () => {
    const [one] = await told(PROJECT.replace('"httpx>=0.26", ', ''))
    expect(one).toMatchObject({ code: 'dependency-removed', claim: 'httpx 0.26.0', at: 'app/poetry.lock:13' })
    expect(one?.observed).toContain('"httpx>=0.26" stood in project.dependencies')
  })
})
