import { expectSafeLog, expectSafeMarkdown, hostileTexts } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { check, drifted, type Files, project, sound } from './bundle.ts'

/** A folder's name can hold anything but `/` and NUL; Git and Linux take 255 bytes. */
const names = Object.entries(hostileTexts)
  .map(
    ([attack, text]) => [attack, text.replaceAll('/', '_').replaceAll('\0', '_').toWellFormed().slice(0, 60)] as const,
  )
  .filter(([, name]) => name.trim() !== '' && !/^\.+$/.test(name))

/** As TOML writes it: JSON leaves DEL as it is, which TOML forbids. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('\u007f', '\\u007f')
}

describe('hostile names become neither commands nor Markdown:', () => {
  test('folders', async () => {
    const files: Files = Object.assign({}, ...names.map(([, name]) => project(name, drifted)))
    const result = await check(files)
    expect(result.exitCode).toBe(1)
    expect(result.violations).toEqual([])
    expect(result.outputs['lockfiles']).toBe(String(new Set(names.map(([, name]) => name)).size))
    expectSafeLog(result)
    expectSafeMarkdown(result.summaryText)
  })

  test('dependencies, groups, extras and constraints of a manifest', async () => {
    const entries = names.map(([, name]) => quoted(name)).map((key) => `${key} = ${key}`)
    const groups = names.map(([, name], at) => `[tool.poetry.group.${quoted(name + at)}.dependencies]\nsix = "*"`)
    const manifest = [
      '[tool.poetry]\nname = "a"\nversion = "1"',
      `[tool.poetry.dependencies]\n${[...new Set(entries)].join('\n')}`,
      `[tool.poetry.extras]\n${[...new Set(names.map(([, name]) => `${quoted(name)} = [${quoted(name)}]`))].join('\n')}`,
      ...groups,
    ].join('\n\n')
    const result = await check(project('', { manifest, lock: sound.lock }))
    expect(result.report.verdict).toMatchObject({ outcome: 'fail', code: 'lock-stale' })
    expect(result.violations).toEqual([])
    expectSafeLog(result)
    expectSafeMarkdown(result.summaryText)
  })

  test('versions that workflows pin', async () => {
    const steps = names.map(([, name]) => `      - run: ${JSON.stringify(`pip install poetry==${name}`)}`)
    const workflow = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps.join('\n')}\n`
    const result = await check({ ...project('', sound), '.github/workflows/ci.yml': workflow })
    expect(result.violations).toEqual([])
    expectSafeLog(result)
    expectSafeMarkdown(result.summaryText)
  })
})

describe('hostile files are answered, soon and in little memory:', () => {
  const deep = `a = ${'['.repeat(100_000)}${']'.repeat(100_000)}`
  test.each<readonly [string, string, string, string]>([
    ['a manifest nested without end', deep, sound.lock, 'inconclusive'],
    ['a lock nested without end', sound.manifest, deep, 'inconclusive'],
    ['a manifest with a number of a million digits', `a = ${'9'.repeat(1_000_000)}`, sound.lock, 'fail'],
    [
      'a manifest with `__proto__`',
      '[tool.poetry.dependencies.__proto__]\nx = "1"\n[project]\n__proto__ = {}',
      sound.lock,
      'fail',
    ],
    ['a lock of 15 MB of one key', sound.manifest, `a = "${'x'.repeat(15_000_000)}"`, 'fail'],
    [
      'a lock with 200,000 packages',
      sound.manifest,
      '[[package]]\nname = "a"\nversion = "1"\n'.repeat(200_000) + sound.lock,
      'pass',
    ],
    ['a constraint of a megabyte', `[tool.poetry.dependencies]\nsix = "${'>=1,'.repeat(250_000)}"`, sound.lock, 'fail'],
  ])('%s', { timeout: 60_000 }, async (_, manifest, lock, outcome) => {
    const result = await check(project('', { manifest, lock }), { timeoutMs: 30_000 })
    expect(result.timedOut).toBe(false)
    expect(result.outputs['verdict']).toBe(outcome)
    expect(result.violations).toEqual([])
  })

  test('a file of more than 20 MiB is not read, and that is said', async () => {
    const result = await check(project('', { manifest: sound.manifest, lock: 'x'.repeat(21 * 1024 * 1024) }))
    expect(result.report.verdict).toMatchObject({ outcome: 'inconclusive', code: 'file-too-large' })
  })
})
