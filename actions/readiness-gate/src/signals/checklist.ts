import * as v from 'valibot'
import { path, percent, text } from '../config/values.ts'
import { reachesShare, shareText } from '../evidence/credit.ts'
import { firstOf, met, missed, unknown } from '../evidence/told.ts'
import { readText } from '../workspace/read.ts'
import { type Box, readBoxes } from './checklist/boxes.ts'
import { defineSignal, type Evidence, type Scene } from './signal.ts'

const LARGEST = 4 * 1024 * 1024

const schema = v.strictObject({
  file: path('The Markdown file with the boxes.'),
  section: v.exactOptional(text('The heading under which the boxes stand; without it, all boxes of the file count.')),
  min: v.exactOptional(percent('The share that must be ticked. Default: 100%, all of them.')),
})

type Rule = v.InferOutput<typeof schema>

/** Boxes that people tick in a file of the repository: every tick is in its history. */
export const checklist = defineSignal({
  kind: 'checklist',
  description: 'The boxes of a Markdown checklist are ticked.',
  schema,
  permissions: [],
  remedy: 'Do what the open boxes ask for, and tick them.',
  observe,
})

async function observe({ file, section, min }: Rule, scene: Scene): Promise<Evidence> {
  const read = await readText(scene, file, LARGEST)
  if ('measured' in read) return read
  const found = readBoxes(read.text, section)
  if (found === 'no-section')
    return unknown('section-missing', `${file} has no heading ${section}`, `Correct \`section\`, or add the heading`)
  if (found === 'section-twice')
    return unknown(
      'section-twice',
      `${file} has the heading ${section} more than once`,
      'Give the headings different words',
    )
  if (found.length === 0) {
    const place = section === undefined ? file : `section ${section} of ${file}`
    return unknown('no-boxes', `${place} has no box`, 'Write boxes as `- [ ] what is to be done`')
  }
  return judge(file, found, min)
}

function judge(file: string, boxes: readonly Box[], min: Rule['min']): Evidence {
  const open = boxes.filter(({ ticked }) => !ticked)
  const share = { part: boxes.length - open.length, whole: boxes.length }
  const observed = `${share.part} of ${share.whole} boxes ticked (${shareText(share)})`
  const details = firstOf(open.map(({ line, text }) => `${file}:${line}: ${text}`))
  const told = { value: share.part / share.whole, unit: 'share', details }
  if (reachesShare(share, min?.millionths ?? 1_000_000)) return met('boxes-ticked', observed, told)
  return missed('boxes-open', observed, {
    ...told,
    ...(min ? { expected: `at least ${min.text}` } : { expected: 'all' }),
    ...(open[0] ? { where: { file, line: open[0].line } } : {}),
    remedy: { text: 'Do what the open boxes ask for, and tick them' },
  })
}
