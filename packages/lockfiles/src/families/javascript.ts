// The rules of one family are one file of a bundle: apart, each would have a copy of what they share.

export { bunRules } from '../bun/rules.ts'
export { denoRules } from '../deno/rules.ts'
export { npmRules } from '../npm/rules.ts'
export { pnpmRules } from '../pnpm/rules.ts'
export { yarnRules } from '../yarn/rules.ts'
