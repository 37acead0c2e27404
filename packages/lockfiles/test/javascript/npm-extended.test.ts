import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { edited, type Files, told } from './world.ts'

const sha512 = (text: string) => `sha512-${createHash('sha512').update(text).digest('base64')}`
const PATCH = '--- a/index.js\n+++ b/index.js\n@@ -1 +1 @@\n-1\n+2\n'
const HOOK = 'export const transformManifest = (it) => it\n'
const manifest = {
  name: 'extended',
  private: true,
  dependencies: { 'cg-beta': '^1.0.0' },
  packageExtensions: { zeta: { dependencies: { a: '1' } }, 'cg-beta@1': { peerDependencies: { b: '*' } } },
  patchedDependencies: { 'cg-beta@^1': 'patches/cg-beta.patch' },
}
const sorted = '{"cg-beta@1":{"peerDependencies":{"b":"*"}},"zeta":{"dependencies":{"a":"1"}}}'
const lock = {
  lockfileVersion: 4,
  requires: true,
  packages: {
    '': {
      name: 'extended',
      packageExtensionsHash: sha512(sorted),
      npmExtensionHash: sha512(`npm-extension:v1:mjs\n${HOOK}`),
      dependencies: manifest.dependencies,
    },
    'node_modules/cg-beta': {
      version: '1.0.1',
      patched: { integrity: sha512(PATCH), path: 'patches/cg-beta.patch' },
    },
  },
}
const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
const sound: Files = {
  'package.json': json(manifest),
  'package-lock.json': json(lock),
  'patches/cg-beta.patch': PATCH,
  '.npm-extension.mjs': HOOK,
}
const judgeAs = '12.2.0'
const root = (edit: (data: Record<string, Record<string, unknown>>) => void) => edited(sound, 'package.json', edit)

describe('a lock of format 4', () => {
  test('holds, strictly too; older releases of npm read it as well', async () => {
    for (const options of [{}, { judgeAs }, { level: 'strict' as const }, { judgeAs: '10.9.9' }])
      expect(await told(sound, options)).toEqual(['holds lock-fresh'])
  })

  test('the order of the extensions does not count', async () => {
    const files = root((it) =>
      Object.assign(it, {
        packageExtensions: Object.fromEntries(Object.entries(it['packageExtensions'] ?? {}).reverse()),
      }),
    )
    expect(await told(files, { judgeAs })).toEqual(['holds lock-fresh'])
  })

  const EXTENSIONS = 'package.json:7 packageExtensions'
  const PATCHES = 'patch of cg-beta 1.0.1'
  test.each<[string, Files, string]>([
    ['extensions changed', root((it) => delete it['packageExtensions']?.['zeta']), `setting-changed ${EXTENSIONS}`],
    [
      'a field that cannot be extended',
      root((it) => Object.assign(it['packageExtensions'] ?? {}, { zeta: { bin: {} } })),
      `manifest-invalid ${EXTENSIONS}`,
    ],
    [
      'a dependency to be taken out',
      root((it) => Object.assign(it['packageExtensions'] ?? {}, { zeta: { dependencies: { a: '-' } } })),
      `manifest-invalid ${EXTENSIONS}`,
    ],
    [
      'patch changed',
      { ...sound, 'patches/cg-beta.patch': PATCH.replace('+2', '+3') },
      `setting-changed package.json:20 ${PATCHES}`,
    ],
    [
      'patch elsewhere',
      {
        ...root((it) => Object.assign(it, { patchedDependencies: { 'cg-beta@^1': 'other.patch' } })),
        'other.patch': PATCH,
      },
      `setting-changed package.json:20 ${PATCHES}`,
    ],
    [
      'patch of nothing',
      root((it) => Object.assign(it['patchedDependencies'] ?? {}, { none: 'patches/cg-beta.patch' })),
      'setting-changed package.json:21 patch of none',
    ],
    [
      'hook changed',
      { ...sound, '.npm-extension.mjs': `${HOOK}\n` },
      'setting-changed .npm-extension.mjs:1 .npm-extension.mjs',
    ],
    ['two hooks', { ...sound, '.npm-extension.cjs': HOOK }, 'manifest-invalid .npm-extension.mjs:1 .npm-extension.cjs'],
  ])('%s: refused by npm 12', async (_, files, expected) => {
    const found = await told(files, { judgeAs })
    expect(found[0]).toBe('broken lock-stale')
    expect(found[1]).toBe(`broken ${expected}`)
    expect((await told(files, { judgeAs: '11.19.1' }))[0]).toBe('holds lock-fresh')
  })

  test('a patch that is not UTF-8 is not judged', async () => {
    const files = { ...sound, 'patches/cg-beta.patch': `${PATCH}\uFFFD` }
    expect((await told(files, { judgeAs })).at(-1)).toBe(`unknown undetermined package.json:20 ${PATCHES}`)
  })
})

test('the hook that the settings name counts, with its kind alone', async () => {
  const { '.npm-extension.mjs': hook = '', ...rest } = sound
  const files = { ...rest, 'tools/hook.mjs': hook, '.npmrc': 'extension-file=tools/hook.mjs\n' }
  expect(await told(files, { judgeAs })).toEqual(['holds lock-fresh'])
})

test('format 5 is not known', async () => {
  const files = { ...sound, 'package-lock.json': json({ ...lock, lockfileVersion: 5 }) }
  expect((await told(files))[0]).toMatch(/^unknown lock-version-unknown /)
})
