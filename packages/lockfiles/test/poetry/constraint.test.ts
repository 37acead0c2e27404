import { describe, expect, test } from 'vitest'
import { allows, overlaps, parseConstraint } from '../../src/poetry/drift/constraint.ts'
import recorded from '../fixtures/poetry/constraints.json' with { type: 'json' }

/** Where a wider reading is taken than the newest poetry-core's, because older ones had it. */
const WIDER = /dev|a1|b1/

describe('as poetry-core reads them', () => {
  test.each(Object.entries(recorded.allows))('%s', (text, allowed) => {
    const constraint = parseConstraint(text)
    if (constraint === undefined) return expect(allowed).toBeNull()
    if (allowed === null) return expect(constraint).toBeUndefined()
    const differing = recorded.versions.filter((version, i) => allows(constraint, version) !== (allowed[i] === '1'))
    expect(differing.filter((version) => !WIDER.test(version))).toEqual([])
    expect(differing.filter((version) => !allows(constraint, version))).toEqual([])
  })
})

describe('what cannot be read proves nothing', () => {
  test.each(['latest', '^', '<>1', '1 - 2', '@', '>=1;', `>=1${' '.repeat(2000)}`, Array(200).fill('!=1').join(',')])(
    '%s',
    (text) => {
      expect(parseConstraint(text)).toBeUndefined()
    },
  )
})

describe('whether two leave a version', () => {
  test.each([
    ['^3.7', '<3.7', false],
    ['^3.7.0', '<3.8', true],
    ['>=3.8,<4.0', '>=3.8,<3.11', true],
    ['~2.7 || ^3.6', '<3', true],
    ['>=3.8', '<3.8', false],
    ['>=3.8', '<=3.8', true],
    ['*', '==3.9.*', true],
    ['!=3.9.*', '==3.9.*', false],
  ])('%s and %s', (a, b, expected) => {
    expect(overlaps(parseConstraint(a) ?? [], parseConstraint(b) ?? [])).toBe(expected)
  })
})
