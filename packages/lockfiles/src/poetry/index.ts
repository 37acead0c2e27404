export { type Acceptance, acceptedBy, accepts } from './accept.ts'
export { checkPoetryPair } from './check.ts'
export type { PoetryLock } from './lock.ts'
export { type PoetryManifest, readManifest, readPoetryLock } from './read.ts'
