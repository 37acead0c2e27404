import { expectSafeMarkdown, hostileTexts, parseCommand } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { codeBlock, codeSpan, formatDuration, logSafe, markdown, quote, shorten, visible } from '../src/model/index.ts'
import { redactor } from '../src/runner/redact.ts'

const COMMANDS = new Set(['error', 'warning', 'set-output', 'group', 'add-mask', 'stop-commands', 'debug'])

describe('visible', () => {
  test.each([
    ['plain text, ünïcödé 日本 ✓', 'plain text, ünïcödé 日本 ✓'],
    ['a\nb\r\nc\td', 'a\\nb\\r\\nc d'],
    ['\0\x1b[31m\x7f\x85', '\\x00\\x1b[31m\\x7f\\x85'],
    ['a\u202eb\u2028\u200b\ufeff', 'a\\u202eb\\u2028\\u200b\\ufeff'],
    ['\u2060\u206a\u206f\u115f\u3164\uffa0\u034f', '\\u2060\\u206a\\u206f\\u115f\\u3164\\uffa0\\u034f'],
    ['a\u{e0041}\u{1d173}', 'a\\u{e0041}\\u{1d173}'],
    ['\ud800 \udc00x 😀', '\\ud800 \\udc00x 😀'],
    ['❤\ufe0f :\ufe0f: #\ufe0f', '❤\ufe0f :\\ufe0f: #\\ufe0f'],
  ])('%j is %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
    expect(visible(shown)).toBe(shown)
  })
})

test('what is shown as it is has a look of its own', () => {
  const lookless = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
  const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  const shown = units.filter((unit) => visible(unit) === unit)
  expect(shown.length).toBeGreaterThan(60_000)
  expect(shown.filter((unit) => lookless.test(unit))).toEqual([])
})

describe('a line for the log', () => {
  // What .NET's search skips between the colons, and blanks that its TrimStart takes away before them.
  const weightless = ['', '\u200b', '\u00ad', '\u2060', '\u206a', '\u200e', '\ufeff', '\0', '\ufe0f', '\u{e0020}']
  const blanks = ['', ' ', '\t', '\u00a0', '\u2003', '\u3000', '\u0085', '\u180e']
  const lines = blanks.flatMap((blank) =>
    weightless.flatMap((gap) => [
      `${blank}:${gap}:error::x`,
      `${blank}${gap}::error::x`,
      `x ${gap}#${gap}#${gap}[error]x`,
    ]),
  )

  test('starts no command, whatever stands between its marks', () => {
    const live = lines.filter((line) => parseCommand(line, COMMANDS))
    expect(live.length).toBeGreaterThan(20)
    expect(lines.map(logSafe).filter((line) => parseCommand(line, COMMANDS))).toEqual([])
  })

  test.each(Object.entries(hostileTexts))('%s', (_, text) => {
    const line = logSafe(text)
    expect(line).not.toMatch(/[\r\n]/)
    expect(parseCommand(line, COMMANDS)).toBeUndefined()
    expect(parseCommand(`  ${line}`, COMMANDS)).toBeUndefined()
  })

  test('says what it said', () => {
    expect(logSafe('::error::x ##[group]y')).toBe(': :error::x # #[group]y')
    expect(logSafe('a::b ::c')).toBe('a::b ::c')
  })
})

