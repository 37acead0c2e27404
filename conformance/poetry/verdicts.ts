// Poetry's verdict of each case, by its code and by its command line.
import { type Answers, keepAnswers, keyOf, readAnswers } from './answers.ts'
import type { Case } from './cases.ts'
import { askPoetry, type CommandAnswer, type FreshAnswer, type Job } from './oracle.ts'
import { digest } from './paths.ts'
import type { PoetryVersion } from './versions.ts'
import { folderOf } from './workspace.ts'

export type Verdict = FreshAnswer & { readonly command: CommandAnswer | null }

// A command line costs twenty times what a call does: all of what damages locks or concerns groups, one in eight of the rest.
const COMMANDED = /^(none|header|lock|metadata|hash|standard|not-toml|date|byte)/

/** The share is drawn by what a case is, not by its number: a new row must not move the draw, and the kept answers, of others. */
const isCommanded = ({ command }: PoetryVersion, { project, mutation, lockedBy, judgedBy }: Case): boolean => {
  if (command === null) return false
  if (COMMANDED.test(mutation.name) && lockedBy === judgedBy) return true
  return Number.parseInt(digest(project, mutation.name, lockedBy, judgedBy).slice(0, 4), 16) % 8 === 0
}

const jobsOf = (version: PoetryVersion, it: Case): Job[] => {
  const dir = folderOf(version.version, it.id)
  const fresh: Job = { id: it.id, dir, ask: 'fresh' }
  return isCommanded(version, it) ? [fresh, { id: it.id, dir, ask: 'command', argv: version.command ?? [] }] : [fresh]
}

const ask = async (version: PoetryVersion, cases: readonly Case[]): Promise<(it: Case) => Verdict> => {
  const { fresh, command } = await askPoetry(
    version.version,
    cases.flatMap((it) => jobsOf(version, it)),
  )
  return (it) => {
    const answer = fresh.get(it.id)
    if (answer === undefined) throw new Error(`Poetry ${version.version} did not answer for ${it.id}`)
    return { ...answer, command: command.get(it.id) ?? null }
  }
}

/** By case id; only what was never asked before is asked. */
export const askVerdicts = async (version: PoetryVersion, cases: readonly Case[]): Promise<Map<string, Verdict>> => {
  const known = readAnswers(version.version)
  const keyed = cases.map((it) => ({ it, key: keyOf(it, isCommanded(version, it)) }))
  const answer = await ask(
    version,
    keyed.filter(({ key }) => known[key] === undefined).map(({ it }) => it),
  )
  const answers: Answers = Object.fromEntries(keyed.map(({ it, key }) => [key, known[key] ?? answer(it)]))
  keepAnswers(version.version, answers)
  return new Map(keyed.map(({ it, key }) => [it.id, answers[key] as Verdict]))
}
