import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract } from '@ci-gates/testkit/contract'
import { drifted, MAIN, project, sound } from './bundle.ts'

const schema = join(import.meta.dirname, '../../../schemas/report-v1.schema.json')

const [manifestTop = '', manifestRest = ''] = drifted.manifest.split('dependencies = [')
const wanted = Array.from(
  { length: 20_000 },
  (_, at) => `  "${'dependency-of-a-long-name-'.repeat(3)}${at}>=1.0,<2.0",\n`,
)
const flooded = { ...drifted, manifest: `${manifestTop}dependencies = [\n${wanted.join('')}${manifestRest}` }

contract('lock-consistency', {
  main: MAIN,
  good: { workspaceFiles: project('', sound), git: true, inputs: { 'working-directory': '.' } },
  bad: { workspaceFiles: project('', drifted), git: true },
  vast: { workspaceFiles: project('', flooded), git: true },
  textInputs: ['tool-versions', 'exclude'],
  reportSchema: JSON.parse(readFileSync(schema, 'utf8')) as object,
})
