// What the older major's reports come to is what the newer one's do: each real report of both, through the built bundle.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from './bundle.ts'

const ZOO = join(import.meta.dirname, '../../../packages/test-results/test/zoo/fixtures')
const read = (venv: string, name: string) => readFileSync(join(ZOO, venv, name))
const both = readdirSync(join(ZOO, 'current')).filter(
  (name) => /\.xml$/.test(name) && !name.startsWith('cov.') && existsSync(join(ZOO, 'previous', name)),
)

test('there are reports of both', () => expect(both.length).toBeGreaterThan(30))

describe.each(both)('%s', (name) => {
  test('comes to the same verdict', { timeout: 60_000 }, async () => {
    const [current, previous] = await Promise.all(
      ['current', 'previous'].map((venv) => check({ [name]: read(venv, name) })),
    )
    const { outcome, code } = current?.report.verdict ?? {}
    expect(previous?.report.verdict, previous?.log).toMatchObject({ outcome, code })
    expect(previous?.violations).toEqual([])
  })
})

test.each([
  ['current', '1 only on a retry'],
  ['previous', '2 passed; 0 lost'],
])('reruns of %s: %s, since rerunfailures before 16.6.1 left no trace of them in JUnit', async (venv, said) => {
  const { report } = await check({ 'fail-on-flaky.xml': read(venv, 'fail-on-flaky.xml') })
  expect(report.verdict.reason).toContain(said)
})

test.each(['outcomes.jsonl', 'reruns.jsonl', 'crash.json', 'ctrl-c.jsonl', 'modules.json', 'exit-zero.json'])(
  '%s of the older major, too',
  async (name) => {
    const [current, previous] = await Promise.all(
      ['current', 'previous'].map((venv) => check({ [name]: read(venv, name) })),
    )
    const { outcome, code } = current?.report.verdict ?? {}
    expect(previous?.report.verdict, previous?.log).toMatchObject({ outcome, code })
  },
)
