import * as v from 'valibot'
import { count, path } from '../config/values.ts'
import { counted, met, missed } from '../evidence/told.ts'
import { readBytes } from '../workspace/read.ts'
import { defineSignal, type Evidence, type Scene } from './signal.ts'

const LARGEST = 64 * 1024 * 1024

const schema = v.strictObject({
  path: path('The file that must be there, relative to the workspace.'),
  'min-lines': v.exactOptional(count('The fewest lines it must have that are not empty.', 1)),
})

/** Whether a file is there and says something. An empty file is no document. */
export const file = defineSignal({
  kind: 'file',
  description: 'A file is there, not empty, and has at least so many lines.',
  schema,
  permissions: [],
  remedy: 'Add the file, or what is missing in it.',
  observe,
})

async function observe(
  { path: file, 'min-lines': least = 1 }: v.InferOutput<typeof schema>,
  scene: Scene,
): Promise<Evidence> {
  const found = await readBytes(scene, file, LARGEST)
  if ('measured' in found) return found.code === 'file-missing' ? absent(file) : found
  const lines = linesOf(found.bytes)
  const observed = `${file} has ${counted(lines, 'line')} that ${lines === 1 ? 'is' : 'are'} not empty`
  const told = { value: lines, unit: 'lines', where: { file } }
  if (lines >= least) return met('file-present', observed, told)
  if (lines === 0) return missed('file-empty', `${file} is empty`, { ...told, remedy: { text: `Write ${file}` } })
  const expected = `at least ${counted(least, 'line')}`
  return missed('too-few-lines', observed, { ...told, expected, remedy: { text: `Write what is missing in ${file}` } })
}

function absent(file: string): Evidence {
  return missed('file-absent', `${file} is not there`, { where: { file }, remedy: { text: `Add ${file}` } })
}

/** Lines with anything but white space on them, counted in bytes: the file may be of any encoding that extends ASCII. */
function linesOf(bytes: Buffer): number {
  let lines = 0
  let says = false
  for (const byte of bytes) {
    if (byte === 0x0a) {
      lines += says ? 1 : 0
      says = false
    } else if (byte > 0x20) says = true
  }
  return lines + (says ? 1 : 0)
}
