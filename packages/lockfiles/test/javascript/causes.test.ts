import { describe, expect, test } from 'vitest'
import { ask, edited, type Files, fixture, told } from './world.ts'

const TOOLS = ['npm', 'pnpm8', 'pnpm12', 'yarn', 'yarn-berry', 'bun', 'deno']

describe.each(TOOLS)('%s', (tool) => {
  const [plain, workspace] = [fixture(`${tool}-plain`), fixture(`${tool}-workspace`)]

  test.each([
    ['plain', plain],
    ['workspace', workspace],
  ])('%s: what the tool wrote holds, strictly too', async (_, files) => {
    expect(await told(files)).toEqual(['holds lock-fresh'])
    expect(await told(files, { level: 'strict' })).toEqual(['holds lock-fresh'])
    expect((await ask(files)).packages).toBeGreaterThan(3)
  })

  test('a dependency more is named with its line', async () => {
    const files = edited(plain, 'package.json', (it) =>
      Object.assign(it, { dependencies: { ...it['dependencies'], 'cg-omega': '^7.0.0' } }),
    )
    const line = (files['package.json'] as string).split('\n').findIndex((one) => one.includes('cg-omega')) + 1
    expect(await told(files)).toEqual([
      'broken lock-stale',
      `broken dependency-added package.json:${line} cg-omega ^7.0.0`,
    ])
  })

  test('a range that the locked version is outside of', async () => {
    const files = edited(plain, 'package.json', (it) =>
      Object.assign(it['dependencies'] ?? {}, { 'cg-alpha': '^2.0.0' }),
    )
    const found = await ask(files)
    expect(found.findings.map(({ code }) => code)).toEqual(['lock-stale', 'dependency-unsatisfied'])
    expect(found.findings[1]?.observed).toBe('the lock has 1.2.0, which ^2.0.0 does not allow')
    expect(found.findings[1]?.where?.line).toBe(9)
    expect(found.findings[0]?.remedy?.command).toMatch(/^(?:npm|pnpm|yarn|bun|deno) install/)
  })

  test("a member's own dependency is named at the member", async () => {
    const files = edited(workspace, 'packages/a/package.json', (it) =>
      Object.assign(it['dependencies'] ?? {}, { 'cg-omega': '^7.0.0' }),
    )
    expect((await told(files)).at(-1)).toMatch(
      /^broken dependency-added packages\/a\/package\.json:\d+ cg-omega \^7\.0\.0$/,
    )
  })

  test('a lock accounts for its members', async () => {
    const { manifests } = await ask(workspace)
    expect([...manifests].sort()).toEqual([
      'package.json',
      'packages/a/package.json',
      'packages/b/package.json',
      'tools/cli/package.json',
    ])
  })
})

describe('Deno takes a member of the workspace from its folder', () => {
  // As deno 2.9.6 writes it: the specifier is recorded, and no version is chosen.
  const workspace = (version: string) => ({
    'deno.json': '{"workspace":["a","b"],"imports":{"a":"jsr:@x/a@^1.0.0"}}',
    'a/deno.json': `{"name":"@x/a","version":"${version}","exports":"./m.ts"}`,
    'b/deno.json': '{"name":"@x/b","exports":"./m.ts","imports":{"a":"jsr:@x/a@1"}}',
    'deno.lock':
      '{"version":"5","workspace":{"dependencies":["jsr:@x/a@1"],"members":{"b":{"dependencies":["jsr:@x/a@1"]}}}}',
  })
  test.each([
    ['1.2.0', ['holds lock-fresh']],
    [
      '2.0.0',
      [
        'broken lock-stale',
        'broken dependency-unsatisfied deno.json:1 @x/a ^1.0.0',
        'broken dependency-unsatisfied b/deno.json:1 @x/a 1',
      ],
    ],
  ])('at %s', async (version, expected) => {
    expect(await told(workspace(version))).toEqual(expected)
  })
})

