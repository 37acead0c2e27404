import { expect, test } from 'vitest'
import { pythonBounds } from '../../src/python/specifier.ts'

test('thousands of members that ask for the same Python ask for it once', () => {
  const one = pythonBounds(['>=3.10'])
  expect(one?.lower?.version.text).toBe('3.10')
  expect(pythonBounds(Array.from({ length: 5000 }, (_, at) => (at % 2 === 0 ? '>=3.10' : '>= 3.10')))).toEqual(one)
})

test('what no version fulfils has no bounds', () => {
  expect(pythonBounds(['>=3.12', '<3.11'])).toBeUndefined()
})
