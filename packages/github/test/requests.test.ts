import { fakeGitHub } from '@ci-gates/testkit/fake-github'
import { describe, expect, test } from 'vitest'
import { refuseDowngrade } from '../src/downgrade.ts'
import { contentOf, defaultBranchOf, workflowsOf } from '../src/index.ts'
import { opened } from './opened.ts'

const repository = { owner: 'octo-org', repo: 'octo-repo' }

test('requests are counted, and the one too many is not sent', async () => {
  const { server, github } = await opened({ mostRequests: 2 })
  const question = contentOf(repository, 'README.md', 'main')
  expect((await github.ask(workflowsOf(repository))).kind).toBe('measured')
  expect(github.requests()).toBe(1)
  await github.ask(question)
  expect(await github.ask(question)).toEqual({
    kind: 'transient',
    why: 'budget',
    detail: 'gave up: the 2 requests that this run may send to GitHub are used up',
  })
  expect(server.requests).toHaveLength(2)
})

test('a shared question is asked once', async () => {
  const { server, github } = await opened()
  const answers = [await github.ask(defaultBranchOf(repository)), await github.ask(defaultBranchOf(repository))]
  expect(answers).toEqual([
    { kind: 'measured', value: 'main' },
    { kind: 'measured', value: 'main' },
  ])
  expect(server.requests).toHaveLength(1)
})

describe('row 11: redirects', () => {
  test('to another host go there without the token', async () => {
    await using other = await fakeGitHub()
    other.addRepository('octo-org/octo-repo')
    const { server, github } = await opened()
    const location = `${other.url}/repos/octo-org/octo-repo`
    server.fault({ answer: { status: 302, headers: { location } } })
    expect((await github.ask(defaultBranchOf(repository))).kind).not.toBe('measured')
    expect(other.requests.length).toBeGreaterThan(0)
    expect(other.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true)
  })

  test.each([
    ['https://api.example.com/a', 'http://api.example.com/a', true],
    ['https://api.example.com/a', 'https://blobs.example.com/a', false],
    ['http://127.0.0.1:1/a', 'http://127.0.0.1:1/b', false],
  ])('%s to %s', (from, to, isRefused) => {
    const refuse = () => refuseDowngrade(from, to)
    if (isRefused) expect(refuse).toThrow(/not encrypted/)
    else expect(refuse).not.toThrow()
  })
})
