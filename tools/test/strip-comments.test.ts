import { expect, test } from 'vitest'
import { stripComments } from '../strip-comments.ts'

test.each([
  ['a documented function', '/** What it does. */\nfunction f() {}\n', 'function f() {}\n'],
  ['a licence of several lines', '/*!\n * Copyright\n */\nf()\n', 'f()\n'],
  ['a comment between words', 'f(/* first */ 1)\n', 'f( 1)\n'],
  ['a comment in an empty block', 'try { f() } catch { /* why */ }\n', 'try { f() } catch {  }\n'],
  ['a reference to a map that does not ship', 'f()\n//# sourceMappingURL=f.js.map', 'f()\n'],
])('takes out %s', (_, text, expected) => {
  expect(stripComments(text)).toBe(expected)
})

test.each([
  ['a string', "const a = '/* no comment */'\n"],
  ['a template', 'const a = `/* no comment */`\n'],
  ['a template with code in it', ['const a = `/* $', '{f("/* nor this */")} */`\n'].join('')],
  ['a regular expression', 'const a = /\\/\\*.*\\*\\//g\n'],
  ['a line comment', '// why\nf()\n'],
  ["the bundler's own lines", '/***/ 521:\n/******/ var a = 1\n'],
  ['where a module came from', ';// CONCATENATED MODULE: ./src/judge.ts\nf()\n'],
])('leaves %s', (_, text) => {
  expect(stripComments(text)).toBe(text)
})
