import { octocat, refusals } from '@ci-gates/testkit/fake-github'
import { describe, expect, test } from 'vitest'
import { manual } from '../../src/signals/manual.ts'
import { ago, HOUR, type Looked, looking, REPOSITORY, SHA, type Wish } from './looked.ts'

const who = '@octocat'
const mallory = { ...octocat, id: 666, login: 'mallory' }
const labeled = (actor: string, age: number, event = 'labeled', name = 'qa') => ({
  issue: 7,
  event,
  actor: { login: actor },
  label: { name, color: 'f00' },
  created_at: ago(age),
})
const pushed = {
  id: 50,
  event: 'pull_request',
  head_sha: SHA,
  status: 'completed',
  conclusion: 'success',
  created_at: ago(2 * HOUR),
}
const at = async (wish: Wish = {}): Promise<Looked> => {
  const place = await looking({ scene: { pullRequest: 7 }, ...wish })
  place.server.addIssue(REPOSITORY, 7)
  return place
}

describe('a comment that names this commit', () => {
  test.each([
    [
      'by whom it may be',
      '/approve aaaaaaa',
      octocat,
      {},
      { measured: true, holds: true, code: 'signed-off', observed: 'octocat wrote "/approve aaaaaaa", for aaaaaaa' },
    ],
    ['with the whole name', `/approve ${SHA}\nthanks`, octocat, {}, { holds: true }],
    [
      'by somebody else',
      '/approve aaaaaaa',
      mallory,
      {},
      { measured: false, code: 'sign-off-pending', details: [expect.stringContaining('mallory wrote')] },
    ],
    [
      'of another commit',
      '/approve bbbbbbb',
      octocat,
      {},
      { measured: false, details: [expect.stringContaining('without the name of this commit')] },
    ],
    ['of no commit', '/approve', octocat, {}, { measured: false, code: 'sign-off-pending' }],
    ['too short a name', '/approve aaaa', octocat, {}, { measured: false }],
    [
      'changed afterwards',
      '/approve aaaaaaa',
      octocat,
      { isEdited: true },
      { measured: false, details: [expect.stringContaining('changed afterwards')] },
    ],
    ['a ticked box is no proof', '- [x] /approve aaaaaaa', octocat, {}, { measured: false, code: 'sign-off-pending' }],
    ['a quoted one neither', '> /approve aaaaaaa', octocat, {}, { measured: false }],
  ])('%s', async (_, body, author, more, expected) => {
    const place = await at()
    const issue = place.server.repositories.get(REPOSITORY)?.issues.get(7)
    if (issue) Object.assign(place.server.addComment(issue, body, author), more)
    expect(await place.see(manual, { who })).toMatchObject(expected)
  })

  test('what would sign off is told', async () => {
    expect(await (await at()).see(manual, { who: ['@octocat', 'hubot'] })).toMatchObject({
      observed: 'waits for @octocat, hubot: a comment "/approve aaaaaaa"',
      remedy: { text: 'Ask @octocat, hubot to sign off: a comment "/approve aaaaaaa"' },
    })
  })

  test('without a pull request', async () => {
    expect(await (await looking()).see(manual, { who })).toMatchObject({ measured: false, code: 'no-pull-request' })
  })
})

describe('a label', () => {
  const rule = { who, label: 'qa' }
  test.each([
    [
      'after the push',
      [labeled('octocat', HOUR)],
      { holds: true, observed: 'octocat put the label "qa" on it, for aaaaaaa' },
    ],
    ['by another case of the same login', [labeled('OctoCat', HOUR)], { holds: true }],
    ['by somebody else', [labeled('mallory', HOUR)], { measured: false, code: 'sign-off-pending' }],
    [
      'before the push',
      [labeled('octocat', 3 * HOUR)],
      { measured: false, details: [expect.stringContaining('before aaaaaaa was pushed')] },
    ],
    ['taken off again', [labeled('octocat', HOUR), labeled('mallory', HOUR / 2, 'unlabeled')], { measured: false }],
    [
      'put on again by somebody else',
      [labeled('octocat', HOUR), labeled('mallory', HOUR / 2, 'unlabeled'), labeled('mallory', HOUR / 3)],
      { measured: false },
    ],
    ['another label', [labeled('octocat', HOUR, 'labeled', 'qb')], { measured: false }],
    ['none', [], { measured: false, code: 'sign-off-pending' }],
  ])('%s', async (_, events, expected) => {
    expect(await (await at({ records: { events, runs: [pushed] } })).see(manual, rule)).toMatchObject(expected)
  })

  test('where nothing tells when the commit was pushed', async () => {
    const place = await at({ records: { events: [labeled('octocat', HOUR)] } })
    expect(await place.see(manual, rule)).toMatchObject({ measured: false, code: 'push-time-unknown' })
  })
})

describe('an approval of an environment', () => {
  const rule = { who, environment: 'production' }
  const approval = (state: string, login: string, name = 'Production') => ({
    state,
    comment: '',
    user: { login },
    environments: [{ name }],
  })
  test.each([
    [
      'approved',
      [approval('approved', 'octocat')],
      { holds: true, observed: 'octocat let it into production, for aaaaaaa' },
    ],
    ['by somebody else', [approval('approved', 'mallory')], { measured: false, code: 'sign-off-pending' }],
    ['rejected', [approval('rejected', 'octocat')], { measured: false, details: ['octocat rejected production'] }],
    ['of another environment', [approval('approved', 'octocat', 'staging')], { measured: false }],
  ])('%s', async (_, approvals, expected) => {
    const records = {
      runs: [
        { ...pushed, event: 'push', approvals },
        { ...pushed, id: 51, head_sha: 'c'.repeat(40), approvals: [approval('approved', 'octocat')] },
      ],
    }
    expect(await (await looking({ records })).see(manual, rule)).toMatchObject(expected)
  })
})

describe('teams', () => {
  const teams = [{ slug: 'release', members: ['octocat'] }]
  const rule = { who: 'team/release', label: 'qa' }
  test.each(['github.com', 'ghes'] as const)('a member, as %s describes its API', async (edition) => {
    const place = await at({ edition, records: { teams, events: [labeled('octocat', HOUR)], runs: [pushed] } })
    expect(await place.see(manual, rule)).toMatchObject({ holds: true })
    expect(await place.see(manual, { ...rule, who: '@octo-org/release' })).toMatchObject({ holds: true })
  })

  test('not a member', async () => {
    const place = await at({ records: { teams, events: [labeled('mallory', HOUR)], runs: [pushed] } })
    expect(await place.see(manual, rule)).toMatchObject({ measured: false, code: 'sign-off-pending' })
  })

  test('a team that this token may not see is no "no"', async () => {
    const place = await at({ records: { events: [labeled('octocat', HOUR)], runs: [pushed] } })
    expect(await place.see(manual, rule)).toMatchObject({ measured: false, code: 'team-unseen' })
  })

  test('a team that this token is refused', async () => {
    const place = await at({ records: { teams, events: [labeled('octocat', HOUR)], runs: [pushed] } })
    place.server.fault({ path: /orgs/, times: 9, answer: refusals.notPermitted })
    expect(await place.see(manual, rule)).toMatchObject({ measured: false, code: 'no-permission' })
  })
})

test('neither a person nor a team', async () => {
  expect(await (await at()).see(manual, { who: 'a b' })).toMatchObject({ measured: false, code: 'nobody-named' })
})
