import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract } from '@ci-gates/testkit/contract'
import { failed, fixture, junit, MAIN, suite } from './bundle.ts'

const schema = join(import.meta.dirname, '../../../schemas/report-v1.schema.json')

const windows = suite(4)
  .replaceAll('<testcase ', '<testcase file="C:\\repo\\tests\\test_a.py" line="3" ')
  .replaceAll('><', '>\r\n<')
const many = Array.from({ length: 20_000 }, (_, at) =>
  failed(`test_${at}`, `Cause ${at} of a failure: ${'long '.repeat(20)}`),
)

contract('pytest-pass-rate', {
  main: MAIN,
  good: { workspaceFiles: { 'report.xml': suite(4) }, inputs: { results: 'report.xml' } },
  bad: { workspaceFiles: { 'report.xml': fixture('hostile.xml') }, inputs: { results: 'report.xml' } },
  windows: { workspaceFiles: { 'reports/report.xml': windows }, inputs: { results: 'reports/report.xml' } },
  vast: { workspaceFiles: { 'report.xml': junit(...many) }, inputs: { results: 'report.xml' } },
  textInputs: ['results', 'thresholds'],
  reportSchema: JSON.parse(readFileSync(schema, 'utf8')) as object,
})
