import { describe, expect, test } from 'vitest'
import { agreePins } from '../../src/pins/agree/agree.ts'
import { concernOf, territoryOf } from '../../src/pins/agree/concerns.ts'
import type { PinnedLock, VersionAnswer } from '../../src/pins/agree/model.ts'
import type { Pin } from '../../src/pins/pin.ts'

const ci = '.github/workflows/ci.yml'

const pin = (spec: string, line = 31, more: Partial<Pin> = {}): Pin => ({
  ...{ tool: 'poetry', kind: 'installs', spec, exact: true, via: 'pip install' },
  ...{ where: { file: ci, line, column: 26 } },
  ...more,
})

const at = (file: string, line: number) => ({ where: { file, line, column: 1 } })

/** What Poetry does with a 2.1 lock; with groups, 2.3 and later hash what 2.0 to 2.2 do not. */
function answer(version: string, groups = false): VersionAnswer {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const reads = major >= 2 ? 'yes' : minor >= 3 ? 'warns' : 'no'
  const hash = groups && (major < 2 || minor < 3) ? 'without groups' : 'with groups'
  return {
    reads,
    accepts: !groups || hash === 'with groups',
    writes: major >= 2 ? `lock-version 2.1 ${hash}` : 'lock-version 2.0',
  }
}

const lock = (more: Partial<PinnedLock> = {}): PinnedLock => ({
  ...{ path: 'poetry.lock', writer: '2.1.4', lockVersion: '2.1', answers: (version) => answer(version) },
  ...more,
})

/** `>=2.0`, `<2` and `>=1.7,<2` are all a table needs. */
function satisfies(version: string, spec: string): boolean {
  return spec.split(',').every((part) => {
    const wanted = Number(/[\d.]+/.exec(part)?.[0])
    return part.startsWith('>=') ? Number.parseFloat(version) >= wanted : Number.parseFloat(version) < wanted
  })
}

const agree = (pins: readonly Pin[], locks: readonly PinnedLock[] = [lock()]) =>
  agreePins({ tool: 'poetry', pins, locks, satisfies })

const lines = (pins: readonly Pin[], locks?: readonly PinnedLock[]) =>
  agree(pins, locks).map(({ outcome, code, observed, remedy }) => [`${outcome} ${code}`, observed, remedy?.text])

const security = at('.github/workflows/security.yml', 22)

describe('one lock', () => {
  test('a version that cannot read it', () => {
    expect(lines([pin('1.2.2'), pin('2.1.4', 40)])).toEqual([
      [
        'broken poetry-cannot-read-lock',
        'poetry.lock written by 2.1.4; .github/workflows/ci.yml:31 installs 1.2.2; 1.2.2 cannot read lock-version 2.1',
        'pin poetry==2.1.4 in .github/workflows/ci.yml:31, or lock again with the version that is installed',
      ],
    ])
  })

  test('a version that warns, in many places', () => {
    const pins = [pin('1.8.3'), pin('1.8.3', 40), pin('1.8.3', 22, security), pin('1.7.1', 8, at('Dockerfile', 8))]
    expect(lines(pins)).toEqual([
      [
        'broken poetry-warns-on-lock',
        'poetry.lock written by 2.1.4; .github/workflows/ci.yml:31, :40 and 1 more install 1.8.3, Dockerfile:8 installs 1.7.1; they read lock-version 2.1 only with a warning that it might not be compatible',
        'pin poetry==2.1.4 in .github/workflows/ci.yml:31, :40, security.yml:22 and 1 more, or lock again with the version that is installed',
      ],
    ])
  })

  test('a version that rejects what the writer accepts', () => {
    const groups = lock({ writer: '2.3.2', answers: (version) => answer(version, true) })
    const [finding] = agree([pin('2.1.4')], [groups])
    expect(finding).toMatchObject({
      outcome: 'broken',
      code: 'poetry-rejects-lock',
      where: { file: ci, line: 31, column: 26 },
    })
    expect(finding?.observed).toContain('2.1.4 rejects this lock as out of date, which its writer accepts')
  })

  test('a stale lock is not a matter of versions', () => {
    const stale = lock({ answers: (version) => ({ ...answer(version), accepts: false }) })
    expect(agree([pin('2.1.4'), pin('2.0.1', 40)], [stale]).map(({ code }) => code)).toEqual(['poetry-pins-agree'])
  })

  test('outside what the project requires', () => {
    const requires = pin('>=2.2', 3, { kind: 'requires', exact: false, ...at('pyproject.toml', 3) })
    expect(lines([requires, pin('2.0.1')])).toEqual([
      [
        'broken poetry-outside-requires',
        'poetry.lock written by 2.1.4; .github/workflows/ci.yml:31 installs 2.0.1; pyproject.toml:3 requires >=2.2',
        'pin a Poetry that satisfies >=2.2 in .github/workflows/ci.yml:31',
      ],
      [
        'broken poetry-outside-requires',
        'poetry.lock written by 2.1.4; pyproject.toml:3 requires >=2.2',
        'lock again with a Poetry that satisfies >=2.2, or change pyproject.toml:3',
      ],
    ])
  })

  test('versions that rewrite each other', () => {
    const old = lock({
      writer: '1.8.3',
      lockVersion: '2.0',
      answers: (version) => ({ ...answer(version), reads: 'yes', accepts: true }),
    })
    expect(lines([pin('1.8.3'), pin('2.1.4', 22, security)], [old])).toEqual([
      [
        'broken poetry-pins-differ',
        'poetry.lock written by 1.8.3; .github/workflows/ci.yml:31 installs 1.8.3, security.yml:22 installs 2.1.4; each "poetry lock" rewrites the other\'s: 1.8.3 writes lock-version 2.0, 2.1.4 writes lock-version 2.1 with groups',
        'pin poetry==1.8.3 in .github/workflows/security.yml:22, or lock again with the version that is installed',
      ],
    ])
  })

  test('harmless differences hold, and are told', () => {
    expect(lines([pin('2.1.4'), pin('2.1.3', 22, security)])).toEqual([
      [
        'holds poetry-pins-agree',
        'poetry.lock written by 2.1.4; .github/workflows/ci.yml:31 installs 2.1.4, security.yml:22 installs 2.1.3',
        undefined,
      ],
    ])
  })

  test('without a writer the lock still tells its format', () => {
    const { writer: _writer, ...silent } = lock()
    expect(lines([pin('1.8.3')], [silent])[0]?.[1]).toMatch(/^poetry.lock does not tell its writer; /)
  })
})

