import type { Finding } from '@ci-gates/core/model'
import type { Capabilities } from '../ecosystem.ts'
import type { LockPair, PairAnswer } from '../pair.ts'
import { judgeLock } from './judge.ts'
import type { PoetryLock } from './lock.ts'
import { obstacleOf, remarksOn } from './obstacles.ts'
import type { Question } from './question.ts'
import { readManifest, readPoetryLock } from './read.ts'
import { freshFinding, staleFinding } from './verdict.ts'

/** How to ask. */
export interface PoetryOptions {
  /** The exact Poetry version to judge as; without it, the version that wrote the lock. */
  readonly judgeAs?: string
}

/**
 * Answers whether `poetry check --lock` would accept the lock beside its manifest: exactly one `lock-fresh` finding
 * where it would, one `lock-stale` where not, followed by what changed since; otherwise the finding that says why it
 * could not be told. Reads nothing but the two texts, and does not throw on any text.
 */
export async function checkPoetryPair(
  pair: LockPair,
  capabilities: Capabilities,
  options: PoetryOptions = {},
): Promise<PairAnswer> {
  const lock = readPoetryLock(pair.lock)
  if (!lock.ok) return { findings: [lock.finding], packages: 0 }
  const known = answerHead(lock.value)
  const manifest = readManifest(pair.manifest)
  if (!manifest.ok) return { ...known, findings: [manifest.finding] }
  const judgement = judgeLock(lock.value, manifest.value, capabilities, options.judgeAs)
  const obstacle = obstacleOf(pair, lock.value, judgement, options.judgeAs)
  if (!judgement || obstacle) return { ...known, findings: obstacle ? [obstacle] : [] }
  const question = { pair, lock: lock.value, manifest: manifest.value, judgement, capabilities }
  return { ...known, findings: await findingsOf(question) }
}

function answerHead(lock: PoetryLock): Omit<PairAnswer, 'findings'> {
  const writer = lock.header.kind === 'versioned' ? { writer: lock.header.version } : {}
  return { packages: lock.size, ...writer }
}

async function findingsOf(question: Question): Promise<readonly Finding[]> {
  const remarks = remarksOn(question)
  if (question.judgement.outcome === 'fresh') return [freshFinding(question), ...remarks]
  // Naming what drifted is as much code as telling that something did; a fresh lock does without.
  const { causesOf } = await import('./causes.ts')
  const causes = await causesOf(question)
  return [staleFinding(question, causes), ...causes, ...remarks]
}
