import { describe, expect, test } from 'vitest'
import { check, hashOf, lockText } from './world.ts'

const MANIFEST = '[tool.poetry]\nname = "a"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.9"\n'
const LOCK = lockText({ hash: hashOf(MANIFEST, '1.0'), python: '^3.9' })
const CONFLICT = '<<<<<<< HEAD\na = 1\n=======\na = 2\n>>>>>>> theirs\n'
const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n'

describe('what is amiss with a file, by code', () => {
  test.each<[string, string, string, string, string, number | undefined]>([
    ['sound', MANIFEST, LOCK, 'lock-fresh', 'holds', undefined],
    [
      'sound, with CRLF',
      MANIFEST.replaceAll('\n', '\r\n'),
      LOCK.replaceAll('\n', '\r\n'),
      'lock-fresh',
      'holds',
      undefined,
    ],
    ['empty lock', MANIFEST, ' \n', 'file-empty', 'broken', undefined],
    ['conflict in the lock', MANIFEST, LOCK + CONFLICT, 'conflict-markers', 'broken', 7],
    ['conflict in the manifest', MANIFEST + CONFLICT, LOCK, 'conflict-markers', 'broken', 6],
    ['conflict with CRLF', MANIFEST, (LOCK + CONFLICT).replaceAll('\n', '\r\n'), 'conflict-markers', 'broken', 7],
    ['LFS pointer', MANIFEST, POINTER, 'git-lfs-pointer', 'unknown', 1],
    ['lock is no TOML', MANIFEST, `${LOCK}a b\n`, 'toml-invalid', 'broken', 7],
    ['manifest is no TOML', '[tool\n', LOCK, 'toml-invalid', 'broken', 1],
    ['table twice', MANIFEST + MANIFEST, LOCK, 'toml-invalid', 'broken', 6],
    ['mark before the lock', MANIFEST, `\uFEFF${LOCK}`, 'byte-order-mark', 'broken', 1],
    ['mark before the manifest', `\uFEFF${MANIFEST}`, LOCK, 'byte-order-mark', 'broken', 1],
    ['foreign format', MANIFEST, LOCK.replace('"2.1"', '"3.0"'), 'lock-version-unknown', 'unknown', undefined],
    ['no format at all', MANIFEST, LOCK.replace('"2.1"', '"new"'), 'lock-version-unknown', 'unknown', undefined],
    ['nested too deep', `${MANIFEST}a = ${'['.repeat(500)}${']'.repeat(500)}\n`, LOCK, 'nested-too-deep', 'unknown', 6],
    ['a date', `${MANIFEST}six = 2020-01-01\n`, LOCK, 'unsupported-value', 'unknown', undefined],
    ['no table', 'tool = 1\n', LOCK, 'manifest-shape', 'unknown', undefined],
    ['a number too long', `${MANIFEST}six = ${'9'.repeat(5000)}\n`, LOCK, 'toml-invalid', 'broken', 6],
  ])('%s', async (_, manifest, lock, code, outcome, line) => {
    const { findings } = await check(manifest, lock)
    expect(findings.map((finding) => [finding.code, finding.outcome, finding.where?.line])).toEqual([
      [code, outcome, line],
    ])
    if (outcome !== 'holds') expect(findings[0]?.remedy?.text).toBeTruthy()
  })

  test.each<[string, string, string]>([
    ['no hash', LOCK.replace(/^content-hash.*\n/m, ''), 'content-hash-missing'],
    ['hash in capitals', LOCK.replace(/"[0-9a-f]{64}"/, (hash) => hash.toUpperCase()), 'content-hash-invalid'],
    ['no metadata', LOCK.replace(/^\[metadata\][\s\S]*/m, ''), 'metadata-missing'],
  ])('%s', async (_, lock, code) => {
    const { findings } = await check(MANIFEST, lock)
    expect(findings.map((finding) => finding.code)).toEqual(['lock-stale', code])
  })

  test('the hash of a pre-release', async () => {
    const text = `${MANIFEST}[tool.poetry.group.dev.dependencies]\nsix = "*"\n`
    const lock = lockText({ format: '1.1', hash: hashOf(text, '1.2-alpha') }).replace(/^#.*\n/, '')
    const { findings } = await check(text, lock)
    expect(findings.map((finding) => finding.code)).toEqual(['lock-stale', 'pre-release-hash'])
  })

  test('a newer format is told, and judged all the same', async () => {
    const { findings } = await check(MANIFEST, LOCK.replace('"2.1"', '"2.7"'))
    expect(findings.map((finding) => finding.code)).toEqual(['lock-fresh', 'lock-version-newer'])
    expect(findings[1]).toMatchObject({ outcome: 'unknown', additional: true })
  })
})

describe('the command that locks again', () => {
  test.each([
    ['2.1.4', '2.1', 'cd app && poetry lock'],
    ['1.8.5', '2.0', 'cd app && poetry lock --no-update'],
  ])('Poetry %s', async (version, format, command) => {
    const lock = lockText({ hash: 'a'.repeat(64), version, format })
    const { findings } = await check(MANIFEST, lock)
    expect(findings[0]?.remedy?.command).toBe(command)
  })

  test('Poetry 1.0 updates everything, which is said', async () => {
    const { findings } = await check(MANIFEST, lockText({ hash: 'a'.repeat(64), format: '1.0' }).replace(/^#.*\n/, ''))
    expect(findings[0]?.remedy).toMatchObject({ command: 'cd app && poetry lock' })
    expect(findings[0]?.remedy?.text).toContain('updates every package')
  })
})
