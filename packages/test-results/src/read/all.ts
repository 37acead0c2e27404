export { readRun } from './read-run.ts'
export { fileSource } from './source.ts'
