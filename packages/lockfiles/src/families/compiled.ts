// The rules of one family are one file of a bundle: Cargo, Go, Composer, Bundler and GitHub's actions.lock.
export { actionsLockRules } from '../actions-lock/rules.ts'
export { bundlerRules } from '../bundler/rules.ts'
export { cargoRules } from '../cargo/rules.ts'
export { composerRules } from '../composer/rules.ts'
export { goRules } from '../go/rules.ts'
