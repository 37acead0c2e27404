import { expect, test } from 'vitest'
import { CONFIG, judge } from './bundle.ts'

const needs = (results: Readonly<Record<string, string>>) =>
  JSON.stringify(Object.fromEntries(Object.entries(results).map(([job, result]) => [job, { result, outputs: {} }])))
const config = 'version: 1\nsignals:\n  jobs: { kind: report, env: NEEDS, must: true }\n'

test('the jobs before this one are a signal', async () => {
  const files = { [CONFIG]: config }
  const good = await judge(files, {}, { env: { NEEDS: needs({ build: 'success', test: 'success' }) } })
  expect(good).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
  const skipped = await judge(files, {}, { env: { NEEDS: needs({ build: 'success', test: 'skipped' }) } })
  expect(skipped).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', unknown: 'jobs' } })
  const nothing = await judge(files)
  expect(nothing).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', unknown: 'jobs' } })
})
