import { type Coverage, fileSource, ReadStop, readCoverage } from '@ci-gates/test-results'
import * as v from 'valibot'
import { choice, duration, path, percent, text } from '../config/values.ts'
import { queryMistakes } from '../documents/json-path.ts'
import { staleFile } from '../evidence/age.ts'
import { unknown } from '../evidence/told.ts'
import { readBytes } from '../workspace/read.ts'
import { type Covered, judgeCoverage } from './coverage/judge.ts'
import { percentAt } from './coverage/percent-at.ts'
import { defineSignal, type Evidence, type RuleMistake, type Scene, type Unknown } from './signal.ts'

const DAY = 86_400_000
const LARGEST = 512 * 1024 * 1024

const schema = v.strictObject({
  path: path('The report: Cobertura or JaCoCo XML, coverage.py JSON, an lcov trace, or any JSON with `query`.'),
  min: v.exactOptional(percent('The least coverage.')),
  floor: v.exactOptional(percent('The coverage that earns nothing yet; from here to `target` it earns more and more.')),
  target: v.exactOptional(percent('The coverage that earns all. Goes with `floor`.')),
  of: v.exactOptional(
    choice(['lines', 'branches', 'all'], 'What is counted; `all` is lines and branches. Default: lines.'),
  ),
  query: v.exactOptional(text('In JSON: the path of the number of percent, such as `$.total.lines.pct`.')),
  'max-age': v.exactOptional(duration('How old the report may be. Default: 24h.')),
})

type Rule = v.InferOutput<typeof schema>

/** How much of the code the tests reach. */
export const coverage = defineSignal({
  kind: 'coverage',
  description: 'The coverage of lines or branches reaches a share, or earns more the nearer it comes to a target.',
  schema,
  permissions: [],
  remedy: 'Test what no test reaches yet.',
  mistakes,
  observe,
})

async function mistakes({ min, floor, target, query, of }: Rule): Promise<RuleMistake[]> {
  return [
    ...(await queryMistakes('query', query)),
    ...(query !== undefined && of !== undefined
      ? [{ key: 'of', message: 'with `query` the number stands in the file; leave `of` out' }]
      : []),
    ...((floor === undefined) === (target === undefined)
      ? []
      : [
          { key: floor ? 'floor' : 'target', message: '`floor` and `target` go together: what earns nothing, and all' },
        ]),
    ...(floor && target && floor.millionths >= target.millionths
      ? [{ key: 'floor', message: `floor ${floor.text} is not below target ${target.text}` }]
      : []),
    ...(min === undefined && target === undefined
      ? [{ key: 'path', message: 'say what is wanted with `min`, or with `floor` and `target`' }]
      : []),
  ]
}

async function observe(rule: Rule, scene: Scene): Promise<Evidence> {
  const file = rule.path
  const found = rule.query === undefined ? await fromReport(scene, file) : await percentAt(scene, file, rule.query)
  if ('measured' in found) return found
  const covered = 'lines' in found.coverage ? counted(found.coverage, rule.of ?? 'lines') : found.coverage
  if (covered === undefined || covered.whole === 0)
    return unknown('no-data', `${file} counts no ${covered ? 'line' : 'branch'}`, 'Let the tests run under coverage', {
      where: { file },
    })
  return staleFile(file, found.modified, rule['max-age'] ?? DAY, scene) ?? judgeCoverage(rule, covered)
}

async function fromReport(scene: Scene, file: string): Promise<{ coverage: Coverage; modified: number } | Unknown> {
  const there = await readBytes(scene, file, LARGEST)
  if ('measured' in there) return there
  try {
    return { coverage: await readCoverage(await fileSource(scene.workspace, file)), modified: there.modified }
  } catch (error) {
    if (!(error instanceof ReadStop)) throw error
    const words = error.message.startsWith(file) ? error.message : `${file}: ${error.message}`
    return unknown(error.code, words, 'Let the tool that measures coverage write it again', { where: { file } })
  }
}

function counted({ lines, branches }: Coverage, of: 'lines' | 'branches' | 'all'): Covered | undefined {
  if (of === 'lines') return { ...lines, unit: 'lines' }
  if (of === 'branches') return branches ? { ...branches, unit: 'branches' } : undefined
  const whole = lines.whole + (branches?.whole ?? 0)
  return { part: lines.part + (branches?.part ?? 0), whole, unit: 'lines and branches' }
}
