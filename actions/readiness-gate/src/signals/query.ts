import * as v from 'valibot'
import { amount, count, globs, text } from '../config/values.ts'
import { DocumentFlaw } from '../documents/flaw.ts'
import { compileQuery, type Query, queryMistakes } from '../documents/json-path.ts'
import { readDocument } from '../documents/read.ts'
import { unknown } from '../evidence/told.ts'
import { findFiles, noFiles } from '../workspace/find.ts'
import { judgeValues, type Value } from './query/judge.ts'
import { defineSignal, type Evidence, type RuleMistake, type Scene, type Unknown } from './signal.ts'

const MOST_FILES = 2_000

const schema = v.strictObject({
  files: globs('The JSON, YAML or TOML files that are asked.'),
  query: text('What is asked: a JSONPath (RFC 9535), such as `$.scripts.test`.'),
  count: v.exactOptional(count('How many values it must find, in all files together.')),
  equals: v.exactOptional(
    v.pipe(
      v.union([v.string(), v.number(), v.boolean(), v.null()], 'is neither a text, a number, true, false nor null'),
      v.description('What every value must be.'),
    ),
  ),
  min: v.exactOptional(amount('The least that every value may be, as a number.')),
  max: v.exactOptional(amount('The most that every value may be, as a number.')),
})

type Rule = v.InferOutput<typeof schema>

/** Whether what files say is as wanted. */
export const query = defineSignal({
  kind: 'query',
  description: 'What a JSONPath finds in JSON, YAML or TOML files is as wanted.',
  schema,
  permissions: [],
  remedy: 'Change the values that are listed.',
  mistakes,
  observe,
})

async function mistakes({ query, count, equals, min, max }: Rule): Promise<RuleMistake[]> {
  const wanted = [count, equals, min, max].some((each) => each !== undefined)
  return [
    ...(await queryMistakes('query', query)),
    ...(wanted ? [] : [{ key: 'query', message: 'say what is wanted of it with `count`, `equals`, `min` or `max`' }]),
    ...(min !== undefined && max !== undefined && min > max
      ? [{ key: 'min', message: `min ${min} is more than max ${max}` }]
      : []),
  ]
}

async function observe(rule: Rule, scene: Scene): Promise<Evidence> {
  const { files, problems } = await findFiles(scene, rule.files)
  if (problems[0] !== undefined) return unknown('files-not-read', problems[0], 'Make the folder readable')
  if (files.length === 0) return noFiles(scene, rule.files)
  if (files.length > MOST_FILES)
    return unknown('too-many-files', `${files.length} files match; at most ${MOST_FILES} are asked`, 'Narrow `files`')
  const path = await compileQuery(rule.query)
  const values: Value[] = []
  for (const file of files) {
    scene.signal.throwIfAborted()
    const found = await ask(scene, file, path)
    if ('measured' in found) return found
    values.push(...found)
  }
  return judgeValues(rule, values, files)
}

async function ask(scene: Scene, file: string, path: Query): Promise<Value[] | Unknown> {
  const document = await readDocument(scene, file)
  if ('measured' in document) return document
  try {
    return path.find(document.value).map((found) => ({ file, ...found }))
  } catch (error) {
    if (!(error instanceof DocumentFlaw)) throw error
    return unknown('document-unreadable', `${file} ${error.message}`, 'Ask for less of it', { where: { file } })
  }
}
