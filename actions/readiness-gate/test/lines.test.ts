import { expect, test } from 'vitest'
import { compilePattern } from '../src/text/engine.ts'
import { matchingLines } from '../src/text/lines.ts'

const TEXTS = [
  'a\nABCD-12 x\nb\nZZ ABCDE-1\n',
  `${'x'.repeat(5_000)}\nfoo ABCD-99`,
  '',
  '\n\n',
  'eval(x)\n',
  'é ABCD-1\n𝒳 ABCD-2\r\n  import x from y\r\nimport a from b',
]
const PATTERNS = [
  '[A-Z]{4,}-\\d+',
  'eval\\(',
  '^import .* from',
  '\\bABCD\\b',
  'x*',
  '^$',
  '$',
  '\\s+',
  '\\S',
  '[^a]',
  'b$',
  '-2$',
  'ABCD',
  'eval|import',
  'eval\\(|\\bx',
  'a||b',
]

test.each(PATTERNS.flatMap((pattern) => TEXTS.map((text) => [pattern, text] as const)))(
  '%j finds in %j the lines that a look at each line finds',
  async (pattern, text) => {
    const lines = text.split(/\r?\n/)
    if (lines.at(-1) === '') lines.pop()
    const alone = lines.flatMap((line, at) => (new RegExp(pattern, 'u').test(line) ? [at + 1] : []))
    expect([...matchingLines(await compilePattern(pattern), text)].map(({ line }) => line)).toEqual(alone)
  },
)
