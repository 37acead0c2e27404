import * as v from 'valibot'
import { amount, choice, count, duration, globs } from '../config/values.ts'
import { readJsonFile } from '../documents/read.ts'
import { staleFile } from '../evidence/age.ts'
import { unknown } from '../evidence/told.ts'
import { findFiles, noFiles } from '../workspace/find.ts'
import { judgeRuns, type NamedRun } from './sarif/judge.ts'
import { type SarifRun, sarifSchema } from './sarif/schema.ts'
import { defineSignal, type Evidence, type Scene, type Unknown } from './signal.ts'

const LARGEST = 64 * 1024 * 1024
const DAY = 86_400_000

const schema = v.strictObject({
  files: globs('The SARIF files of one or more scanners.'),
  level: v.exactOptional(
    choice(['note', 'warning', 'error'], 'The level from which a finding counts. Default: warning.'),
  ),
  severity: v.exactOptional(
    amount('The `security-severity` (0 to 10) from which one counts, where the scanner says it.'),
  ),
  max: v.exactOptional(count('How many findings there may be. Default: 0.')),
  'max-age': v.exactOptional(duration('How old a file may be. Default: 24h.')),
  'on-empty': v.exactOptional(
    choice(
      ['unknown', 'zero', 'fail'],
      'What a scan without findings is where the file does not show that anything was scanned. Default: unknown.',
    ),
  ),
})

type Rule = v.InferOutput<typeof schema>

/** Findings of any scanner that writes SARIF 2.1.0. */
export const sarif = defineSignal({
  kind: 'sarif',
  description: 'Scanners report at most so many findings at or above a level, in SARIF 2.1.0.',
  schema,
  permissions: [],
  remedy: 'Mend the findings that are listed, or suppress them in the scanner with a reason.',
  observe,
})

async function observe(rule: Rule, scene: Scene): Promise<Evidence> {
  const { files, problems } = await findFiles(scene, rule.files)
  if (problems[0] !== undefined) return unknown('files-not-read', problems[0], 'Make the folder readable')
  if (files.length === 0) return noFiles(scene, rule.files)
  const runs: NamedRun[] = []
  for (const file of files) {
    scene.signal.throwIfAborted()
    const read = await runsOf(scene, file, rule['max-age'] ?? DAY)
    if ('measured' in read) return read
    runs.push(...read.map((run) => ({ file, run })))
  }
  return judgeRuns(rule, runs, files)
}

async function runsOf(scene: Scene, file: string, oldest: number): Promise<readonly SarifRun[] | Unknown> {
  const document = await readJsonFile(scene, file, LARGEST)
  if ('measured' in document) return document
  const read = v.safeParse(sarifSchema, document.value)
  if (!read.success) {
    const place = read.issues[0].path?.map(({ key }) => String(key)).join('.') ?? 'the root'
    const what = `${file} is not SARIF 2.1.0: ${place}: ${read.issues[0].message}`
    return unknown('not-sarif', what, 'Let the scanner write SARIF 2.1.0', { where: { file } })
  }
  return staleFile(file, document.modified, oldest, scene) ?? read.output.runs
}
