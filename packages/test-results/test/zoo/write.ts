// Writes the reports that the tests read: node packages/test-results/test/zoo/write.ts [scenario…]

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { make } from './make.ts'
import { SCENARIOS } from './scenarios.ts'
import { VENVS, type VenvName } from './venvs.ts'

const FIXTURES = join(import.meta.dirname, 'fixtures')
const wanted = new Set(process.argv.slice(2))

for (const venv of Object.keys(VENVS) as VenvName[]) {
  const folder = join(FIXTURES, venv)
  mkdirSync(folder, { recursive: true })
  const exits = join(folder, 'exit-codes.json')
  const codes: Record<string, number | null> = wanted.size > 0 ? JSON.parse(readFileSync(exits, 'utf8')) : {}
  for (const scenario of SCENARIOS) {
    if ((scenario.only ?? venv) !== venv || (wanted.size > 0 && !wanted.has(scenario.name))) continue
    const { exitCode, files } = make(scenario, venv)
    codes[scenario.name] = exitCode
    for (const [name, text] of files) writeFileSync(join(folder, name), text)
    if (scenario.name === 'outcomes')
      writeFileSync(join(folder, 'outcomes.jsonl.gz'), gzipSync(files.get('outcomes.jsonl') ?? ''))
    process.stdout.write(`${venv} ${scenario.name}: exit ${exitCode}, ${[...files.keys()].join(' ')}\n`)
  }
  writeFileSync(exits, `${JSON.stringify(codes, null, 2)}\n`)
  writeFileSync(join(folder, 'versions.txt'), `${VENVS[venv].join('\n')}\n`)
}
