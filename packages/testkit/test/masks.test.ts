import { expect, test } from 'vitest'
import { createMasker } from '../src/masks.ts'

const secret = `p"ss'<&>w(rd)`
const base64 = (text: string) => Buffer.from(text).toString('base64')

test.each([
  ['itself', secret],
  ['JSON', JSON.stringify(secret).slice(1, -1)],
  ['URI', encodeURIComponent(secret).replaceAll("'", '%27').replaceAll('(', '%28').replaceAll(')', '%29')],
  ['XML', 'p&quot;ss&apos;&lt;&amp;&gt;w(rd)'],
  ['base64', base64(secret)],
  ['base64 without its first byte', base64(secret.slice(1))],
  ['base64 without its first two bytes', base64(secret.slice(2))],
])('hides a value as %s', (_, text) => {
  const masker = createMasker()
  masker.add(secret)
  expect(masker.hide(`a ${text} b`)).toBe('a *** b')
})

test('values that overlap or touch become one mark', () => {
  const masker = createMasker()
  for (const value of ['abcd', 'cdef', 'ghij']) masker.add(value)
  expect(masker.hide('x abcdefghij y abab')).toBe('x *** y abab')
})
