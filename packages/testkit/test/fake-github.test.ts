import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actionsBot, type FakeGitHub, fakeGitHub, octocat, refusals } from '../src/fake-github.ts'

let server: FakeGitHub
beforeEach(async () => {
  server = await fakeGitHub()
})
afterEach(() => server[Symbol.asyncDispose]())

const COMMENTS = '/repos/o/r/issues/7/comments'
const ask = (target: string, method = 'GET', body?: unknown, token = server.token) =>
  fetch(server.url + target, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

describe('as GitHub', () => {
  test('comments: created, listed, edited, deleted', async () => {
    server.addIssue('o/r', 7)
    const created = (await (await ask(COMMENTS, 'POST', { body: 'one' })).json()) as { id: number }
    expect(created).toMatchObject({ body: 'one', user: { login: actionsBot.login } })
    expect((await ask(`/repos/o/r/issues/comments/${created.id}`, 'PATCH', { body: 'two' })).status).toBe(200)
    expect(await (await ask(COMMENTS)).json()).toMatchObject([{ id: created.id, body: 'two' }])
    expect((await ask(`/repos/o/r/issues/comments/${created.id}`, 'DELETE')).status).toBe(204)
    expect(await (await ask(COMMENTS)).json()).toEqual([])
    expect(server.violations).toEqual([])
  })

  test('pages, with the way to the next', async () => {
    const issue = server.addIssue('o/r', 7)
    for (const body of ['a', 'b', 'c']) server.addComment(issue, body)
    const first = await ask(`${COMMENTS}?per_page=2`)
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    const second = await ask(next.slice(server.url.length))
    expect(await second.json()).toMatchObject([{ body: 'c' }])
    expect(second.headers.get('link')).toBeNull()
  })

  test.each([
    ['an unknown token', COMMENTS, 'ghs_x', 401],
    ['an unknown repository', '/repos/o/none/languages', undefined, 404],
    ['an unknown issue', '/repos/o/r/issues/8/comments', undefined, 404],
    ['the user of GITHUB_TOKEN', '/user', undefined, 403],
    ['the user of a person', '/user', 'person', 200],
    ['the limits', '/rate_limit', undefined, 200],
  ])('%s', async (_, target, token, status) => {
    server.addIssue('o/r', 7)
    server.addToken('person', octocat)
    expect((await ask(target, 'GET', undefined, token)).status).toBe(status)
    expect(server.violations).toEqual([])
  })
})

describe('against GitHub’s description', () => {
  test.each([
    ['a body of another kind', COMMENTS, 'POST', { text: 'x' }, /body must have required property 'body'/],
    ['a number that is none', '/repos/o/r/issues/x/comments', 'GET', undefined, /issue_number must be integer/],
    ['a parameter that there is not', `${COMMENTS}?perpage=1`, 'GET', undefined, /no query parameter perpage/],
    ['an operation that there is not', `${COMMENTS}`, 'PUT', {}, /PUT .* is no operation/],
  ])('%s is a violation', async (_, target, method, body, words) => {
    server.addIssue('o/r', 7)
    expect((await ask(target, method, body)).status).toBeGreaterThan(400)
    expect(server.violations).toEqual([expect.stringMatching(words)])
  })

  test('so is an answer of ours that GitHub would not give', async () => {
    server.addComment(server.addIssue('o/r', 7), 3 as unknown as string)
    await ask(COMMENTS)
    expect(server.violations).toEqual(['issues/list-comments 200/0/body must be string'])
  })
})

describe('faults', () => {
  test('in their order, as often as told, after as many as told', async () => {
    server.fault({ path: /rate/, skip: 1, answer: refusals.unicorn })
    server.fault({ path: /rate/, times: 2, skip: 1, answer: refusals.secondaryLimit(1) })
    const statuses: number[] = []
    for (let at = 0; at < 6; at++) statuses.push((await ask('/rate_limit')).status)
    expect(statuses).toEqual([200, 502, 403, 403, 200, 200])
  })

  test('an answer that is lost', async () => {
    const issue = server.addIssue('o/r', 7)
    server.fault({ method: 'POST', isDone: true, answer: 'reset' })
    await expect(ask(COMMENTS, 'POST', { body: 'x' })).rejects.toThrow('fetch failed')
    expect(issue.comments).toHaveLength(1)
  })

  test('a body that ends early', async () => {
    server.fault({ answer: 'truncated' })
    await expect((await ask('/rate_limit')).text()).rejects.toThrow()
  })
})
