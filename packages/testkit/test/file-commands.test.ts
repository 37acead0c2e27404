import { expect, test } from 'vitest'
import { parseKeyValueFile, parsePathFile } from '../src/file-commands.ts'

test.each([
  ['a=1\nb=2\n', { a: '1', b: '2' }],
  ['a=1', { a: '1' }],
  ['a=x<<y\n', { a: 'x<<y' }],
  ['a<<=\nx\n=\n', { a: 'x' }],
  ['a<<E\nE\n', { a: '' }],
  ['a<<E\n\nE\n', { a: '' }],
  ['a<<E\none\ntwo=2\nE\nb=3\n', { a: 'one\ntwo=2', b: '3' }],
  ['a<<E\nx\nE', { a: 'x' }],
  ['\n\na=1\n', { a: '1' }],
  ['a=1\r\n', { a: '1\r' }],
  ['__proto__=x\n', JSON.parse('{"__proto__":"x"}')],
  ['=x\n', { '': 'x' }],
  ['', {}],
])('%j is read', (text, values) => {
  expect(parseKeyValueFile(text)).toEqual({ values })
})

test.each([
  ['a\n', 'Invalid format'],
  ['<<E\nx\nE\n', 'Name must not be empty'],
  ['a<<\nx\n', 'delimiter must not be empty'],
  ['a<<E\nx\n', 'Matching delimiter not found'],
  ['a<<E\nx', 'EOF marker missing new line'],
  ['a<<E\nx\nE \n', 'Matching delimiter not found'],
])('%j is refused', (text, error) => {
  expect(parseKeyValueFile(text).error).toContain(error)
})

test('pairs before a mistake count', () => {
  expect(parseKeyValueFile('a=1\nb\nc=3\n').values).toEqual({ a: '1' })
})

test('a folder that comes again moves to the end', () => {
  expect(parsePathFile('/a\n\n/b\r\n/a\n')).toEqual(['/b', '/a'])
})
