import { expect, test } from 'vitest'
import { expectSafeMarkdown, hostileTexts, longTexts, unsafeInMarkdown } from '../src/index.ts'
import { headingsOf } from '../src/safe-markdown.ts'

const safe = `### pytest-pass-rate

| test | outcome |
| :--- | ---: |
| \`a\\|b\` | failed<br>twice |
| a \\| b @\u200boctocat | <sub>x</sub> |

<details><summary>Evidence</summary>

\`\`\`text
@octocat <script>
\`\`\`

\`@octocat\` and ada@example.com, tests/conftest.py, main.rs, @&#8203;octocat, [run](https://github.com/octo-org/octo-repo/actions/runs/1)

</details>
`

test('what we write is safe', () => {
  expectSafeMarkdown(safe)
  expect(unsafeInMarkdown(safe, { references: 'refuse' })).toEqual([])
})

test.each([
  ['a script', '<script>'],
  ['an image that runs', '<img>'],
  ['an image that tells', '<img>'],
  ['an end of details', 'closes what it did not open'],
  ['details left open', 'never closed'],
  ['a form', '<form>'],
  ['a style', '<style>'],
  ['a comment left open', 'a comment'],
  ['a mention', '@octocat'],
  ['a mention of a team', '@org/team'],
  ['a mention as an entity', '@octocat'],
  ['a mention by escape', '@octocat'],
  ['a link', 'https://evil.example'],
  ['a link that runs', 'javascript:'],
  ['a link of reference', 'https://evil.example'],
  ['a bare address', 'https://evil.example'],
  ['a bare address of www', 'www.evil'],
  ['an address in brackets', 'https://evil.example'],
  ['a right-to-left override', 'direction'],
  ['a NUL', 'control character'],
])('%s is caught', (name, problem) => {
  const text = hostileTexts[name] ?? expect.fail(`no hostile text "${name}"`)
  expect(unsafeInMarkdown(`before ${text}`).join('\n')).toContain(problem)
  expect(() => expectSafeMarkdown(text)).toThrow('The Markdown is not safe')
})

test.each(['a reference', 'a reference by word'])('%s is caught where it is refused', (name) => {
  expect(unsafeInMarkdown(hostileTexts[name] ?? '')).toEqual([])
  expect(unsafeInMarkdown(hostileTexts[name] ?? '', { references: 'refuse' }).join()).toContain('a live reference')
})

const table = (cell: string) => `| a | b |\n| --- | --- |\n| ${cell} | x |\n| y | z |\n`

test.each(['a | b | c', '`a | b`', 'a\nb', 'a\n\nb', 'a \\\\| b', '```\ncode', 'a\n# b'])(
  'a cell of %j breaks its table',
  (cell) => {
    expect(unsafeInMarkdown(table(cell)).join('\n')).toMatch(/a table of|a row outside/)
  },
)

test.each(['a \\| b', '`a \\| b`', 'a<br>b', '', '&#124;'])('a cell of %j does not', (cell) => {
  expect(unsafeInMarkdown(table(cell))).toEqual([])
})

test.each(Object.entries(longTexts))('%s is judged in reasonable time', (_, text) => {
  expect(() => unsafeInMarkdown(text())).not.toThrow()
})

test.each(['a heading', 'a heading by underline', 'a heading within a text'])('%s is seen', (name) => {
  expect(headingsOf(hostileTexts[name] ?? '')).toEqual(['All checks passed'])
  expect(headingsOf(`\`\`\`text\n# All checks passed\n\`\`\`\n\n\\# All checks passed`)).toEqual([])
})
