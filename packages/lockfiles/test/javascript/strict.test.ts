import { expect, test } from 'vitest'
import { edited, type Files, fixture, told } from './world.ts'

/** Fresh as the tool judges, stale where nothing may be rewritten. */
async function expectRewritten(files: Files, judgeAs: string, cause: string): Promise<void> {
  const kinds = (await told(files, { judgeAs })).map((one) => one.split(' ').slice(0, 2).join(' '))
  expect(kinds).toEqual(['holds lock-fresh', 'holds rewrite-pending'])
  expect(await told(files, { judgeAs, level: 'strict' })).toEqual(['broken lock-stale', `broken ${cause}`])
}

test('pnpm: an optional dependency that the lock has not is left out since 11, and written with the next install', async () => {
  const files = edited(fixture('pnpm12-plain'), 'package.json', (it) =>
    Object.assign(it['optionalDependencies'] ?? {}, { 'cg-omega': '^7.0.0' }),
  )
  const line = (files['package.json'] as string).split('\n').findIndex((one) => one.includes('cg-omega')) + 1
  await expectRewritten(files, '12.21.0', `dependency-added package.json:${line} cg-omega ^7.0.0`)
  expect((await told(files, { judgeAs: '10.34.9' }))[0]).toBe('broken lock-stale')
})

test('pnpm: a project that is no member any more is written out with the next install', async () => {
  const { 'tools/cli/package.json': _, ...files } = fixture('pnpm8-workspace')
  const line = (files['pnpm-lock.yaml'] as string).split('\n').indexOf('  tools/cli:') + 1
  await expectRewritten(files, '8.15.9', `member-removed pnpm-lock.yaml:${line} tools/cli`)
})

test('Deno: overrides that an older one did not record', async () => {
  const files = edited(fixture('deno-plain'), 'package.json', (it) =>
    Object.assign(it, { overrides: { 'cg-gamma': '0.1.0' } }),
  )
  const line = (files['package.json'] as string).split('\n').findIndex((one) => one.includes('overrides')) + 1
  await expectRewritten(files, '2.8.3', `override-changed package.json:${line} overrides`)
  expect((await told(files, { judgeAs: '2.9.6' }))[0]).toBe('broken lock-stale')
})
