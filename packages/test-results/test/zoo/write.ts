// Writes the reports that the tests read: node packages/test-results/test/zoo/write.ts [scenario…]

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { make } from './make.ts'
import { SCENARIOS } from './scenarios.ts'
import { VENVS, type VenvName } from './venvs.ts'

const FIXTURES = new URL('./fixtures/', import.meta.url)
const wanted = new Set(process.argv.slice(2))

for (const venv of Object.keys(VENVS) as VenvName[]) {
  const folder = new URL(`${venv}/`, FIXTURES)
  mkdirSync(folder, { recursive: true })
  const exits = new URL('exit-codes.json', folder)
  const codes: Record<string, number | null> = wanted.size > 0 ? JSON.parse(readFileSync(exits, 'utf8')) : {}
  for (const scenario of SCENARIOS) {
    if ((scenario.only ?? venv) !== venv || (wanted.size > 0 && !wanted.has(scenario.name))) continue
    const { exitCode, files } = make(scenario, venv)
    codes[scenario.name] = exitCode
    for (const [name, text] of files) writeFileSync(new URL(name, folder), text)
    if (scenario.name === 'outcomes')
      writeFileSync(new URL('outcomes.jsonl.gz', folder), gzipSync(files.get('outcomes.jsonl') ?? ''))
    process.stdout.write(`${venv} ${scenario.name}: exit ${exitCode}, ${[...files.keys()].join(' ')}\n`)
  }
  writeFileSync(exits, `${JSON.stringify(codes, null, 2)}\n`)
  writeFileSync(new URL('versions.txt', folder), `${VENVS[venv].join('\n')}\n`)
}
