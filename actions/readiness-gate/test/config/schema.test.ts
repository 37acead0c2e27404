import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { kinds } from '../../src/signals/kinds.ts'
import { ROOT } from '../bundle.ts'
import { mistakesIn } from './read.ts'

const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/readiness.schema.json'), 'utf8')) as object
const isValid = new Ajv({ strict: false, allErrors: true }).compile(schema)
const README = readFileSync(join(ROOT, 'actions/readiness-gate/README.md'), 'utf8')

test('it is draft-07, which editors read, and has every kind', () => {
  expect(schema).toHaveProperty('$schema', 'http://json-schema.org/draft-07/schema#')
  const { enum: named } = (
    schema as { properties: { signals: { additionalProperties: { properties: { kind: { enum: string[] } } } } } }
  ).properties.signals.additionalProperties.properties.kind
  expect(named.toSorted()).toEqual(kinds.map(({ kind }) => kind).toSorted())
})

test('every kind is registered: no file of one is forgotten', () => {
  const folder = join(ROOT, 'actions/readiness-gate/src/signals')
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const declared = files.filter((name) => readFileSync(join(folder, name), 'utf8').includes('= defineSignal('))
  expect(declared.length).toBe(kinds.length)
  expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length)
})

describe('the schema and the gate say the same', () => {
  const signal = (keys: string) => `version: 1\nsignals:\n  a: { ${keys} }\n`
  test.each([
    ['good', signal('kind: file, path: a.md, weight: 2.5, must: true'), true],
    ['one value in place of a list', signal("kind: grep, files: 'a/**', pattern: x, max: 0"), true],
    ['a list', signal("kind: grep, files: ['a/**', b], pattern: x, max: 0"), true],
    ['a percentage', signal('kind: workflow-runs, workflow: ci.yml, min: 85%'), true],
    ['a typo', signal('kind: file, path: a.md, wieght: 1'), false],
    ['no kind', signal('file: a.md'), false],
    ['an unknown kind', signal('kind: fil, file: a.md'), false],
    ['a missing key', signal('kind: file'), false],
    ['a weight of text', signal('kind: file, path: a.md, weight: 25%'), false],
    ['a version', signal('kind: file, path: a').replace('version: 1', 'version: 2'), false],
    ['a key at the top', `${signal('kind: file, path: a')}signal: {}\n`, false],
  ])('%s', async (_, text, isGood) => {
    expect([isValid(parse(text)), (await mistakesIn(text)).length === 0]).toEqual([isGood, isGood])
  })
})

describe('the README', () => {
  const samples = [...README.matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, text = '']) => text)
    .filter((text) => /^version: 1$/m.test(text))
  test('shows configurations', () => expect(samples.length).toBeGreaterThan(1))
  test.each(samples.map((text) => [text]))('that are right: %s', async (text) => {
    expect(await mistakesIn(text)).toEqual([])
    expect(isValid(parse(text)), JSON.stringify(isValid.errors)).toBe(true)
  })
})
