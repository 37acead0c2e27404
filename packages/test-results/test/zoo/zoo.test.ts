import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { accounts, readCoverage, readManifest, type Test } from '../../src/index.ts'
import { codes, FIXTURES, fixture, inMemory, only } from '../sources.ts'
import { goldenLine } from './golden.ts'

const VENVS = ['current', 'previous'] as const

describe.each(VENVS)('reports of the %s pytest', (venv) => {
  test('come to the accounts that were looked through by hand', async () => {
    const files = readdirSync(join(FIXTURES, venv)).filter(
      (file) => !/^(exit-codes|versions|cov)\.|\.manifest$/.test(file),
    )
    const lines = await Promise.all(
      files.toSorted().map(async (file) => goldenLine(file, await fixture(`${venv}/${file}`))),
    )
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`accounts-${venv}.txt`)
  })

  test.each([
    'outcomes',
    'outcomes-xunit1',
    'outcomes-legacy',
    'outcomes-prefix',
    'outcomes-xdist',
    'crash',
    'hostile',
    'seed-2',
  ])('%s: the formats agree on every test', async (scenario) => {
    const [xml, json, log] = await Promise.all(
      ['xml', 'json', 'jsonl'].map((kind) => fixture(`${venv}/${scenario}.${kind}`)),
    )
    expect(verdicts(json?.tests)).toEqual(verdicts(log?.tests))
    // JUnit shows no xpass; hostile ids are escaped by it, each in its way.
    if (scenario !== 'hostile') expect(verdicts(xml?.tests)).toEqual(verdicts(log?.tests, 'passed'))
    expect(xml?.tests.length).toBe(log?.tests.length)
  })
})

function verdicts(tests: Iterable<Test> = [], xpassed = 'xpassed'): Record<string, string> {
  return Object.fromEntries(
    Array.from(tests, ({ id, outcome }) => [id, outcome === 'xpassed' ? xpassed : outcome]).toSorted(),
  )
}

