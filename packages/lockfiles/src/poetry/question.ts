import type { Capabilities, LockPair } from '../ecosystem.ts'
import type { TomlTable } from '../toml.ts'
import type { Judgement } from './judge.ts'
import type { PoetryLock } from './lock.ts'

/** A lock and its manifest, read and judged: what naming the causes starts from. */
export interface Question {
  readonly pair: LockPair
  readonly lock: PoetryLock
  readonly manifest: TomlTable
  readonly judgement: Judgement
  readonly capabilities: Capabilities
}
