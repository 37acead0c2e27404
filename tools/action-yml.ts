import { allInputs, allOutputs, type Gate, kebab } from '@ci-gates/core/model'

const HEADER = '# Written by `pnpm sync` from src/gate.ts; edit that.'

/** The gate that stands at the root of the repository: one step, in which the other gates are signals. */
export const ROOT_GATE = 'readiness-gate'

/** The root's `action.yml`, for the Marketplace, which takes one action of a repository: that of one gate. */
export function rootActionYml(gates: readonly { readonly name: string; readonly gate: Gate }[]): string {
  const found = gates.find(({ name }) => name === ROOT_GATE)
  if (!found) throw new Error(`there is no gate ${ROOT_GATE}`)
  return actionYml(found.gate, `actions/${ROOT_GATE}/`)
}

/** A gate's `action.yml`: the metadata that GitHub reads. Every JSON string is a YAML string, so quoting is JSON's. */
export function actionYml(gate: Gate, folder = ''): string {
  const inputs = Object.entries(allInputs(gate)).flatMap(([key, input]) => [
    `  ${kebab(key)}:`,
    `    description: ${JSON.stringify(input.description)}`,
    ...(input.deprecated === undefined ? [] : [`    deprecationMessage: ${JSON.stringify(input.deprecated)}`]),
    `    required: ${input.default === undefined && !input.optional}`,
    ...(input.default === undefined ? [] : [`    default: ${JSON.stringify(input.default)}`]),
  ])
  const outputs = Object.entries(allOutputs(gate)).flatMap(([key, description]) => [
    `  ${kebab(key)}:`,
    `    description: ${JSON.stringify(description)}`,
  ])
  return [
    folder === '' ? HEADER : HEADER.replace('src/', `${folder}src/`),
    `name: ${JSON.stringify(gate.title)}`,
    `description: ${JSON.stringify(gate.description)}`,
    'author: "ci-gates"',
    'branding:',
    `  icon: ${JSON.stringify(gate.branding.icon)}`,
    `  color: ${JSON.stringify(gate.branding.color)}`,
    'inputs:',
    ...inputs,
    'outputs:',
    ...outputs,
    'runs:',
    '  using: node24',
    `  main: ${folder}dist/index.js`,
    '',
  ].join('\n')
}