describe('what the zoo holds', () => {
  test('78 modules with one mistake are one cause with 78 places', async () => {
    for (const kind of ['xml', 'json', 'jsonl']) {
      const account = only(accounts([await fixture(`current/modules.${kind}`)]))
      const cause = only(account.causes)
      expect([cause.modules, cause.places.length]).toEqual([78, 78])
      expect(cause.places[0]).toEqual({ id: 'tests/test_m01.py', where: { file: 'tests/test_m01.py', line: 5 } })
      expect(account.stops[0]?.observed).toMatch(
        /^78 modules were not collected \(SyntaxError: .*first tests\/test_m01\.py:5\)/,
      )
    }
  })

  test('places: line numbers of xunit1 count from 1, failures stand on the failing line', async () => {
    const { tests } = await fixture('current/outcomes-xunit1.xml')
    const failed = [...tests].find(({ id }) => id === 'tests/test_calls.py::test_fail')
    expect(failed?.where).toEqual({ file: 'tests/test_calls.py', line: 14 })
    expect(failed?.failure?.where).toEqual({ file: 'tests/test_calls.py', line: 16 })
    expect([...tests].find(({ id }) => id.endsWith('::test_setup_error'))?.failure).toMatchObject({
      phase: 'setup',
      message: 'RuntimeError: no database',
    })
  })

  test('markers, the version', async () => {
    const log = await fixture('current/outcomes-xdist.jsonl')
    expect([...log.tests].find(({ id }) => id.endsWith('::test_marked'))).toMatchObject({
      markers: ['critical', 'slow'],
    })
    expect(log.session.pytestVersion).toBe('9.2.0')
    const json = await fixture('current/outcomes.json')
    expect([...json.tests].find(({ id }) => id.endsWith('TestUsers::test_list'))?.markers).toEqual(['slow'])
    expect([...json.tests].find(({ id }) => id.endsWith('::test_pass'))?.markers).toBeUndefined()
  })

  test.each(VENVS)('the manifest of the %s pytest lists what its reports hold', async (venv) => {
    const manifest = readManifest(readFileSync(join(FIXTURES, venv, 'collect-only.manifest'), 'utf8'))
    const { tests } = await fixture(`${venv}/outcomes.jsonl`)
    expect([...manifest.ids].toSorted()).toEqual(Array.from(tests, ({ id }) => id).toSorted())
    expect([manifest.claimed, manifest.errors]).toEqual([34, []])
    const broken = readManifest(readFileSync(join(FIXTURES, venv, 'collect-broken.manifest'), 'utf8'))
    expect([broken.ids.size, broken.errors]).toEqual([1, ['test_import.py', 'test_syntax.py']])
  })

  test('a crashed worker is labelled', async () => {
    for (const kind of ['xml', 'json', 'jsonl']) {
      const { tests } = await fixture(`current/crash.${kind}`)
      expect([...tests].find(({ id }) => id === 'test_crash.py::test_crashes')).toMatchObject({
        outcome: 'failed',
        failure: { crash: true },
      })
    }
  })

  test('the attempts of a reportlog are told one by one', async () => {
    const { tests } = await fixture('current/reruns.jsonl')
    const third = [...tests].find(({ id }) => id.endsWith('::test_third_attempt'))
    expect(third?.attempts?.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'passed'])
    expect(third?.attempts?.[1]?.failure?.message).toContain('third: attempt 2')
  })

  test('runs of several seeds are attempts, with the test that depends on the order as flaky', async () => {
    const runs = await Promise.all(
      [1, 2, 3, 4].map((seed) => fixture(`current/seed-${seed}.xml`, { seed: String(seed) })),
    )
    const account = only(accounts(runs))
    expect(account.tests).toHaveLength(4)
    expect(account.counts).toMatchObject({ passed: 3, failed: 1 })
    expect(only(account.flaky).attempts?.map(({ outcome, seed }) => `${seed} ${outcome}`)).toEqual([
      '1 passed',
      '2 failed',
      '3 passed',
      '4 passed',
    ])
  })

  test('CTRF of pytest tells no failed module: it asks for the exit code', async () => {
    const run = await fixture('current/collection.ctrf.json')
    expect(codes(only(accounts([run])))).toContain('needs-exit-code')
    expect(codes(only(accounts([run], { exitCode: 2 })))).not.toContain('needs-exit-code')
  })

  test.each(['cov.xml', 'cov.json'])('coverage of %s in integers', async (file) => {
    const source = inMemory(file, readFileSync(join(FIXTURES, 'current', file)))
    expect(await readCoverage(source)).toEqual({ lines: { part: 4, whole: 8 }, branches: { part: 1, whole: 4 } })
  })

  test.each([
    ['max-warnings', 6, 'plugin-exit', 'fail'],
    ['fail-on-flaky', 7, 'plugin-exit', 'fail'],
    ['coverage', 1, 'unexplained-exit', 'inconclusive'],
    ['session-timeout', 1, 'unexplained-exit', 'inconclusive'],
    ['maxfail-xdist', 2, 'interrupted', 'inconclusive'],
    ['internal', 3, 'internal-error', 'inconclusive'],
    ['empty', 5, 'zero-tests', 'inconclusive'],
  ] as const)('%s left with %d: %s', async (scenario, exitCode, code, verdict) => {
    const account = only(accounts([await fixture(`current/${scenario}.xml`)], { exitCode }))
    expect(account.stops.find((stop) => stop.code === code)).toMatchObject({
      verdict,
      remedy: { text: expect.stringMatching(/./) },
    })
    const allowed = only(accounts([await fixture(`current/${scenario}.xml`)], { exitCode, allowExitCodes: [6, 7, 1] }))
    if ([6, 7, 1].includes(exitCode)) expect(codes(allowed)).not.toContain(code)
  })
})
