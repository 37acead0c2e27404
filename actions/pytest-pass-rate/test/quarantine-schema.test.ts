import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryWorkspace } from '@ci-gates/testkit'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readQuarantine } from '../src/quarantine/read.ts'
import { ROOT } from './bundle.ts'

const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/quarantine.schema.json'), 'utf8')) as object
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)
const ENTRY = 'owner: a, reason: b, expires: 2026-12-31'

describe('the published schema and the gate say the same', () => {
  test.each([
    ['', true],
    [`- { id: tests/test_a.py::test_b, ${ENTRY} }`, true],
    [`- { id: "tests/*", ${ENTRY}, issue: 12 }`, true],
    [`- { id: tests, ${ENTRY}, issue: }`, true],
    ['- { id: tests, owner: 123, reason: true, expires: "2026-12-31" }', true],
    [`id: tests`, false],
    [`- tests`, false],
    [`- { ${ENTRY} }`, false],
    [`- { id: "", ${ENTRY} }`, false],
    [`- { id: marker:slow, ${ENTRY} }`, false],
    [`- { id: [tests], ${ENTRY} }`, false],
    [`- { id: tests, ${ENTRY}, onwer: x }`, false],
    ['- { id: tests, owner: a, reason: b, expires: tomorrow }', false],
    ['- { id: tests, owner: a, reason: b, expires: 31.12.2026 }', false],
    ['- { id: tests, owner: a, reason: b, expires: 20261231 }', false],
  ])('%j', async (text, expected) => {
    await using place = temporaryWorkspace({ 'quarantine.yml': text })
    const world = { workspace: place.path } as Parameters<typeof readQuarantine>[1]
    const taken = await readQuarantine(join(place.path, 'quarantine.yml'), world).then(
      () => true,
      () => false,
    )
    expect({ editor: validate(parse(text)), gate: taken }).toEqual({ editor: expected, gate: expected })
  })
})
