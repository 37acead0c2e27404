import { describe, expect, test } from 'vitest'
import { deployment } from '../../src/signals/deployment.ts'
import { ago, DAY, HOUR, looking, SHA } from './looked.ts'

let lastId = 10
const OTHER = 'c'.repeat(40)
const deployed = (age: number, states: string[], more: object = {}) => ({
  id: ++lastId,
  sha: SHA,
  ref: 'v1.4.0',
  environment: 'staging',
  created_at: ago(age),
  statuses: states.map((state, at) => ({ id: at + 1, state, created_at: ago(age - (states.length - at)) })),
  ...more,
})
const rule = { environment: 'staging' }
const see = async (deployments: object[], more: object = {}) =>
  (await looking({ records: { deployments: deployments as never } })).see(deployment, { ...rule, ...more })

test.each(['github.com', 'ghes'] as const)('this commit went well, as %s describes its API', async (edition) => {
  const place = await looking({ edition, records: { deployments: [deployed(HOUR, ['success', 'in_progress'])] } })
  expect(await place.see(deployment, rule)).toMatchObject({
    measured: true,
    holds: true,
    code: 'deployed',
    observed: expect.stringContaining('aaaaaaa in staging went well'),
  })
})

describe('the newest word counts', () => {
  test.each([
    ['a failure', [deployed(HOUR, ['failure', 'in_progress'])], {}, { holds: false, code: 'deployment-failed' }],
    ['an error', [deployed(HOUR, ['error'])], {}, { holds: false }],
    [
      'an older success never overrides a newer failure',
      [deployed(HOUR, ['failure']), deployed(9 * HOUR, ['success'])],
      {},
      { holds: false },
    ],
    [
      'nor does the order of the list',
      [deployed(9 * HOUR, ['success']), deployed(HOUR, ['failure'])],
      {},
      { holds: false },
    ],
    [
      'inactive is normal after a newer one',
      [deployed(HOUR, ['inactive', 'success'])],
      {},
      { holds: true, observed: expect.stringContaining('a newer deployment has taken its place') },
    ],
    ['inactive after a failure is none', [deployed(HOUR, ['inactive', 'failure'])], {}, { holds: false }],
    ['still running', [deployed(HOUR, ['in_progress'])], {}, { measured: false, code: 'deployment-pending' }],
    ['without a status', [deployed(HOUR, [])], {}, { measured: false, code: 'deployment-pending' }],
    ['never', [], {}, { measured: false, code: 'not-deployed' }],
    ['another commit', [deployed(HOUR, ['success'], { sha: OTHER })], {}, { measured: false, code: 'not-deployed' }],
    ['any commit', [deployed(HOUR, ['success'], { sha: OTHER })], { commit: 'any' }, { holds: true }],
    [
      'another environment',
      [deployed(HOUR, ['success'], { environment: 'production' })],
      {},
      { measured: false, code: 'not-deployed' },
    ],
  ])('%s', async (_, deployments, more, expected) => {
    expect(await see(deployments, more)).toMatchObject(expected)
  })
})

describe('something to roll back to', () => {
  const before = (age: number, states: string[]) => deployed(age, states, { sha: OTHER, ref: 'v1.3.0' })
  test.each([
    [
      'another commit that went well',
      [deployed(HOUR, ['success']), before(2 * DAY, ['inactive', 'success'])],
      {
        holds: true,
        code: 'rollback-possible',
        observed: 'v1.3.0 went well in staging 2 days ago; it can be rolled back to',
      },
    ],
    ['too long ago', [before(40 * DAY, ['success'])], { holds: false, code: 'no-rollback' }],
    ['only failures', [before(DAY, ['failure']), before(2 * DAY, ['inactive', 'error'])], { holds: false }],
    ['only this commit', [deployed(HOUR, ['success'])], { holds: false }],
    ['an older one behind a failure', [before(DAY, ['failure']), before(2 * DAY, ['success'])], { holds: true }],
    [
      'more failures than are looked at',
      Array.from({ length: 9 }, () => before(DAY, ['failure'])),
      { measured: false, code: 'truncated' },
    ],
  ])('%s', async (_, deployments, expected) => {
    expect(await see(deployments, { rollback: '30d' })).toMatchObject(expected)
  })
})
