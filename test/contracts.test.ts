import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gateNames, ROOT } from '../tools/gates.ts'

describe.each(gateNames(ROOT))('%s', (name) => {
  test('keeps the contract of every gate, in a test of its own', () => {
    const text = readFileSync(join(ROOT, 'actions', name, 'test/contract.test.ts'), 'utf8')
    expect(text).toContain("from '@ci-gates/testkit/contract'")
    expect(text).toMatch(new RegExp(`^contract\\('${name}', \\{`, 'm'))
  })
})
