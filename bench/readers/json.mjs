// JSON.parse over a file: whole, or line by line. `node json.mjs FILE [lines]`
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const [, , file, lines] = process.argv
let passed = 0
if (lines) {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (JSON.parse(line).outcome === 'passed') passed += 1
  }
} else {
  for (const { outcome } of JSON.parse(readFileSync(file, 'utf8')).tests) if (outcome === 'passed') passed += 1
}
console.log(passed)