describe('constraints', () => {
  const range = (spec: string) => pin(spec, 31, { exact: false })
  test.each([
    ['>=1.3,<2', 'broken poetry-warns-on-lock'],
    ['>=2.0,<3', 'holds poetry-pins-agree'],
    ['>=1.0,<2', 'unknown poetry-pin-unresolved'],
    ['>=2.0', 'unknown poetry-pin-unresolved'],
  ])('%s: %s', (spec, expected) => expect(lines([range(spec)])[0]?.[0]).toBe(expected))
})

describe('what is not proven is told, and never broken', () => {
  test('unresolved pins, one finding a reason', () => {
    const { spec: _spec, ...open } = pin('')
    const unknown = { ...open, exact: false, unknown: 'no version is named', via: 'snok/install-poetry' }
    const findings = agree([unknown, { ...unknown, ...security }])
    expect(findings).toMatchObject([
      {
        ...{ outcome: 'unknown', code: 'poetry-pin-unresolved', additional: true },
        observed: '.github/workflows/ci.yml:31 and security.yml:22: snok/install-poetry: no version is named',
        remedy: { text: 'pin poetry==2.1.4 in .github/workflows/ci.yml:31 and security.yml:22' },
      },
    ])
  })

  test('a place that only names a version', () => {
    const named = pin('1.8.3', 4, {
      kind: 'declares',
      conditional: 'if this file is installed',
      ...at('requirements.txt', 4),
    })
    expect(agree([named])).toMatchObject([{ outcome: 'unknown', code: 'poetry-warns-on-lock', additional: true }])
  })

  test('a workflow that may work on another lock', () => {
    const locks = [lock({ path: 'a/poetry.lock' }), lock({ path: 'b/poetry.lock' })]
    expect(agree([pin('1.8.3')], locks).map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown'])
    expect(agree([pin('1.8.3', 31, { folders: ['a'] })], locks).map(({ outcome }) => outcome)).toEqual(['broken'])
  })

  test('no pins, no findings', () => expect(agree([])).toEqual([]))
})

describe('which locks a pin concerns', () => {
  const locks = ['poetry.lock', 'a/poetry.lock', 'b/poetry.lock']
  test.each([
    [ci, undefined, ['yes', 'maybe', 'maybe']],
    [ci, ['a'], ['maybe', 'yes', 'no']],
    ['Dockerfile', undefined, ['yes', 'no', 'no']],
    ['a/Dockerfile', undefined, ['no', 'yes', 'no']],
    ['a/docker/Dockerfile', undefined, ['no', 'yes', 'no']],
    ['.tool-versions', undefined, ['yes', 'yes', 'yes']],
    ['c/Dockerfile', undefined, ['yes', 'no', 'no']],
  ])('%s %j', (file, folders, expected) => {
    const one = pin('1.8.3', 1, { ...at(file, 1), ...(folders ? { folders } : {}) })
    expect(locks.map((path) => concernOf(one, path, territoryOf(locks)))).toEqual(expected)
  })

  test('one lock is concerned by all', () =>
    expect(concernOf(pin('1', 1, { folders: ['x'] }), 'a/poetry.lock', territoryOf(['a/poetry.lock']))).toBe('yes'))

  test('locks below, where there is none beside or above', () => {
    const below = ['a/poetry.lock', 'b/poetry.lock']
    expect(below.map((path) => concernOf(pin('1', 1, at('Dockerfile', 1)), path, territoryOf(below)))).toEqual([
      'maybe',
      'maybe',
    ])
  })
})
