import * as v from 'valibot'
import { count, flag, globs, pattern } from '../config/values.ts'
import { counted, firstOf, met, missed, unknown } from '../evidence/told.ts'
import { compilePattern, patternMistakes } from '../text/engine.ts'
import { findFiles, namesOf, noFiles } from '../workspace/find.ts'
import { type Scan, scanFiles } from './grep/scan.ts'
import { holding, surveyOf } from './grep/survey.ts'
import { defineSignal, type Evidence, type RuleMistake, type Scene } from './signal.ts'

const schema = v.strictObject({
  files: globs('Which files are looked through, as path patterns; `!docs/**` leaves files out.'),
  pattern: pattern('What is looked for, as a regular expression in RE2 syntax; `^` and `$` mean lines.'),
  min: v.exactOptional(count('The fewest lines that must match.')),
  max: v.exactOptional(count('The most lines that may match.')),
  'allow-empty': v.exactOptional(flag('Whether 0 matches is an answer where no file has such a name. Default: false.')),
})

type Rule = v.InferOutput<typeof schema>

/** How many lines match a pattern: at least so many, at most so many, or none at all. */
export const grep = defineSignal({
  kind: 'grep',
  description: 'The number of lines that match a pattern, in files by name, lies between limits.',
  schema,
  permissions: [],
  remedy: 'Change the lines that are listed.',
  mistakes,
  observe,
})

async function mistakes({ min, max, pattern }: Rule): Promise<RuleMistake[]> {
  const bounds: RuleMistake[] =
    min === undefined && max === undefined
      ? [
          {
            key: 'pattern',
            message: 'there is neither `min` nor `max`: say how many lines may match, such as `max: 0`',
          },
        ]
      : min !== undefined && max !== undefined && min > max
        ? [{ key: 'min', message: `min ${min} is more than max ${max}` }]
        : []
  return [...bounds, ...(await patternMistakes('pattern', pattern))]
}

async function observe(rule: Rule, scene: Scene): Promise<Evidence> {
  const { files, problems } = await findFiles(scene, rule.files)
  if (files.length === 0 && problems.length === 0 && rule['allow-empty'] !== true) return noFiles(scene, rule.files)
  const scan = await scanAll(rule, files, scene)
  return judge(rule, { ...scan, unread: [...problems, ...scan.unread] })
}

/** Reads files once for all signals that name the same; those without a word that the pattern needs hold no match. */
async function scanAll({ pattern, files: globs }: Rule, files: readonly string[], scene: Scene): Promise<Scan> {
  const finder = await compilePattern(pattern)
  const alike = (scene.alike ?? []) as readonly Rule[]
  if (!finder.needs || alike.length === 0) return scanFiles(finder, pattern, files, scene)
  const name = namesOf(globs)
  const patterns = alike.filter((rule) => namesOf(rule.files) === name).map((rule) => rule.pattern)
  const survey = await surveyOf(files, name, patterns, scene)
  const scan = await scanFiles(finder, pattern, holding(files, finder.needs, survey), scene)
  const { scanned, binary, unread } = survey
  return { ...scan, scanned, binary, unread }
}

function judge({ min = 0, max, pattern }: Rule, scan: Scan): Evidence {
  const among = `${counted(scan.scanned, 'file')} scanned`
  const passed = scan.binary > 0 ? `, ${counted(scan.binary, 'binary file')} passed over` : ''
  const observed = `${counted(scan.lines, 'line')} in ${counted(scan.files, 'file')}; ${among}${passed}`
  const unread = notRead(scan)
  const told = { value: scan.lines, unit: 'lines', ...(scan.first ? { where: scan.first } : {}) }
  const expected = max === undefined ? `at least ${min}` : min > 0 ? `from ${min} to ${max}` : `at most ${max}`
  if (max !== undefined && scan.lines > max) {
    const remedy = { text: tooMany(scan, scan.lines - max) }
    return missed('too-many-matches', observed, {
      ...told,
      expected,
      details: placesOf(scan, 20),
      remedy,
    })
  }
  // What was not read may hold more: only a number that can get no better is one.
  const undecided = unread.length > 0 && (max !== undefined || scan.lines < min)
  if (undecided) return notWhole(observed, unread)
  if (scan.lines < min)
    return missed('too-few-matches', observed, { ...told, expected, remedy: { text: `Add what matches ${pattern}` } })
  const { where: _, ...rest } = told
  return met('matches-within-limits', observed, { ...rest, details: placesOf(scan, 5) })
}

/** One place by its name; several as they are listed below. */
function tooMany({ lines, first }: Scan, over: number): string {
  if (lines === 1 && first) return `Change ${first.file}:${first.line}`
  return over === lines
    ? `Change the ${lines} lines that are listed`
    : `Change ${over} of the ${lines} lines that are listed`
}

function placesOf(scan: Scan, most: number): string[] {
  const lines = [...scan.places, ...notRead(scan)]
  return firstOf(lines, most, lines.length - scan.places.length + scan.lines)
}

function notRead({ unread }: Scan): string[] {
  return unread.map((each) => `not read: ${each}`)
}

function notWhole(observed: string, unread: readonly string[]): Evidence {
  return unknown(
    'files-not-read',
    `${counted(unread.length, 'file')} could not be looked into; in the others ${observed}`,
    'Leave these files out with a pattern that begins with `!`, or make them readable',
    { details: firstOf(unread) },
  )
}
