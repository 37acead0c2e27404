export type { Capabilities, CheckOptions, Ecosystem, LockAnswer, LockPair, LockRules, SourceFile } from './ecosystem.ts'
export { ecosystems } from './ecosystems.ts'
export { commandBeside, shellWord } from './shell.ts'
