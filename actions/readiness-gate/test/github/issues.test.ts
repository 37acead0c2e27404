import { refusals } from '@ci-gates/testkit/fake-github'
import { describe, expect, test } from 'vitest'
import { issues } from '../../src/signals/issues.ts'
import { looking } from './looked.ts'

const issue = (number: number, labels: string[], more: object = {}) => ({
  number,
  title: `Issue ${number}`,
  state: 'open',
  html_url: `https://github.example.com/issues/${number}`,
  labels: labels.map((name) => ({ name })),
  ...more,
})
const PULL = { pull_request: { url: 'u', html_url: 'u', diff_url: 'u', patch_url: 'u' } }
const blockers = { labels: 'release-blocker' }

test.each(['github.com', 'ghes'] as const)('open issues with a label, as %s describes its API', async (edition) => {
  const items = [
    issue(1, ['release-blocker']),
    issue(2, ['release-blocker'], PULL),
    issue(3, ['bug']),
    issue(4, ['release-blocker'], { state: 'closed' }),
  ]
  const place = await looking({ edition, records: { items, labels: ['release-blocker'] } })
  expect(await place.see(issues, blockers)).toMatchObject({
    measured: true,
    holds: false,
    code: 'issues-open',
    observed: '1 open issue labelled release-blocker',
    value: 1,
    details: ['#1 Issue 1'],
    link: 'https://github.example.com/issues/1',
  })
})

describe('what is counted', () => {
  const milestone = { number: 4, title: 'v2', state: 'open' }
  const items = [
    issue(1, ['a']),
    issue(2, ['b']),
    issue(3, ['a', 'b']),
    issue(4, [], { milestone }),
    issue(5, ['a'], { milestone }),
  ]
  const records = {
    items,
    labels: ['a', 'b', 'none'],
    milestones: [{ ...milestone, number: 2, state: 'closed' }, milestone],
  }
  test.each([
    ['any of several labels, each issue once', { labels: ['a', 'b'] }, { value: 4 }],
    ['a milestone', { milestone: 'v2' }, { value: 2 }],
    ['both', { milestone: 'v2', labels: 'a' }, { value: 1, observed: '1 open issue labelled a in the milestone v2' }],
    ['as many as allowed', { labels: 'a', max: 3 }, { holds: true }],
    ['a label without issues', { labels: 'none' }, { measured: true, holds: true, value: 0 }],
    ['a label that there is not proves nothing', { labels: 'nope' }, { measured: false, code: 'label-unknown' }],
    [
      'but others may be too much already',
      { labels: ['nope', 'a'] },
      { measured: true, holds: false, observed: expect.stringContaining('at least 3') },
    ],
    ['a milestone that there is not', { milestone: 'v3' }, { measured: false, code: 'milestone-unknown' }],
    ['all open issues', {}, { value: 5 }],
  ])('%s', async (_, rule, expected) => {
    expect(await (await looking({ records })).see(issues, rule)).toMatchObject(expected)
  })
})

test('only pull requests carry the label: no issue, and the label is there', async () => {
  const place = await looking({ records: { items: [issue(1, ['release-blocker'], PULL)] } })
  expect(await place.see(issues, blockers)).toMatchObject({ measured: true, holds: true, value: 0 })
})

test('row 12: a list that breaks off', async () => {
  const items = Array.from({ length: 120 }, (_, at) => issue(at + 1, ['release-blocker']))
  const place = await looking({ records: { items } })
  place.server.fault({ path: /page=2/, times: 20, answer: refusals.unicorn })
  expect(await place.see(issues, { ...blockers, max: 110 })).toMatchObject({ measured: false, code: 'truncated' })
  expect(await place.see(issues, blockers)).toMatchObject({
    holds: false,
    observed: '100 open issues labelled release-blocker'.replace(/^/, 'at least '),
  })
})
