import { describe, expect, test } from 'vitest'
import { blankFileLines } from '../../src/poetry/file-lines.ts'

const FILES =
  'files = [\n    {file = "a-1.whl", hash = "sha256:00"},\n    {file = "a-1.tar.gz", hash = "sha256:11"},\n]\n'

describe('lines that list files are left blank', () => {
  test.each([
    [
      'in a package',
      `[[package]]\nname = "a"\n${FILES}\n[metadata]\n`,
      '[[package]]\nname = "a"\nfiles = [\n\n\n]\n\n[metadata]\n',
    ],
    ['by the package, as up to lock-version 1.1', FILES.replace('files', '"a.b"'), '"a.b" = [\n\n\n]\n'],
    ['twice', FILES + FILES, 'files = [\n\n\n]\nfiles = [\n\n\n]\n'],
  ])('%s', (_, text, expected) => {
    expect(blankFileLines(text)).toBe(expected)
  })
})

describe('left as they are, to be parsed and refused:', () => {
  const line = '    {file = "a", hash = "b"},\n'
  test.each([
    ['lines outside an array', line],
    ['an array that does not end', `files = [\n${line}`],
    ['an array that ends in something else', `files = [\n${line}<<<<<<< HEAD\n]\n`],
    ['an array that begins with something else', `files = [\n<<<<<<< HEAD\n${line}]\n`],
    ['a key that is none', `files files = [\n${line}]\n`],
    ['a line with an escape', 'files = [\n    {file = "a\\q", hash = "b"},\n]\n'],
    ['a line with a control character', 'files = [\n    {file = "a\u0001", hash = "b"},\n]\n'],
    ['a line with another key', 'files = [\n    {file = "a", hash = "b", file = "c"},\n]\n'],
    ['a line without its comma', 'files = [\n    {file = "a", hash = "b"}\n    {file = "c", hash = "d"},\n]\n'],
  ])('%s', (_, text) => {
    expect(blankFileLines(text)).toBe(text)
  })
})

test('takes time proportional to the text', () => {
  const opening = 'files = [\n    {file = "'.repeat(100_000)
  expect(blankFileLines(opening)).toBe(opening)
})
