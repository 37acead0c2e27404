import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { type Files, temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { metrics } from '../../src/signals/metrics.ts'
import { type Given, look, refusals, sceneIn } from '../support/scene.ts'

async function told(keys: object, files: Files, given: Given = {}, days = 0) {
  using workspace = temporaryWorkspace(files)
  const written = Date.now() / 1000 - days * 86_400
  for (const name of Object.keys(files)) utimesSync(join(workspace.path, name), written, written)
  return await look(metrics, { path: 'm.json', ...keys }, sceneIn(workspace.path, given))
}

const now = { 'm.json': '{"accuracy":{"test":0.91},"p95":120,"a.b":1,"bad":"0.9","huge":1e999,"zero":0}' }
const past = (...values: number[]) => ({ past: values.map((value, at) => ({ at, value })) })

describe('limits', () => {
  test.each<[string, object, object]>([
    [
      'are kept',
      { 'accuracy.test': { min: 0.9 }, p95: { max: 200 } },
      { holds: true, credit: 10_000, code: 'metrics-kept', observed: 'accuracy.test 0.91, p95 120' },
    ],
    ['are shares', { 'accuracy.test': { min: '90%' } }, { holds: true, value: 0.91 }],
    [
      'are missed',
      { 'accuracy.test': { min: '95%' }, p95: { max: 200 } },
      { holds: false, credit: 5_000, code: 'metrics-missed', details: ['accuracy.test is 0.91, wanted at least 95%'] },
    ],
    [
      'are half way',
      { p95: { floor: 160, target: 80 } },
      { holds: false, credit: 5_000, observed: 'p95 120, short of the target' },
    ],
    ['are at the target', { p95: { floor: 160, target: 120 } }, { holds: true, credit: 10_000 }],
    ['go by a name with a dot', { 'a.b': { min: 1 } }, { holds: true }],
    [
      'name nothing',
      { 'acuracy.test': { min: 1 } },
      { measured: false, code: 'no-data', observed: 'm.json: there is no acuracy.test; did you mean accuracy.test?' },
    ],
    [
      'name a text',
      { bad: { min: 1 } },
      { measured: false, code: 'no-data', observed: 'm.json: bad is a string, not a number' },
    ],
    [
      'name what is not finite',
      { huge: { min: 1 } },
      { measured: false, code: 'no-data', observed: 'm.json: huge is not finite' },
    ],
  ])('that %s', async (_, wanted, evidence) => {
    expect(await told({ metrics: wanted }, now)).toMatchObject(evidence)
  })
})

describe('a baseline', () => {
  const before = (text: string) => ({ ...now, 'b.json': text })
  test.each<[string, object, string, object]>([
    ['that is kept', { p95: { 'max-rise': '10%' } }, '{"p95":110}', { holds: true }],
    ['that is kept to the hair', { p95: { 'max-rise': '20%' } }, '{"p95":100}', { holds: true }],
    [
      'that is passed',
      { p95: { 'max-rise': '10%' } },
      '{"p95":100}',
      { holds: false, details: ['p95 is 120, in the baseline 100: 20 (20 %) more, at most 10% allowed'] },
    ],
    [
      'with a difference',
      { 'accuracy.test': { 'max-drop': 0.01 } },
      '{"accuracy":{"test":0.93}}',
      {
        holds: false,
        details: ['accuracy.test is 0.91, in the baseline 0.93: 0.02 (2.15 %) less, at most 0.01 allowed'],
      },
    ],
    ['of zero', { p95: { 'max-rise': '10%' } }, '{"p95":0}', { holds: false }],
    ['that stays zero', { zero: { 'max-rise': '10%' } }, '{"zero":0}', { holds: true }],
    ['without the name', { p95: { 'max-rise': '10%' } }, '{}', { measured: false, code: 'no-baseline' }],
    ['that cannot be read', { p95: { 'max-rise': '10%' } }, '{', { measured: false, code: 'no-baseline' }],
  ])('%s', async (_, wanted, text, evidence) => {
    expect(await told({ metrics: wanted, baseline: 'b.json' }, before(text))).toMatchObject(evidence)
  })
})

describe('a trend', () => {
  const keys = { metrics: { p95: {} }, trend: { 'max-rise': '10%' } }
  test.each<[string, object, object]>([
    ['against the median, not the last', past(100, 118, 117, 119, 300), { holds: true }],
    [
      'that rises',
      past(100, 101, 99, 100, 300),
      { holds: false, credit: 0, observed: expect.stringContaining('the median of 5 runs before is 100') },
    ],
    [
      'of too short a past',
      past(100, 101),
      { measured: false, code: 'no-history', observed: 'p95 is 120; 2 earlier values, a trend needs 3' },
    ],
  ])('%s', async (_, given, evidence) => {
    expect(await told(keys, now, given)).toMatchObject(evidence)
  })
})

test.each<[string, Files, object, number?]>([
  ['is not there', { x: 'x' }, { code: 'file-missing' }],
  ['has a name twice', { 'm.json': '{"p95":1,"p95":2}' }, { code: 'document-unreadable' }],
  ['is of last week', now, { code: 'stale' }, 7],
])('a file that %s is unknown', async (_, files, evidence, days) => {
  expect(await told({ metrics: { p95: { max: 1 } } }, files, {}, days)).toMatchObject({ measured: false, ...evidence })
})

test.each([
  [{ metrics: {} }, 'names no number'],
  [{ metrics: { a: {} } }, 'a: say what it must be, such as `min: 0.9`'],
  [{ metrics: { a: { min: 2, max: 1 } } }, 'a: min 2 is more than max 1'],
  [{ metrics: { a: { floor: 1 } } }, 'a: `floor` and `target` go together'],
  [{ metrics: { a: { 'max-drop': 1 } } }, '`max-drop` and `max-rise` compare with a file: name it as `baseline`'],
  [
    { metrics: { a: { min: 1 }, b: { min: 1 } }, trend: { 'max-drop': 1 } },
    'a trend is of one number; make a signal of it',
  ],
  [{ metrics: { a: {} }, trend: {} }, 'say what is allowed with `max-drop` or `max-rise`'],
  [{ metrics: { a: { min: Number.POSITIVE_INFINITY } } }, 'Infinity is not a finite number'],
])('refuses %j', async (keys, message) => {
  expect((await refusals(metrics, { path: 'm.json', ...keys }))[0]).toBe(message)
})
