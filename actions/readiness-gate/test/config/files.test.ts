import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../bundle.ts'

const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/readiness.schema.json'), 'utf8')) as object
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema)
const patterns = [
  '.github/readiness.yml',
  '{docs/incidents,examples}/*/{,.github/}readiness.yml',
  'e2e/readiness/*.yml',
]
const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).sort()

test('there is one of our own', () => expect(files).toContain('.github/readiness.yml'))

test.each(files)('%s is as the published schema has it', (file) => {
  validate(parse(readFileSync(join(ROOT, file), 'utf8')))
  expect(validate.errors ?? []).toEqual([])
})

test('the schema catches a misspelt key', () => {
  expect(validate({ version: 1, signals: { ci: { kind: 'file', path: 'a', wieght: 1 } } })).toBe(false)
})

test('ci.yml asks for what its signals need', () => {
  const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8'))
  const needed = { actions: 'read', checks: 'read', contents: 'read', statuses: 'read' }
  expect(jobs.check.permissions).toMatchObject(needed)
})
