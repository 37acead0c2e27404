// The rules of one family are one file of a bundle: apart, each would have a copy of what they share.

export { bundlerRules } from '../bundler/rules.ts'
export { cargoRules } from '../cargo/rules.ts'
export { composerRules } from '../composer/rules.ts'
export { goRules } from '../go/rules.ts'
