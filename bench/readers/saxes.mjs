// A bare pass of saxes over a file: elements counted, nothing kept. `node saxes.mjs ADDRESS-OF-SAXES FILE`
import { createReadStream } from 'node:fs'

const [, , address, file] = process.argv
const { SaxesParser } = await import(address)
const parser = new SaxesParser({ position: false })
let cases = 0
parser.on('error', (error) => {
  throw error
})
parser.on('opentag', ({ name }) => {
  if (name === 'testcase') cases += 1
})
for await (const text of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 17 })) parser.write(text)
parser.close()
console.log(cases)
