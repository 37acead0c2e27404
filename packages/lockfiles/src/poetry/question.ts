import type { Capabilities } from '../ecosystem.ts'
import type { LockPair } from '../pair.ts'
import type { Judgement } from './judge.ts'
import type { PoetryLock } from './lock.ts'
import type { PoetryManifest } from './read.ts'

/** A lock and its manifest, read and judged: what naming the causes starts from. */
export interface Question {
  readonly pair: LockPair
  readonly lock: PoetryLock
  readonly manifest: PoetryManifest
  readonly judgement: Judgement
  readonly capabilities: Capabilities
}
