import { type Finding, InputError, quote, type Section, type World } from '@ci-gates/core/model'
import { askGit } from '@ci-gates/core/runner'
import type { LockResult } from './locks.ts'
import { answerInPast } from './past-tree.ts'

const MOST_LOCKS = 20
const MOST_COMMITS = 200

/** The commit in which a lock stopped matching. */
export interface DriftBegan {
  readonly commit: string
  /** Committed at, RFC 3339. */
  readonly at: string
  readonly author: string
  readonly subject: string
}

/** A lock's path, and what its history says. */
export type Began = ReadonlyMap<string, DriftBegan | string>

/**
 * Finds, for each stale lock, the commit in which it stopped matching: the first parents from here back to `since` that
 * touched it or its manifests are asked, newest first, until one is found in which it matched.
 * @returns by the lock's path; a text where it cannot be told, saying why
 * @throws InputError when `since` is no commit of this clone
 */
export async function driftBegan(
  folder: string,
  since: string,
  locks: readonly LockResult[],
  world: World,
): Promise<Began> {
  const args = ['rev-parse', '--verify', '-q', '--end-of-options', `${since}^{commit}`]
  const start = await askGit({ folder, args })
  if ('problem' in start)
    throw new InputError([
      { input: 'since', message: `${quote(since)} is no commit of this clone; set fetch-depth: 0 in actions/checkout` },
    ])
  const began = new Map<string, DriftBegan | string>()
  for (const lock of locks.filter(isStale).slice(0, MOST_LOCKS)) {
    world.signal.throwIfAborted()
    began.set(lock.path, await beganOf(folder, start.text.trim(), lock))
  }
  return began
}

/** What is told of it beside the findings. */
export function beganSection(began: Began): Section[] {
  const lines = [...began].map(([path, found]) => `${path}: ${typeof found === 'string' ? found : sentence(found)}`)
  return lines.length === 0 ? [] : [{ title: 'Since when', lines }]
}

function sentence({ commit, at, author, subject }: DriftBegan): string {
  return `stale since ${commit.slice(0, 12)} (${at.slice(0, 10)}, ${author}: ${subject})`
}

export function isStale({ answer }: LockResult): boolean {
  return hasCode(answer.findings, 'lock-stale')
}

function hasCode(findings: readonly Finding[], code: string): boolean {
  return findings.some((finding) => finding.code === code)
}

const NOT_COMMITTED = 'it matches in the last commit: what made it stale is not committed'

async function beganOf(folder: string, start: string, lock: LockResult): Promise<DriftBegan | string> {
  const commits = await commitsOf(folder, start, [lock.path, ...lock.answer.manifests])
  if (typeof commits === 'string') return commits
  const rules = await lock.ecosystem.rules()
  const matches = async (commit: string) => {
    const answer = lock.question && (await answerInPast({ folder, commit }, lock.question, rules.check))
    return answer && !hasCode(answer.findings, 'lock-stale')
  }
  let stale: DriftBegan | undefined
  for (const commit of commits.slice(0, MOST_COMMITS)) {
    const fresh = await matches(commit.commit)
    if (fresh === undefined) break
    if (fresh) return stale ?? NOT_COMMITTED
    stale = commit
  }
  if (commits.length <= MOST_COMMITS && (await matches(start))) return stale ?? NOT_COMMITTED
  if (commits.length > MOST_COMMITS) return `stale in each of the last ${MOST_COMMITS} commits that touched it`
  return stale ? `stale at least ${sentence(stale).slice('stale '.length)}` : 'it was stale already, or not there'
}

async function commitsOf(folder: string, start: string, paths: readonly string[]): Promise<DriftBegan[] | string> {
  const format = '--format=%H%x00%cI%x00%an%x00%s%x00'
  const range = [`${start}..HEAD`, '--', ...paths.slice(0, 500).map((path) => `:(literal)${path}`)]
  const log = await askGit({ folder, args: ['log', '--first-parent', `-n${MOST_COMMITS + 1}`, format, ...range] })
  if ('problem' in log) return `git does not tell: ${log.problem}`
  const fields = log.lines.map((line) => line.replace(/^\n/, ''))
  return Array.from({ length: Math.floor(fields.length / 4) }, (_, at) => {
    const [commit = '', date = '', author = '', subject = ''] = fields.slice(4 * at, 4 * at + 4)
    return { commit, at: date, author, subject }
  })
}
