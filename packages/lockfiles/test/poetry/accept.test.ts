import { describe, expect, test } from 'vitest'
import { acceptedBy, accepts, readManifest, readPoetryLock } from '../../src/poetry/index.ts'
import { capabilities, check, hashOf, lockText } from './world.ts'

const GROUPS = '[project]\nname = "a"\nversion = "1"\nrequires-python = ">=3.9"\n[dependency-groups]\ntest = ["six"]\n'
const PLAIN = '[tool.poetry]\nname = "a"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.9"\n'

function ask(manifestText: string, lock: string, version: string) {
  const read = readPoetryLock({ path: 'poetry.lock', text: lock })
  const manifest = readManifest({ path: 'pyproject.toml', text: manifestText })
  if (!read.ok || !manifest.ok) throw new Error('unreadable')
  return acceptedBy(read.value, manifest.value, version, capabilities)
}

describe('[dependency-groups] counts since 2.3', () => {
  const old = hashOf(GROUPS, '2.0')
  const now = hashOf(GROUPS, '2.3')
  test.each([
    ['2.2.1', now, '2.1.4', false],
    ['2.2.1', old, '2.1.4', true],
    ['2.5.1', now, '2.5.1', true],
    ['2.2.1', old, '2.5.1', true],
    ['2.3.0.dev0', old, '2.5.1', true],
    ['2.2.1+local', old, '2.5.1', true],
    ['1!2.0', old, '2.5.1', false],
    ['2.3.0', old, '2.5.1', false],
    ['2.2.x', old, '2.5.1', false],
    ['and', old, '2.5.1', false],
  ])('header %s, hash %s, judged by %s', (version, hash, judge, fresh) => {
    expect(ask(GROUPS, lockText({ version, hash }), judge)?.fresh).toBe(fresh)
  })
})

describe('which formats a Poetry reads', () => {
  test.each([
    ['1.0.5', '1.1', 'yes'],
    ['1.0.10', '1.1', 'with-a-warning'],
    ['1.1.15', '2.0', 'no'],
    ['1.2.1', '2.0', 'no'],
    ['1.2.2', '2.0', 'yes'],
    ['1.2.2', '2.1', 'no'],
    ['1.3.2', '2.1', 'with-a-warning'],
    ['1.8.5', '2.1', 'with-a-warning'],
    ['2.0.1', '2.1', 'yes'],
    ['2.5.1', '1.1', 'yes'],
    ['2.5.1', '3.0', 'no'],
    ['2.5.1', 'x', 'no'],
  ] as const)('Poetry %s, lock-version %s', (version, format, reading) => {
    expect(ask(PLAIN, lockText({ format, hash: hashOf(PLAIN, '1.0') }), version)?.reading).toBe(reading)
  })

  test('since 2.0 a lock without lock-version is refused', () => {
    const text = lockText({ hash: hashOf(PLAIN, '1.0') }).replace(/^lock-version.*\n/m, '')
    expect(ask(PLAIN, text, '1.8.5')?.reading).toBe('yes')
    expect(ask(PLAIN, text, '2.0.0')?.reading).toBe('no')
  })
})

test('before 2.0 Poetry cannot read a manifest that has only [project]', () => {
  const answer = ask(GROUPS, lockText({ hash: hashOf(GROUPS, '1.2') }), '1.8.5')
  expect(answer?.manifest).toBe(false)
  expect(answer && accepts(answer)).toBe(false)
})

test('strings over several lines keep their line ends from 1.2 to 1.4', () => {
  const text = PLAIN.replaceAll('\n', '\r\n').concat('six = """\r\n^1"""\r\n')
  const kept =
    '[tool.poetry]\nname = "a"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.9"\nsix = "\\r\\n^1"\n'
  const lock = lockText({ hash: hashOf(kept, '1.2'), format: '2.0', version: '1.4.2' })
  expect(ask(text, lock, '1.4.2')?.fresh).toBe(true)
  expect(ask(text, lock, '1.5.0')?.fresh).toBe(false)
})

describe('asked as a version', () => {
  const lock = lockText({ hash: hashOf(PLAIN, '1.0') })
  test.each([
    ['2.1.4', ['lock-fresh']],
    ['1.8.3', ['lock-fresh', 'lock-version-warned']],
    ['1.1.15', ['lock-version-unreadable']],
    ['newest', ['poetry-version-unknown']],
  ])('%s', async (version, codes) => {
    const { findings } = await check(PLAIN, lock, version)
    expect(findings.map(({ code }) => code)).toEqual(codes)
  })

  test('a hash that is right for another Poetry says so', async () => {
    const { findings } = await check(GROUPS, lockText({ version: '2.5.1', hash: hashOf(GROUPS, '2.3') }), '2.1.4')
    expect(findings.map(({ code }) => code)).toEqual(['lock-stale', 'hash-of-other-poetry'])
    expect(findings[1]?.observed).toContain('right for Poetry 2.3 and later')
  })
})

test('without a header every possible writer is asked, and who would refuse is told', async () => {
  const text = `${PLAIN}[tool.poetry.group.dev.dependencies]\nsix = "*"\n`
  const lock = lockText({ format: '1.1', hash: hashOf(text, '1.2') }).replace(/^#.*\n/, '')
  const { findings } = await check(text, lock)
  expect(findings).toHaveLength(1)
  expect(findings[0]?.observed).toBe('0 packages, Poetry 1.2 would accept it; Poetry 1.1 would not')
})
