import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { temporaryWorkspace } from '@ci-gates/testkit'
import { fakeGitHub, octocat } from '@ci-gates/testkit/fake-github'
import { describe, expect, test } from 'vitest'
import { NO_HISTORY, withPoint } from '../src/history/point.ts'
import { parseHistory } from '../src/history/read.ts'
import { readEntry } from '../src/history/zip.ts'
import { CONFIG, FILES_ONLY, judge, REPOSITORY } from './bundle.ts'
import { point } from './score/made.ts'
import { zip } from './zip.ts'

const NAME = 'readiness-history.json'
const files = { [CONFIG]: FILES_ONLY, 'README.md': 'a\n', 'CHANGELOG.md': 'b\n' }
const red = JSON.stringify({
  ...NO_HISTORY,
  points: [
    point(1, { readme: { standing: 'met' }, gone: { standing: 'missed' } }, { outcome: 'fail', low: 6_000, hash: 'x' }),
  ],
})
const pointsIn = (text: string) => (JSON.parse(text) as typeof NO_HISTORY).points

describe('a file', () => {
  test('is begun, goes on, and tells the trend and what was taken out', async () => {
    await using workspace = temporaryWorkspace(files)
    const first = await judge(workspace, { history: 'h.json' })
    expect(pointsIn(first.written('h.json'))).toHaveLength(1)
    const second = await judge(workspace, { history: 'h.json' }, { env: { GITHUB_RUN_ID: '2000000000' } })
    expect(second.outputs['trend']).toBe('0.00')
    expect(second.readiness.previous).toBe('pass')
    expect(pointsIn(second.written('h.json'))).toHaveLength(2)
    workspace.write({ [CONFIG]: FILES_ONLY.replace(/ {2}changelog.*\n/, '') })
    const third = await judge(workspace, { history: 'h.json' })
    expect(third.outputs['trend']).toBe('')
    expect(third.report.verdict.findings).toContainEqual(
      expect.objectContaining({ claim: 'changelog', code: 'signal-removed' }),
    )
    expect(third.log).toContain('the configuration changed since the last run')
  })
  test.each([
    ['no JSON', '{', 'the history is damaged: it is no JSON; it is begun anew', 1],
    ['something else', '{"a": 1}', 'the history is none that this gate wrote; it is begun anew', 1],
    [
      'of a later version',
      '{"format":"ci-gates readiness history","version":2,"points":[]}',
      'a later version of this gate wrote',
      0,
    ],
  ])('%s: a notice, and the verdict stays', async (_, text, notice, kept) => {
    const { exitCode, report, written } = await judge({ ...files, 'h.json': text }, { history: 'h.json' })
    expect(exitCode).toBe(0)
    expect(report.verdict.findings).toContainEqual(
      expect.objectContaining({ code: 'history-unread', observed: expect.stringContaining(notice) }),
    )
    expect(written('h.json') === '' ? 0 : pointsIn(written('h.json')).length).toBe(kept)
  })
  test('is left alone by check-only and by pull requests', async () => {
    expect((await judge(files, { history: 'h.json', 'check-only': 'true' })).workspaceChanges).toEqual([])
  })
})

describe('an artifact', () => {
  const artifact = (id: number, text: string, run: object = {}, more: object = {}) => ({
    id,
    name: 'readiness-history',
    size_in_bytes: 500,
    expired: false,
    created_at: `2026-11-0${id}T00:00:00Z`,
    expires_at: '2027-01-01T00:00:00Z',
    workflow_run: {
      id,
      head_branch: 'main',
      head_sha: 'a'.repeat(40),
      repository_id: 1,
      head_repository_id: 1,
      ...run,
    },
    archive: zip({ [NAME]: text }),
    ...more,
  })
  const seen = async (artifacts: readonly object[]) => {
    await using server = await fakeGitHub()
    server.addRepository(REPOSITORY, { artifacts: artifacts as never })
    const result = await judge(files, { history: 'artifact' }, { server })
    return { ...result, faults: server.violations, requests: server.requests }
  }
  test('of the same branch and repository is read; that of a fork is not', async () => {
    const { readiness, faults, report } = await seen([
      artifact(2, 'hostile', { head_repository_id: 666 }),
      artifact(3, 'other', { head_branch: 'topic' }),
      artifact(1, red),
    ])
    expect(faults).toEqual([])
    expect(readiness.previous).toBe('fail')
    expect(report.verdict.findings).toContainEqual(expect.objectContaining({ claim: 'gone', code: 'signal-removed' }))
  })
  test.each([
    ['none yet', [], null],
    ['only of forks', [artifact(1, red, { head_repository_id: 666 })], null],
    ['expired', [artifact(1, red, {}, { expired: true })], null],
    ['the newest counts', [artifact(1, red), artifact(2, JSON.stringify(NO_HISTORY))], null],
  ])('%s', async (_, artifacts, previous) => {
    const { readiness, exitCode } = await seen(artifacts)
    expect([readiness.previous, exitCode]).toEqual([previous, 0])
  })
  test('too large, or no archive: a notice', async () => {
    for (const broken of [
      artifact(1, red, {}, { size_in_bytes: 1e9 }),
      artifact(1, '', {}, { archive: Buffer.from('no zip') }),
    ]) {
      const { report, exitCode } = await seen([broken])
      expect(exitCode).toBe(0)
      expect(report.verdict.findings).toContainEqual(expect.objectContaining({ code: 'history-unread' }))
    }
  })
})

