import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract } from '@ci-gates/testkit/contract'
import { fixture, MAIN, suite } from './bundle.ts'

const schema = join(import.meta.dirname, '../../../schemas/report-v1.schema.json')

contract('pytest-pass-rate', {
  main: MAIN,
  good: { workspaceFiles: { 'report.xml': suite(4) }, inputs: { results: 'report.xml' } },
  bad: { workspaceFiles: { 'report.xml': fixture('hostile.xml') }, inputs: { results: 'report.xml' } },
  textInputs: ['results', 'thresholds'],
  reportSchema: JSON.parse(readFileSync(schema, 'utf8')) as object,
})
