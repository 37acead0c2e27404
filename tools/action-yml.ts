import { allInputs, allOutputs, type Gate, kebab } from '@ci-gates/core/model'

const HEADER = '# Written by `pnpm sync` from src/gate.ts; edit that.'

/** A gate's `action.yml`: the metadata that GitHub reads. Every JSON string is a YAML string, so quoting is JSON's. */
export function actionYml(gate: Gate): string {
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
    HEADER,
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
    '  main: dist/index.js',
    '',
  ].join('\n')
}
