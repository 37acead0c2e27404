export type {
  Capabilities,
  Ecosystem,
  Level,
  LockAnswer,
  LockQuestion,
  LockRules,
  SourceFile,
  Tree,
  Unread,
  WantedLock,
} from './ecosystem.ts'
export { ecosystems } from './ecosystems.ts'
export { besideOf, folderOf, nameOf } from './paths.ts'
export { isPinFile, mayPin, pinFilePatterns } from './pins/places.ts'
export { pinWords } from './pins/words.ts'
export { commandBeside } from './shell.ts'
export { staleSentence } from './stale.ts'
