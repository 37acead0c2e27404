import { expect, test } from 'vitest'
import { suggest } from '../src/model/index.ts'
import { editDistance } from '../src/model/text/suggest.ts'

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['timeuot', 'timeout', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
  ['abcd', 'abcd', 0],
])('from %j to %j it takes %i', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits)
  expect(editDistance(b, a)).toBe(edits)
})

const names = ['timeout', 'url', 'report', 'hard-branches', 'working-directory', 'on']

test.each([
  ['timeuot', 'timeout'],
  ['TIMEOUT', 'timeout'],
  ['ulr', 'url'],
  ['urls', 'url'],
  ['repo', undefined],
  ['hard_branches', 'hard-branches'],
  ['hardbranches', 'hard-branches'],
  ['working-dir', undefined],
  ['no', undefined],
  ['x', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('%j was probably meant to be %s', (word, meant) => {
  expect(suggest(word, names)).toBe(meant)
})

test('the nearest is suggested, the first of equals', () => {
  expect(suggest('branch', ['branches', 'branchs', 'brunch'])).toBe('branchs')
})
