import { describe, expect, test } from 'vitest'
import { edited, type Files, fixture, told } from './world.ts'

const manifest = `${JSON.stringify({ dependencies: { 'cg-alpha': '^1.0.0', 'cg-beta': '1.0.0' } }, null, 2)}\n`

/** As Deno 1.46 and 2.0 write it: what was chosen is told with its kind, or without it. */
const LOCKS: Readonly<Record<string, object>> = {
  3: {
    version: '3',
    packages: {
      specifiers: { 'npm:cg-alpha@^1.0.0': 'npm:cg-alpha@1.2.0', 'npm:cg-beta@1.0.0': 'npm:cg-beta@1.0.0' },
      npm: {
        'cg-alpha@1.2.0': { integrity: 'sha512-AA==', dependencies: {} },
        'cg-beta@1.0.0': { integrity: 'sha512-AA==', dependencies: { 'cg-alpha': 'cg-alpha@1.2.0' } },
      },
    },
    remote: {},
    workspace: { packageJson: { dependencies: ['npm:cg-alpha@^1.0.0', 'npm:cg-beta@1.0.0'] } },
  },
  4: {
    version: '4',
    specifiers: { 'npm:cg-alpha@1': '1.2.0', 'npm:cg-beta@1.0.0': '1.0.0' },
    npm: {
      'cg-alpha@1.2.0': { integrity: 'sha512-AA==' },
      'cg-beta@1.0.0': { integrity: 'sha512-AA==', dependencies: ['cg-alpha'] },
    },
    workspace: { packageJson: { dependencies: ['npm:cg-alpha@1', 'npm:cg-beta@1.0.0'] } },
  },
}
const project = (version: string): Files => ({
  'package.json': manifest,
  'deno.lock': `${JSON.stringify(LOCKS[version], null, 2)}\n`,
})
const asking = (version: string, wish: string) =>
  edited(project(version), 'package.json', (it) => Object.assign(it['dependencies'] ?? {}, { 'cg-alpha': wish }))

describe.each(['3', '4'])('version %s', (version) => {
  test('holds, strictly too', async () => {
    expect(await told(project(version))).toEqual(['holds lock-fresh'])
    expect(await told(project(version), { level: 'strict' })).toEqual(['holds lock-fresh'])
  })

  test.each([
    ['^1.1.0', 'constraint-changed'],
    ['2.0.0', 'dependency-unsatisfied'],
  ])('a wish for %s: %s', async (wish, code) => {
    expect(await told(asking(version, wish))).toEqual([
      'broken lock-stale',
      `broken ${code} package.json:3 cg-alpha ${wish}`,
    ])
  })
})

test.each([
  ['3', '1.37.0', true],
  ['3', '2.9.6', true],
  ['4', '1.46.3', false],
  ['4', '2.0.6', true],
  ['4', '2.9.6', true],
  ['5', '2.2.15', false],
  ['5', '2.3.0', true],
])('version %s under Deno %s is read: %s', async (version, judgeAs, isRead) => {
  const files = version === '5' ? fixture('deno-plain') : project(version)
  const found = await told(files, { judgeAs })
  expect(found).toEqual([isRead ? 'holds lock-fresh' : 'broken lock-version-unreadable deno.lock:2 deno.lock'])
})

test('a member that another one asks for is in the list, and nothing is chosen for it', async () => {
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
  const files = (name: string): Files => ({
    'deno.json': json({ workspace: ['core', 'app'] }),
    'core/deno.json': json({ name, version: '2.1.0' }),
    'app/deno.json': json({ imports: { core: 'jsr:@acme/core@^2.0.0' } }),
    'deno.lock': json({
      version: '5',
      specifiers: {},
      workspace: { members: { app: { dependencies: ['jsr:@acme/core@2'] }, core: {} } },
    }),
  })
  expect(await told(files('@acme/core'))).toEqual(['holds lock-fresh'])
  expect((await told(files('@acme/other')))[1]).toMatch(/^broken lock-incomplete app\/deno.json:3 @acme\/core/)
})
