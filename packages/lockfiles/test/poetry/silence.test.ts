import { describe, expect, test } from 'vitest'
import { check, locked, lockText } from './world.ts'

describe('what must not be accused', () => {
  /** A manifest beside a lock of another hash, of which nothing can be proven. */
  const silent = async (dependencies: string, packages: string[], python = '^3.8') => {
    const text = `[tool.poetry]\nname = "demo"\nversion = "1"\n[tool.poetry.dependencies]\npython = "${python}"\n${dependencies}`
    const lock = lockText({ hash: 'f'.repeat(64), python, packages })
    const { findings } = await check(text, lock)
    return findings.slice(1).map(({ claim, observed }) => `${claim}: ${observed}`)
  }

  test.each<[string, string, string[]]>([
    ['excluded by its python', 'dataclasses = { version = "*", python = "<3.7" }', []],
    [
      'excluded by a marker nobody evaluates',
      'x = { version = "*", markers = "python_version < \'3.7\' or extra == \'y\'" }',
      [],
    ],
    ['another spelling of the name', 'Zope_Interface = "*"', [locked('zope.interface', '6.0')]],
    ['a pre-release below the bound', 'black = "<22"', [locked('black', '22.0b1')]],
    ['a local version', 'torch = "2.1.0"', [locked('torch', '2.1.0+cpu', 'groups = ["main"]')]],
    [
      'one of several constraints',
      'n = [{ version = "<2", python = "<3.9" }, { version = ">=2", python = ">=3.9" }]',
      [locked('n', '1.9'), locked('n', '2.1')],
    ],
    ['a constraint that cannot be read', 'x = "latest"', [locked('x', '1')]],
    ['the public index by name', 'x = { version = "*", source = "PyPI" }', [locked('x', '1')]],
    ['itself', 'demo = "*"', []],
  ])('%s', async (_, dependencies, packages) => {
    expect(await silent(dependencies, packages)).toEqual([])
  })

  test.each<[string, string, string[], string]>([
    ['a platform keeps nothing out of a lock', 'x = { version = "*", platform = "win32" }', [], 'x *: not in the lock'],
    ['a marker that Python may meet', 'x = { version = "*", python = "<3.9" }', [], 'x *: not in the lock'],
    [
      'a branch',
      'x = { git = "https://example.org/x.git", branch = "next" }',
      [
        locked(
          'x',
          '1',
          'groups = ["main"]\nsource = { type = "git", url = "https://example.org/x.git", reference = "main", resolved_reference = "1" }',
        ),
      ],
      'x { git = "https://example.org/x.git", branch = "next" }: locked at main',
    ],
    [
      'git for an index',
      'x = { git = "https://example.org/x.git" }',
      [locked('x', '1')],
      'x { git = "https://example.org/x.git" }: locked from the public index',
    ],
    [
      'an index with a password',
      'x = "*"',
      [
        locked(
          'x',
          '1',
          'groups = ["main"]\nsource = { type = "git", url = "https://me:secret@example.org/x.git", reference = "main" }',
        ),
      ],
      'x *: locked from git https://example.org/x.git',
    ],
    [
      'a named index',
      'x = { version = "*", source = "internal" }',
      [locked('x', '1')],
      'x *: locked from the public index',
    ],
    [
      'a marker dropped',
      'x = "*"',
      [locked('x', '1', 'groups = ["main"]\nmarkers = "sys_platform == \\"win32\\""')],
      'x *: required everywhere, locked only for sys_platform == "win32"',
    ],
  ])('but this must: %s', async (_, dependencies, packages, said) => {
    expect(await silent(dependencies, packages)).toContain(said)
  })
})
