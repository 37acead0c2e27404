import fc from 'fast-check'
import { RE2JS } from 're2js'
import { describe, expect, test } from 'vitest'
import { compilePattern } from '../src/text/engine.ts'
import { matchingLines } from '../src/text/lines.ts'
import { neededWords } from '../src/text/needed.ts'

describe('words that a pattern needs', () => {
  test.each<[string, readonly string[] | undefined]>([
    ['TODO', ['TODO']],
    ['TODO|FIXME', ['TODO', 'FIXME']],
    ['TODO|x', undefined],
    ['eval\\(', ['eval(']],
    ['^import .* from', ['import ']],
    ['marker7: do [a-z]+ ship', ['marker7: do ']],
    ['ab?cd', ['cd']],
    ['ab+cd', ['ab']],
    ['ab{2}cd', ['ab']],
    ['ab{0,2}cd', ['cd']],
    ['ab{,2}', ['ab{,2}']],
    ['(?:one|two)three', ['three']],
    ['(a[)]b)key(c)', ['key']],
    ['[]x]key[[:alpha:]]', ['key']],
    ['[^]x]key', ['key']],
    ['\\bpass\\b|word', ['pass', 'word']],
    ['𝒳?yz', ['yz']],
    ['a𝒳*', undefined],
    ['no more than sixteen letters', ['no more than six']],
    ['(?i)todo', undefined],
    ['\\p{Greek}word', undefined],
    ['\\Aword', undefined],
    ['\\Qa.b\\E', undefined],
    ['a|', undefined],
    ['', undefined],
    ['(word', undefined],
    ['[word', undefined],
  ])('%j: %j', (pattern, words) => {
    expect(neededWords(pattern)).toEqual(words)
  })
})

const letter = fc.constantFrom('a', 'b', 'c', 'é', '-', ' ')
const atom = fc.oneof(
  { weight: 6, arbitrary: letter },
  fc.constantFrom(
    '.',
    '\\.',
    '\\b',
    '^',
    '$',
    '[ab]',
    '[^a]',
    '[]a]',
    '\\s',
    '\\w',
    '{',
    '}',
    ']',
    '\\(',
    '(?:ab|c)',
    '(a)',
  ),
)
const repeat = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  fc.constantFrom('*', '+', '?', '{2}', '{0,1}', '{1,}', '*?'),
)
const pattern = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.tuple(atom, repeat).map((parts) => parts.join('')) }, fc.constant('|')), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.join(''))
const text = fc
  .array(fc.oneof({ weight: 9, arbitrary: letter }, fc.constantFrom('\n', '\r\n', '.', '(', '{', '}')), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

function compiled(source: string): RE2JS | undefined {
  try {
    return RE2JS.compile(source, RE2JS.MULTILINE)
  } catch {
    return undefined
  }
}

test('whatever the way, the lines that RE2 finds one by one', async () => {
  const found = fc.asyncProperty(pattern, text, async (source, content) => {
    const engine = compiled(source)
    fc.pre(engine !== undefined)
    const lines = content.split(/\r?\n/)
    if (lines.at(-1) === '') lines.pop()
    const alone = lines.flatMap((line, at) => (engine?.matcher(line).find() ? [at + 1] : []))
    expect([...matchingLines(await compilePattern(source), content)].map(({ line }) => line)).toEqual(alone)
  })
  await fc.assert(found, { numRuns: 1_500, seed: 6 })
})

test.each(['(?i)straße', '(?i)k', '(?i)todo|fix me', '(?i)a-b_c'])(
  '%s finds in any case what RE2 finds',
  async (source) => {
    const content = ['ſtraße', 'STRASSE', 'STRASSE K', 'K', 'ToDo', 'FIX ME', 'A-B_C', 'x'].join('\n')
    const lines = content.split('\n').flatMap((line, at) => (compiled(source)?.matcher(line).find() ? [at + 1] : []))
    expect([...matchingLines(await compilePattern(source), content)].map(({ line }) => line)).toEqual(lines)
  },
)
