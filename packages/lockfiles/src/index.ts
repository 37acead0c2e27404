export type { Capabilities, LockAnswer, LockPair, SourceFile } from './ecosystem.ts'
