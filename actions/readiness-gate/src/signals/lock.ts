import { quote, suggest } from '@ci-gates/core/model'
import * as v from 'valibot'
import { choice, globs, listOf, text } from '../config/values.ts'
import { defineSignal, type RuleMistake } from './signal.ts'

const schema = v.strictObject({
  files: v.exactOptional(globs('The locks that are looked at. Default: all but those in vendored code and fixtures.')),
  ecosystems: v.exactOptional(
    listOf(text('A name.', 40), 'The tools whose locks are looked at, such as `poetry`. Default: all.'),
  ),
  level: v.exactOptional(
    choice(
      ['tool', 'strict'],
      'Whether the tool would accept the lock, or the next install would rewrite nothing. Default: tool.',
    ),
  ),
  'missing-lock': v.exactOptional(choice(['fail', 'ignore'], 'What a manifest without a lock is. Default: fail.')),
})

export type LockRule = v.InferOutput<typeof schema>

/** Whether lock files still say what the manifests ask for. */
export const lock = defineSignal({
  kind: 'lock',
  description: 'Lock files are fresh: they answer to what the manifests beside them declare.',
  schema,
  permissions: [],
  remedy: 'Let the tool write the lock again, and commit it.',
  mistakes,
  observe: async (rule, scene) => (await import('./lock/observe.ts')).observe(rule, scene),
})

async function mistakes({ ecosystems: names = [] }: LockRule): Promise<RuleMistake[]> {
  if (names.length === 0) return []
  const { ecosystems } = await import('@ci-gates/lockfiles')
  const known = ecosystems.map(({ name }) => name)
  return names.flatMap((name) => {
    if (known.includes(name)) return []
    const near = suggest(name, known)
    return [
      {
        key: 'ecosystems',
        message: `${quote(name)} is not one of ${known.join(', ')}${near ? `; did you mean ${near}?` : ''}`,
      },
    ]
  })
}
