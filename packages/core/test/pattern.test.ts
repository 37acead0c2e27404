import { expect, test } from 'vitest'
import { parsePattern } from '../src/model/input/pattern.ts'

test.each([
  ['^ok$', 'ok', true],
  ['^ok$', 'not ok', false],
  ['(?i)HEALTHY', 'is healthy', true],
  ['\\d+ passed', '12 passed', true],
])('%s on %j', async (pattern, text, expected) => {
  expect((await parsePattern(pattern)).test(text)).toBe(expected)
})

test.each(['(', 'a{2000}', '(?=x)', '(a)\\1', '[z-a]', '((a{99}){99}){99}'])(
  '%s is refused with a reason',
  async (pattern) => {
    await expect(parsePattern(pattern)).rejects.toThrow(/^".*" is not a pattern: /)
  },
)

test('a pattern of 2,001 characters is refused', async () => {
  await expect(parsePattern('x'.repeat(2_001))).rejects.toThrow('has 2001 characters; at most 2000 are allowed')
})

// Each hangs a backtracking engine for longer than anyone waits: 2 to the power of the text's length.
test.each(['(a+)+$', '^(a|a)*$', '(a|aa)+$', '(.*)*b', '^(([a-z])+.)+[A-Z]([a-z])+$'])(
  '%s takes linear time',
  async (pattern) => {
    expect((await parsePattern(pattern)).test(`${'a'.repeat(20_000)}!`)).toBe(false)
  },
)
