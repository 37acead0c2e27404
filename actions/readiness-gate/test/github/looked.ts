import { type GitHubOptions, openGitHub } from '@ci-gates/github'
import { fakeClock } from '@ci-gates/testkit'
import { type FakeGitHub, type FakeRecord, type FakeRecords, fakeGitHub } from '@ci-gates/testkit/fake-github'
import * as v from 'valibot'
import { afterEach, expect } from 'vitest'
import type { Evidence, Scene, SignalKind } from '../../src/signals/signal.ts'

export const REPOSITORY = 'octo-org/octo-repo'
export const SHA = 'aaaaaaa000000000000000000000000000000001'
export const NOW = Date.parse('2026-11-21T12:00:00Z')
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** How GitHub writes a time that lies so far back. */
export const ago = (ms: number) => new Date(NOW - ms).toISOString().replace(/\.\d+Z$/, 'Z')

const servers: { server: FakeGitHub; isHostile: boolean }[] = []
afterEach(async () => {
  for (const { server, isHostile } of servers.splice(0)) {
    await server[Symbol.asyncDispose]()
    if (!isHostile) expect(server.violations).toEqual([])
  }
})

export interface Wish {
  readonly records?: Partial<FakeRecords>
  readonly scene?: Partial<Scene>
  readonly edition?: 'github.com' | 'ghes'
  readonly options?: Partial<GitHubOptions>
  /** The answers are not GitHub's on purpose: a word that its description does not have yet. */
  readonly isHostile?: boolean
}

export interface Looked {
  readonly server: FakeGitHub
  readonly scene: Scene
  see(kind: SignalKind, rule: object): Promise<Evidence>
  /** What was asked, in turn, without the repository's name. */
  asked(): string[]
}

/** A repository on a fake GitHub, and a way to look at it as the gate does: over real HTTP, by a rule as it is written. */
export async function looking({ records, scene, edition, options, isHostile = false }: Wish = {}): Promise<Looked> {
  const server = await fakeGitHub(edition)
  servers.push({ server, isHostile })
  server.addRepository(REPOSITORY, records)
  const github = openGitHub({ token: server.token, apiUrl: server.url, budgetMs: 10_000, secondMs: 1, ...options })
  const whole: Scene = {
    clock: fakeClock({ start: NOW }),
    log: { info: () => {}, debug: () => {} },
    signal: new AbortController().signal,
    workspace: '/nowhere',
    owner: 'octo-org',
    repo: 'octo-repo',
    sha: SHA,
    branch: 'main',
    defaultBranch: 'main',
    trusted: true,
    github: async () => github,
    environment: () => undefined,
    mask: () => {},
    past: [],
    ...scene,
  }
  return {
    server,
    scene: whole,
    see: async (kind, rule) => kind.observe(v.parse(kind.schema, rule), whole),
    asked: () => server.requests.map(({ method, target }) => `${method} ${target.split(REPOSITORY)[1] ?? target}`),
  }
}

/** Runs of `ci.yml`, newest first, an hour apart, each of a commit of its own: by the first letter of its conclusion. */
export function runs(letters: string, each: (at: number) => FakeRecord = () => ({})): FakeRecord[] {
  const words: Record<string, string> = { s: 'success', f: 'failure', c: 'cancelled', k: 'skipped', t: 'timed_out' }
  return [...letters].map((letter, at) => ({
    id: 1_000 - at,
    path: '.github/workflows/ci.yml',
    workflow_id: 1,
    event: 'push',
    head_branch: 'main',
    head_sha: `${at}`.padStart(40, 'b'),
    status: 'completed',
    conclusion: words[letter] ?? letter,
    created_at: ago((at + 1) * HOUR),
    html_url: `https://github.example.com/run/${1_000 - at}`,
    ...each(at),
  }))
}

export const CI = { id: 1, name: 'CI', path: '.github/workflows/ci.yml', state: 'active' }
