import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract } from '@ci-gates/testkit/contract'
import { CONFIG, FILES_ONLY, MAIN, ROOT } from './bundle.ts'

const files = { [CONFIG]: FILES_ONLY, 'README.md': 'a\n', 'CHANGELOG.md': 'b\n' }
const slow = 'version: 1\nsignals:\n  slow: { kind: command, run: [sleep, "60"], timeout: 90s }\n'

const onWindows = FILES_ONLY.replace('path: README', 'path: docs\\README')
const lines = `${'a line that matches, and is long enough to fill a summary '.repeat(4)}\n`.repeat(200)
const signals = Array.from(
  { length: 500 },
  (_, at) => `  a-signal-with-a-name-${at}: { kind: grep, files: a.txt, pattern: matches, max: 0 }\n`,
)

contract('readiness-gate', {
  main: MAIN,
  good: { workspaceFiles: files, inputs: {} },
  bad: { workspaceFiles: { ...files, 'CHANGELOG.md': '' }, inputs: {} },
  slow: { workspaceFiles: { [CONFIG]: slow }, inputs: { 'allow-commands': 'true' } },
  windows: { workspaceFiles: { ...files, [CONFIG]: onWindows, 'docs/README.md': 'a\r\n' }, inputs: {} },
  vast: { workspaceFiles: { [CONFIG]: `version: 1\nsignals:\n${signals.join('')}`, 'a.txt': lines }, inputs: {} },
  textInputs: ['history'],
  reportSchema: JSON.parse(readFileSync(join(ROOT, 'schemas/report-v1.schema.json'), 'utf8')) as object,
})
