import * as v from 'valibot'
import { choice, duration, path, percent, text } from '../config/values.ts'
import { queryMistakes } from '../documents/json-path.ts'
import { defineSignal, type RuleMistake } from './signal.ts'

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

export type CoverageRule = v.InferOutput<typeof schema>

/** How much of the code the tests reach. */
export const coverage = defineSignal({
  kind: 'coverage',
  description: 'The coverage of lines or branches reaches a share, or earns more the nearer it comes to a target.',
  schema,
  permissions: [],
  remedy: 'Test what no test reaches yet.',
  mistakes,
  observe: async (rule, scene) => (await import('./coverage/observe.ts')).observe(rule, scene),
})

async function mistakes({ min, floor, target, query, of }: CoverageRule): Promise<RuleMistake[]> {
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
