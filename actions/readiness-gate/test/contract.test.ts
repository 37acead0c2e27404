import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract } from '@ci-gates/testkit/contract'
import { CONFIG, FILES_ONLY, MAIN, ROOT } from './bundle.ts'

const files = { [CONFIG]: FILES_ONLY, 'README.md': 'a\n', 'CHANGELOG.md': 'b\n' }
const slow = 'version: 1\nsignals:\n  slow: { kind: command, run: [sleep, "60"], timeout: 90s }\n'

contract('readiness-gate', {
  main: MAIN,
  good: { workspaceFiles: files, inputs: {} },
  bad: { workspaceFiles: { ...files, 'CHANGELOG.md': '' }, inputs: {} },
  slow: { workspaceFiles: { [CONFIG]: slow }, inputs: { 'allow-commands': 'true' } },
  textInputs: ['history'],
  reportSchema: JSON.parse(readFileSync(join(ROOT, 'schemas/report-v1.schema.json'), 'utf8')) as object,
})