describe('Markdown', () => {
  const places: readonly (readonly [string, (text: string) => string])[] = [
    ['a paragraph', (text) => `before\n\n${markdown(text)}\n\nafter`],
    ['a heading', (text) => `### ${markdown(text)}\n\nafter`],
    ['an item', (text) => `- ${markdown(text)}\n- after`],
    ['a cell', (text) => `| a | b |\n| --- | --- |\n| ${markdown(text)} | after |`],
    ['code in a cell', (text) => `| a | b |\n| --- | --- |\n| ${codeSpan(text)} | after |`],
    ['a link in a cell', (text) => `| a | b |\n| --- | --- |\n| [${codeSpan(text) || 'x'}](#a) | after |`],
    ['a block', (text) => `before\n\n${codeBlock(text.split('\n'), 'sh')}\n\nafter`],
    ['a fold', (text) => `<details><summary>${markdown(text)}</summary>\n\n${markdown(text)}\n\n</details>`],
  ]
  test.each(places)('of hostile texts in %s is safe', (_, place) => {
    for (const text of Object.values(hostileTexts)) expectSafeMarkdown(place(text), { references: 'refuse' })
    for (const a of Object.values(hostileTexts))
      expectSafeMarkdown(place(`\`${a}|\\${a}\`\``), { references: 'refuse' })
  })

  test.each([
    ['plain text, src/a.ts:14: 3 of 4', 'plain text, src/a.ts:14: 3 of 4'],
    ['a | b', 'a &#124; b'],
    ['@octocat', '@&#8203;octocat'],
    ['    indented', 'indented'],
    ['- item', '&#8203;- item'],
  ])('%j becomes %j', (text, expected) => {
    expect(markdown(text)).toBe(expected)
  })

  test.each([
    ['a', '`a`'],
    ['a | b', '`a \\| b`'],
    ['a \\| b', '<code>a &#92;&#124; b</code>'],
    ['a ` b', '``a ` b``'],
    ['`', '`` ` ``'],
    ['  ', ''],
    ['', ''],
  ])('code %j becomes %s', (text, expected) => {
    expect(codeSpan(text)).toBe(expected)
  })

  test('a million backticks are no matter', () => {
    expect(codeSpan('`a'.repeat(500_000))).toHaveLength(1_000_000 + 6)
    expect(codeBlock(Array.from({ length: 300_000 }, () => '`'))).toMatch(/^```\n/)
    expect(codeBlock(['`'.repeat(1_000_000)]).length).toBeGreaterThan(3_000_000)
  })
})

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['😀😀😀', 3, '😀😀😀'],
  ['😀😀😀😀', 3, '😀😀…'],
  ['', 3, ''],
])('%j cut to %i is %j', (text, limit, expected) => {
  expect(shorten(text, limit)).toBe(expected)
})

test('a quotation is visible and short', () => {
  expect(quote('a\n"b"')).toBe('"a\\n"b""')
  expect(quote('x'.repeat(1_000_000))).toHaveLength(82)
})

test.each([
  [0, '0 ms'],
  [0.2, '0.2 ms'],
  [41, '41 ms'],
  [999.9, '999 ms'],
  [1_000, '1 s'],
  [3_249, '3.2 s'],
  [59_999, '59.9 s'],
  [60_000, '1 min'],
  [90_000, '1 min 30 s'],
  [3_600_000, '1 h'],
  [19 * 3_600_000 + 60_000, '19 h 1 min'],
  [172_800_000, '2 days'],
  [180_000_000, '2 days 2 h'],
])('%i ms are written as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text)
})

describe('redaction', () => {
  const clean = redactor(['sesame street', 'abc', 'a long one\nof two lines'])
  test.each([
    ['open sesame street!', 'open ***!'],
    ['sesame%20street and sesame+street', '*** and ***'],
    ['abc stays, being short', 'abc stays, being short'],
    ['of two lines', '***'],
    ['nothing', 'nothing'],
  ])('%j becomes %j', (text, expected) => {
    expect(clean(text)).toBe(expected)
  })

  test('reaches into lists and records, and leaves the rest', () => {
    expect(clean({ a: ['sesame street', 1, true, null, undefined], b: { c: 'x' } })).toEqual({
      a: ['***', 1, true, null, undefined],
      b: { c: 'x' },
    })
  })

  test('the longer of two secrets goes first', () => {
    expect(redactor(['word', 'password'])('password word')).toBe('*** ***')
  })

  test('without secrets it does nothing', () => {
    const value = { a: 'b' }
    expect(redactor([])(value)).toBe(value)
    expect(redactor(['', 'abc'])(value)).toBe(value)
  })

  test.each([0, 1, 2, 3, 4, 5])('base64 with %i letters before and behind', (length) => {
    const text = Buffer.from(`${'u'.repeat(length)}sesame street${'x'.repeat(length)}`).toString('base64')
    expect(clean(text)).toContain('***')
    expect(Buffer.from(clean(text).replace('***', ''), 'base64').toString('latin1')).not.toMatch(
      /sesa|esam|same|stre|tree|reet/,
    )
  })
})
