import { actionsBot, type FakeAccount, octocat, refusals } from '@ci-gates/testkit/fake-github'
import { describe, expect, test } from 'vitest'
import { type CommentWish, upsertComment } from '../src/index.ts'
import { asked, bodies, type Opened, opened, REPOSITORY } from './opened.ts'

const marker = '<!-- ci-gates:probe -->'
const wish = (more: Partial<CommentWish> = {}): CommentWish => ({
  repository: REPOSITORY,
  issue: 7,
  marker,
  body: `${marker}\n### it is so\n`,
  run: { id: 100, attempt: 1 },
  ...more,
})
const ofRun = (id: number, text = 'older', attempt = 1) =>
  `${marker}\n<!-- ci-gates:run ${id} attempt ${attempt} -->\n${text}`
const write = (place: Opened, more?: Partial<CommentWish>) => upsertComment(place.github, wish(more))
const done = (action: string) => ({
  kind: 'measured',
  value: { action, url: expect.stringContaining('#issuecomment-') },
})
const writes = (place: Opened) => asked(place).filter((line) => /^(POST \/repos|PATCH|DELETE)/.test(line))

describe('one comment', () => {
  test('is created, with marker and run on lines of their own', async () => {
    const place = await opened()
    expect(await write(place)).toEqual(done('created'))
    expect(bodies(place)).toEqual([`${marker}\n<!-- ci-gates:run 100 attempt 1 -->\n### it is so\n`])
  })

  test.each([
    ['marked already', `${marker}\nbody`],
    ['without its marker', 'body'],
  ])('a body %s', async (_, body) => {
    const place = await opened()
    await upsertComment(place.github, { repository: REPOSITORY, issue: 7, marker, body })
    expect(bodies(place)).toEqual([`${marker}\nbody`])
  })

  test('is left alone when a later run says the same', async () => {
    const place = await opened()
    await write(place)
    expect(await write(place, { run: { id: 101, attempt: 1 } })).toEqual(done('unchanged'))
    expect(writes(place)).toHaveLength(1)
  })

  test('counts as the same with the line ends of a browser', async () => {
    const place = await opened()
    place.server.addComment(place.issue, ofRun(1, '### it is so').replaceAll('\n', '\r\n'))
    expect(await write(place)).toEqual(done('unchanged'))
  })

  test('is written anew where that is wanted, and where it says something else', async () => {
    const place = await opened()
    await write(place)
    expect(await write(place, { mode: 'always' })).toEqual(done('updated'))
    expect(await write(place, { body: 'new' })).toEqual(done('updated'))
    expect(bodies(place)).toEqual([expect.stringContaining('new')])
  })

  test('is found on the third page', async () => {
    const place = await opened()
    for (let at = 0; at < 250; at++) place.server.addComment(place.issue, `comment ${at}`, octocat)
    place.server.addComment(place.issue, ofRun(99))
    expect(await write(place)).toEqual(done('updated'))
    expect(place.issue.comments).toHaveLength(251)
    expect(asked(place).filter((line) => line.startsWith('GET'))).toHaveLength(3)
  })
})

describe('whose it is', () => {
  const lookalike: FakeAccount = { ...octocat, login: 'github-actions[bot]' }
  test.each([
    ['a person who wrote the marker', octocat, ofRun(1)],
    ['an account of the same name', lookalike, ofRun(1)],
    ['our own, which quotes the marker further down', actionsBot, `> ${marker}\n${marker}`],
    ['our own of another gate', actionsBot, '<!-- ci-gates:probe-2 -->\ntext'],
  ])('the comment of %s stays as it is', async (_, author, body) => {
    const place = await opened()
    place.server.addComment(place.issue, body, author)
    expect(await write(place)).toEqual(done('created'))
    expect(bodies(place)).toEqual([body, expect.stringContaining('it is so')])
  })

  test('one that a person hid stays hidden', async () => {
    const place = await opened()
    place.server.addComment(place.issue, ofRun(1)).isMinimized = true
    expect(await write(place)).toEqual(done('created'))
    expect(bodies(place)).toHaveLength(2)
  })

  test('a person’s token finds the person’s', async () => {
    const place = await opened({ as: octocat })
    place.server.addComment(place.issue, ofRun(1), octocat)
    expect(await write(place)).toEqual(done('updated'))
  })
})

