export { changeBases } from './change.ts'
export { systemClock } from './clock.ts'
export {
  askGit,
  type GitAnswer,
  type GitAnswered,
  type GitQuestion,
  type GitSilent,
  gitFile,
  gitRoot,
} from './git.ts'
export { indexedPaths } from './git-index.ts'
export { main } from './main.ts'
export { displayPath, isInside, rootsFor } from './paths.ts'
export { readGiven } from './read-given.ts'
export { type ReadProblem, type ReadResult, readText } from './read-text.ts'
export { runGate } from './run-gate.ts'
export type { Runner } from './runner.ts'
export { type Walk, walk } from './walk.ts'
export { writeText } from './write-text.ts'
