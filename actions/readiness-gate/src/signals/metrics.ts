import * as v from 'valibot'
import { count, duration, limit, path, text } from '../config/values.ts'
import { type Document, readJsonFile } from '../documents/read.ts'
import { staleFile } from '../evidence/age.ts'
import { unknown } from '../evidence/told.ts'
import { judgeMetrics } from './metrics/judge.ts'
import { numberNamed } from './metrics/named.ts'
import { defineSignal, type Evidence, type RuleMistake, type Scene, type Unknown } from './signal.ts'

const change = 'a percentage is of the earlier value, a number is a difference'
const one = v.strictObject({
  min: v.exactOptional(limit('The least it may be.')),
  max: v.exactOptional(limit('The most it may be.')),
  floor: v.exactOptional(limit('The value that earns nothing yet; from here to `target` it earns more and more.')),
  target: v.exactOptional(limit('The value that earns all. Below `floor` where less is better.')),
  'max-drop': v.exactOptional(limit(`How far it may fall below the baseline: ${change}.`)),
  'max-rise': v.exactOptional(limit(`How far it may rise above the baseline: ${change}.`)),
})

const schema = v.strictObject({
  path: path('The JSON file with the numbers: an object of names and numbers, nested as deep as you like.'),
  metrics: v.pipe(
    v.record(text('The name of a number; dots lead into objects: `accuracy.test`.', 200), one),
    v.minEntries(1, 'names no number'),
    v.maxEntries(100, 'names more than 100 numbers'),
    v.description('The numbers, and what each must be.'),
  ),
  baseline: v.exactOptional(path('A JSON file with the same names and earlier values, for `max-drop` and `max-rise`.')),
  trend: v.exactOptional(
    v.pipe(
      v.strictObject({
        last: v.exactOptional(count('Of how many earlier runs the median is taken. Default: 5.', 1)),
        'max-drop': v.exactOptional(limit(`How far it may fall below that median: ${change}.`)),
        'max-rise': v.exactOptional(limit(`How far it may rise above that median: ${change}.`)),
      }),
      v.description('Compares with earlier runs of this signal; for a signal of one number.'),
    ),
  ),
  'max-age': v.exactOptional(duration('How old the file may be. Default: 24h.')),
})

type Rule = v.InferOutput<typeof schema>

/** Numbers that a step measured: accuracy, latency, the size of a bundle. */
export const metrics = defineSignal({
  kind: 'metrics',
  description: 'Numbers of a JSON file keep to limits, to a baseline, or to the trend of earlier runs.',
  schema,
  permissions: [],
  remedy: 'Mend what made the numbers that are listed worse, or renew the baseline.',
  mistakes,
  observe,
})

async function mistakes({ metrics, baseline, trend }: Rule): Promise<RuleMistake[]> {
  const all = Object.entries(metrics)
  const compared = all.some(([, each]) => each['max-drop'] !== undefined || each['max-rise'] !== undefined)
  return [
    ...all.flatMap(([name, each]) => mistakesOf(name, each, trend !== undefined)),
    ...(compared && baseline === undefined
      ? [{ key: 'metrics', message: '`max-drop` and `max-rise` compare with a file: name it as `baseline`' }]
      : []),
    ...(trend && all.length > 1 ? [{ key: 'trend', message: 'a trend is of one number; make a signal of it' }] : []),
    ...(trend && trend['max-drop'] === undefined && trend['max-rise'] === undefined
      ? [{ key: 'trend', message: 'say what is allowed with `max-drop` or `max-rise`' }]
      : []),
  ]
}

function mistakesOf(name: string, rule: v.InferOutput<typeof one>, trended: boolean): RuleMistake[] {
  const { min, max, floor, target } = rule
  const mistake = (message: string) => [{ key: 'metrics', message: `${name}: ${message}` }]
  if (Object.keys(rule).length === 0 && !trended) return mistake('say what it must be, such as `min: 0.9`')
  if (min && max && min.value > max.value) return mistake(`min ${min.text} is more than max ${max.text}`)
  if ((floor === undefined) !== (target === undefined)) return mistake('`floor` and `target` go together')
  if (floor && target && floor.value === target.value) return mistake('`floor` and `target` are the same')
  return []
}

async function observe(rule: Rule, scene: Scene): Promise<Evidence> {
  const document = await readJsonFile(scene, rule.path)
  if ('measured' in document) return document
  const stale = staleFile(rule.path, document.modified, rule['max-age'] ?? 86_400_000, scene)
  if (stale) return stale
  const baseline = rule.baseline === undefined ? undefined : await readJsonFile(scene, rule.baseline)
  if (baseline && 'measured' in baseline) return noBaseline(baseline)
  const read = readNumbers(rule, document.value, baseline?.value)
  return 'measured' in read ? read : judgeMetrics(read, rule.trend, scene.past)
}

function noBaseline(problem: Document & Unknown): Unknown {
  const mend =
    'Store the numbers of a good run as the baseline: copy the file, or download the artifact of an earlier run'
  return unknown('no-baseline', `no baseline: ${problem.observed}`, mend)
}

function readNumbers({ path, metrics, baseline }: Rule, now: unknown, before: unknown) {
  const read = []
  for (const [name, wanted] of Object.entries(metrics)) {
    const value = numberNamed(now, name)
    if (typeof value === 'string')
      return unknown('no-data', `${path}: ${value}`, 'Correct the name, or let the step write it', {
        where: { file: path },
      })
    const compared = wanted['max-drop'] !== undefined || wanted['max-rise'] !== undefined
    const was = compared ? numberNamed(before, name) : undefined
    if (typeof was === 'string')
      return unknown('no-baseline', `${baseline}: ${was}`, 'Renew the baseline', { where: { file: baseline ?? path } })
    read.push({ name, wanted, value, ...(was === undefined ? {} : { was }) })
  }
  return read
}
