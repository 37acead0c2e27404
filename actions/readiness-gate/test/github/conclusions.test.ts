import { describe, expect, test } from 'vitest'
import { isStrange, judgeCheck, ratingOf } from '../../src/signals/github/conclusions.ts'

describe('in a pass rate', () => {
  test.each([
    ['success', 'pass'],
    ['failure', 'fail'],
    ['timed_out', 'fail'],
    ['startup_failure', 'fail'],
    ['cancelled', 'left out'],
    ['skipped', 'left out'],
    ['neutral', 'left out'],
    ['action_required', 'left out'],
    ['stale', 'left out'],
    ['brand_new', 'left out'],
    ['constructor', 'left out'],
    [undefined, 'left out'],
  ])('%s: %s', (conclusion, rating) => {
    expect(ratingOf(conclusion)).toBe(rating)
  })

  test('a word that nobody knows is told', () => {
    expect(isStrange('brand_new')).toBe(true)
    expect(isStrange('neutral')).toBe(false)
    expect(isStrange(undefined)).toBe(false)
  })
})

describe('for a check that must be there', () => {
  test.each([
    ['completed', 'success', [], 'satisfied', /success/],
    ['completed', 'failure', [], 'failed', /failure/],
    ['completed', 'timed_out', [], 'failed', /timed_out/],
    ['completed', 'startup_failure', [], 'failed', /startup/],
    ['completed', 'cancelled', [], 'failed', /cancelled/],
    ['completed', 'cancelled', ['cancelled'], 'satisfied', /accepted/],
    ['completed', 'skipped', [], 'unknown', /GitHub itself would accept this/],
    ['completed', 'neutral', [], 'unknown', /GitHub itself would accept this/],
    ['completed', 'skipped', ['skipped'], 'satisfied', /accepted/],
    ['completed', 'action_required', [], 'pending', /person/],
    ['completed', 'stale', [], 'unknown', /14 days/],
    ['completed', 'brand_new', [], 'unknown', /not known/],
    ['completed', undefined, [], 'pending', /no conclusion/],
    ['queued', undefined, [], 'pending', /not started/],
    ['in_progress', undefined, [], 'pending', /runs/],
    ['waiting', undefined, [], 'pending', /approval/],
    ['requested', undefined, [], 'pending', /not started/],
    ['pending', undefined, [], 'pending', /not started/],
    // A conclusion of an earlier attempt says nothing while the next one runs.
    ['in_progress', 'success', [], 'pending', /runs/],
  ] as const)('%s, %s, accepting %j: %s', (status, conclusion, accept, state, why) => {
    expect(judgeCheck(status, conclusion, accept)).toMatchObject({ state, why: expect.stringMatching(why) })
  })
})