describe('what is accepted and would be rewritten', () => {
  const widened = (name: string) =>
    edited(fixture(name), 'package.json', (it) => Object.assign(it['dependencies'] ?? {}, { 'cg-alpha': '>=1.0.0' }))

  test.each(['npm-plain', 'bun-plain'])('%s: told at level tool, broken at level strict', async (name) => {
    const files = widened(name)
    expect((await told(files)).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      'holds lock-fresh',
      'holds rewrite-pending',
    ])
    expect(await told(files, { level: 'strict' })).toEqual([
      'broken lock-stale',
      'broken constraint-changed package.json:9 cg-alpha >=1.0.0',
    ])
  })

  test.each(['pnpm12-plain', 'pnpm8-plain', 'yarn-berry-plain', 'yarn-plain', 'deno-plain'])(
    '%s: broken at once',
    async (name) => {
      expect((await told(widened(name)))[1]).toBe('broken constraint-changed package.json:9 cg-alpha >=1.0.0')
    },
  )
})

describe('damage', () => {
  const LOCK: Readonly<Record<string, string>> = {
    npm: 'package-lock.json',
    pnpm12: 'pnpm-lock.yaml',
    yarn: 'yarn.lock',
    'yarn-berry': 'yarn.lock',
    bun: 'bun.lock',
    deno: 'deno.lock',
  }
  const damaged = (tool: string, damage: (text: string) => string): Files => {
    const files = fixture(`${tool}-plain`)
    const path = LOCK[tool] as string
    return { ...files, [path]: damage(files[path] as string) }
  }
  const isBroken = async (files: Files) => (await ask(files)).findings.some(({ outcome }) => outcome === 'broken')

  test.each(Object.keys(LOCK))('%s: empty, cut off, in conflict, of line ends of Windows', async (tool) => {
    expect((await told(damaged(tool, () => '')))[0]).toMatch(/^broken file-empty /)
    expect(await isBroken(damaged(tool, (text) => text.slice(0, text.length / 2)))).toBe(true)
    const conflict = damaged(tool, (text) => text.replace(/\n(?= .*\n)/, '\n<<<<<<< HEAD\n'))
    expect((await told(conflict))[0]).toMatch(/^broken conflict-markers /)
    expect(await told(damaged(tool, (text) => text.replaceAll('\n', '\r\n')))).toEqual(['holds lock-fresh'])
  })

  test('a binary lock of Bun is not judged, and how to get a text is told', async () => {
    const found = await ask({
      'package.json': '{"dependencies":{"a":"1"}}',
      'bun.lockb': '#!/usr/bin/env bun\nbun-lockfile-format-v0\n',
    })
    expect(found.findings).toMatchObject([
      { outcome: 'unknown', code: 'lock-binary', remedy: { command: /save-text-lockfile/ } },
    ])
  })

  test.each(Object.keys(LOCK))('%s: nothing that a text holds makes it throw', async (tool) => {
    const hostile = [
      '{',
      '[]',
      'null',
      '"x"',
      '0',
      '{"__proto__":{"a":1},"lockfileVersion":3,"packages":{"":null}}',
      `${'['.repeat(100_000)}`,
      'a: &x [*x,*x]',
      '\0\0\0',
      '__metadata:\n  version: x',
      'lockfileVersion: 9.0\nimporters: 7',
    ]
    for (const text of hostile) expect((await ask(damaged(tool, () => text))).findings.length).toBeGreaterThan(0)
    for (const text of hostile) {
      const files = { ...fixture(`${tool}-plain`), 'package.json': text }
      expect((await ask(files)).findings.length).toBeGreaterThan(0)
    }
  })
})

describe('versions', () => {
  test.each([
    ['pnpm12-plain', '8.15.9', 'lock-version-unreadable'],
    ['pnpm8-plain', '12.21.0', 'lock-version-unreadable'],
    ['yarn-berry-plain', '4.5.3', 'lock-version-unreadable'],
    ['yarn-berry-plain', '1.22.22', 'lock-version-unreadable'],
    ['yarn-plain', '4.18.1', 'lock-version-unreadable'],
    ['npm-plain', 'newest', 'tool-version-unknown'],
    ['pnpm12-plain', 'newest', 'tool-version-unknown'],
  ])('%s judged as %s: %s', async (name, judgeAs, code) => {
    expect((await ask(fixture(name), { judgeAs })).findings.map((one) => one.code)).toEqual([code])
  })
})