describe('runs that overlap', () => {
  test.each([
    [101, 1],
    [100, 2],
  ])('what run %i, attempt %i said is not overwritten', async (id, attempt) => {
    const place = await opened()
    place.server.addComment(place.issue, ofRun(id, 'newer', attempt))
    expect(await write(place)).toEqual(done('superseded'))
    expect(writes(place)).toEqual([])
  })

  test('of several the newest is kept', async () => {
    const place = await opened()
    for (const id of [98, 99, 97]) place.server.addComment(place.issue, ofRun(id))
    expect(await write(place)).toEqual(done('updated'))
    expect(bodies(place)).toEqual([expect.stringContaining('it is so')])
  })

  test.each([
    [99, 'created', 'it is so'],
    [101, 'superseded', 'other'],
  ])('another run, %i, creates one at the same time', async (id, action, text) => {
    const place = await opened()
    place.server.onRequest(({ method, target }) => {
      const isFirst = bodies(place).length === 0
      if (isFirst && method === 'POST' && target !== '/graphql')
        place.server.addComment(place.issue, ofRun(id, 'other'))
    })
    expect(await write(place)).toEqual(done(action))
    expect(bodies(place)).toEqual([expect.stringContaining(text)])
  })

  test('two at once come to one comment', async () => {
    const place = await opened()
    await Promise.all([write(place), write(place, { run: { id: 101, attempt: 1 }, body: 'later' })])
    await write(place, { run: { id: 101, attempt: 1 }, body: 'later' })
    expect(bodies(place)).toEqual([expect.stringContaining('later')])
  })

  test('somebody deletes it meanwhile', async () => {
    const place = await opened()
    place.server.addComment(place.issue, ofRun(99))
    place.server.onRequest(({ method }) => void (method === 'PATCH' && place.issue.comments.splice(0)))
    expect(await write(place)).toEqual(done('created'))
    expect(bodies(place)).toHaveLength(1)
  })

  test('a created comment whose answer got lost is not created twice', async () => {
    const place = await opened()
    place.server.fault({ method: 'POST', path: /comments/, isDone: true, answer: refusals.unicorn })
    expect(await write(place)).toEqual(done('created'))
    expect(bodies(place)).toHaveLength(1)
    expect(writes(place)).toHaveLength(1)
  })
})

describe('refused', () => {
  test('the token of a fork: which permission is missing', async () => {
    const place = await opened({ as: { ...actionsBot, canWrite: false } })
    expect(await write(place)).toEqual({
      kind: 'denied',
      permission: 'issues: write or pull-requests: write',
      detail: '403 Resource not accessible by integration',
    })
  })

  test('… where GitHub does not name it', async () => {
    const place = await opened()
    place.server.fault({ path: /comments/, answer: { ...refusals.notPermitted, headers: {} } })
    expect(await write(place)).toMatchObject({ kind: 'denied', permission: 'pull-requests: write' })
  })

  test('a locked conversation', async () => {
    const place = await opened()
    place.issue.isLocked = true
    expect(await write(place)).toEqual({ kind: 'off', detail: '403 Unable to create comment because issue is locked.' })
  })

  test('an archived repository', async () => {
    const place = await opened()
    for (const repository of place.server.repositories.values()) repository.isArchived = true
    expect(await write(place)).toMatchObject({ kind: 'off' })
  })

  test('no such pull request', async () => {
    expect(await write(await opened(), { issue: 8 })).toMatchObject({ kind: 'absent' })
  })

  test('no repository', async () => {
    const place = await opened()
    expect(await write(place, { repository: '../x' })).toMatchObject({ kind: 'off' })
    expect(asked(place)).toEqual([])
  })

  test('a token that is not accepted', async () => {
    expect(await write(await opened({ token: 'ghs_other' }))).toMatchObject({ kind: 'denied' })
  })

  test.each([
    ['the second page', { path: /page=2/ }],
    ['the comment', { method: 'POST', path: /comments/ }],
  ])('%s fails: nothing is told as done, and nothing is written twice', async (_, where) => {
    const place = await opened()
    for (let at = 0; at < 120; at++) place.server.addComment(place.issue, `comment ${at}`, octocat)
    place.server.fault({ ...where, times: 50, answer: refusals.unicorn })
    expect(await write(place)).toMatchObject({ kind: 'transient' })
    expect(place.issue.comments).toHaveLength(120)
  })
})

describe('pages', () => {
  const page = (next: string) => ({ status: 200, body: [], headers: { link: `<${next}>; rel="next"` } })
  test('of another host are not asked for: the token would go there', async () => {
    const [place, other] = [await opened(), await opened()]
    place.server.fault({ path: /comments/, answer: page(`${other.server.url}/repos/x/y/issues/7/comments`) })
    expect(await write(place)).toMatchObject({ kind: 'transient', detail: expect.stringContaining('another host') })
    expect(asked(other)).toEqual([])
  })

  test('that go in a circle', async () => {
    const place = await opened()
    const { url } = place.server
    place.server.fault({
      path: /comments/,
      times: 50,
      answer: page(`${url}/repos/${REPOSITORY}/issues/7/comments?page=2`),
    })
    expect(await write(place)).toMatchObject({ kind: 'transient', detail: expect.stringContaining('circle') })
  })
})

describe('a body that is too long', () => {
  test('is cut between lines, what was open closed, and that is said', async () => {
    const place = await opened()
    const rows = Array.from({ length: 3_000 }, (_, at) => `| row ${at} | ${'é'.repeat(20)} |`)
    const body = ['<details>', '', '```', ...rows, '```', '', '</details>'].join('\n')
    expect(await write(place, { body })).toEqual(done('created'))
    const [text = ''] = bodies(place)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000)
    expect(text).toMatch(/\| row \d+ \| é{20} \|\n```\n\n<\/details>\n\n_Cut here: [^\n]*_$/)
    expect(await write(place, { body })).toEqual(done('unchanged'))
  })

  test('of one line is cut to nothing but its marker', async () => {
    const place = await opened()
    await write(place, { body: 'x'.repeat(100_000) })
    expect(bodies(place)[0]).toMatch(/^<!-- ci-gates:probe -->\n<!-- ci-gates:run 100 attempt 1 -->\n\n_Cut here/)
  })
})

test.each(['', 'x', '<!-- a --> b', '<!-- a\nb -->', '<!-- > --> -->'])(
  'the marker %j is a mistake of the caller',
  async (bad) => {
    const place = await opened()
    await expect(write(place, { marker: bad })).rejects.toThrow(TypeError)
  },
)
