// What is looked for less often, in one chunk of the bundle.
export { githubActionsRules } from '../github-actions/rules.ts'
export { nugetRules } from '../nuget/rules.ts'
export { pubRules } from '../pub/rules.ts'
export { swiftRules } from '../swift/rules.ts'
export { terraformRules } from '../terraform/rules.ts'