describe('a branch', () => {
  test('gets a commit, and what somebody else wrote meanwhile stays', async () => {
    await using server = await fakeGitHub()
    const records = server.addRepository(REPOSITORY, { branches: [{ name: 'main' }, { name: 'readiness' }] as never })
    records.files[`readiness:${NAME}`] = red
    let raced = 0
    server.onRequest(({ method }) => {
      if (method !== 'PUT' || raced++ > 0) return
      records.files[`readiness:${NAME}`] = JSON.stringify(withPoint(JSON.parse(red), point(5, {})))
    })
    const { exitCode, log } = await judge(files, { history: 'branch:readiness' }, { server })
    expect([exitCode, log.includes('was not written')]).toEqual([0, false])
    expect(pointsIn(records.files[`readiness:${NAME}`] ?? '')).toHaveLength(3)
    expect(server.violations).toEqual([])
  })
  test('that is not there, or may not be written: a warning with what to do', async () => {
    await using server = await fakeGitHub()
    server.addRepository(REPOSITORY)
    const absent = await judge(files, { history: 'branch:readiness' }, { server })
    expect(absent).toMatchObject({ exitCode: 0, log: expect.stringContaining('git push origin HEAD:readiness') })
    server.addToken('ghs_readOnlyToken', { ...octocat, canWrite: false })
    server.addRepository(REPOSITORY, { branches: [{ name: 'readiness' }] as never })
    const refused = await judge(files, { history: 'branch:readiness', 'github-token': 'ghs_readOnlyToken' }, { server })
    expect(refused).toMatchObject({
      exitCode: 0,
      log: expect.stringContaining('the history was not written to branch readiness'),
    })
  })
})

describe('archives', () => {
  test('one entry by its name, wherever it lies; nothing is written to where names lead', () => {
    const archive = zip({ '../../evil': 'x', [NAME]: 'good' })
    expect(readEntry(archive, NAME, 100)).toEqual({ text: 'good' })
    expect(readEntry(archive, 'other', 100)).toEqual({ problem: 'it has no other' })
  })
  test('a bomb is let out no further than the limit', () => {
    expect(readEntry(zip({ [NAME]: 'x'.repeat(1_000_000) }), NAME, 1_000)).toMatchObject({
      problem: expect.stringMatching(/cannot be unpacked/),
    })
  })
  test('damage', () => {
    const archive = zip({ [NAME]: 'good' })
    for (const length of [0, 10, 30, archive.length - 5])
      expect(readEntry(archive.subarray(0, length), NAME, 100)).toHaveProperty('problem')
  })
  test('as a real tool writes them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ci-gates-zip-'))
    writeFileSync(join(folder, NAME), red)
    execFileSync('python3', ['-m', 'zipfile', '-c', 'a.zip', NAME], { cwd: folder })
    expect(readEntry(readFileSync(join(folder, 'a.zip')), NAME, 10_000)).toEqual({ text: red })
  })
})

test('a history keeps a year of runs, each once', () => {
  const many = Array.from({ length: 450 }, (_, at) => point(at + 1, {})).reduce(withPoint, NO_HISTORY)
  expect(many.points).toHaveLength(400)
  expect(withPoint(many, point(450, {})).points).toHaveLength(400)
  expect(parseHistory(JSON.stringify(many)).history.points[0]?.at).toBe(51)
})
