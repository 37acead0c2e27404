import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract } from '@ci-gates/testkit/contract'
import { drifted, MAIN, project, sound } from './bundle.ts'

const schema = join(import.meta.dirname, '../../../schemas/report-v1.schema.json')

contract('lock-consistency', {
  main: MAIN,
  good: { workspaceFiles: project('', sound), git: true, inputs: { 'working-directory': '.' } },
  bad: { workspaceFiles: project('', drifted), git: true },
  textInputs: ['tool-versions', 'exclude'],
  reportSchema: JSON.parse(readFileSync(schema, 'utf8')) as object,
})
