import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readList } from '../src/quarantine/yaml.ts'

/** What another reading of the same text gives: plain objects, with merge keys followed. */
const accepted = [
  '- id: tests/test_a.py::test_b[1]\n  owner: core team\n',
  "---\n# a remark\n\n- id: a # a remark\n  owner: \"@acme/core\" # another\n\n  reason: 'it''s'\n- id: b\n",
  '  - id: a\n    owner: b\n  - id: c\n',
  '- id: a#b\n  reason: "a \\" \\u00e9 \\n # b"\n  issue: https://example.com/x?y=1#z\n',
  '- id: a::b\n  expires: 2026-12-31\n',
  '- id: "tests/a.py::test[a: b]"\r\n  owner: b\r\n',
  '- id: -x\n  owner: ?y\n  reason: a - b, c {d} [e] "f"\n',
  '- {id: a, owner: "b, c"}\n- {id: d}\n',
  '[{id: a}, {id: b}]\n',
  '- id: a\n  reason: >\n    folded\n    over lines\n',
  '- id: a\n  reason: |-\n    kept\n    as is\n',
  '- id: a\n  reason: over\n    two lines\n',
  '-\n  id: a\n',
  '- id: a\n  owner: &who core\n- id: b\n  owner: *who\n',
  '- &base\n  id: a\n  owner: core\n  reason: c\n- <<: *base\n  id: b\n',
  '- &one {owner: a, reason: one}\n- &two {owner: b, issue: two}\n- <<: [*one, *two]\n  id: c\n',
  '- &a {id: a}\n- *a\n',
  '- "id": a\n  ? owner\n  : b\n',
  '- !!str id: !!str a\n',
  '%YAML 1.2\n---\n- id: a\n...\n',
  '[]\n',
  '---\n',
  '# nothing\n',
  '',
]

const read = async (text: string) => {
  const { items, problems } = await readList(text)
  expect(problems).toEqual([])
  return items.map(({ fields }) => Object.fromEntries([...fields].map(([key, { text }]) => [key, text])))
}

describe('the list of entries', () => {
  test.each(accepted)('%j means what it means to a YAML parser', async (text) => {
    expect(await read(text)).toEqual(parse(text, { merge: true }) ?? [])
  })

  test.each([
    [
      '- id: 123\n  owner: true\n  reason: 1.10\n  issue: 0x1F\n',
      { id: '123', owner: 'true', reason: '1.10', issue: '0x1F' },
    ],
    ['\ufeff- id: a\n', { id: 'a' }],
    ['- id:\n  owner: ~\n  reason: null\n', { id: '', owner: '', reason: '' }],
    [
      '%YAML 1.1\n---\n- id: a\n  owner: yes\n  expires: 2026-12-31\n',
      { id: 'a', owner: 'yes', expires: '2026-12-31' },
    ],
  ])('%j is text, as it was written', async (text, entry) => {
    expect(await read(text)).toEqual([entry])
  })

  const refused: readonly (readonly [string, readonly (readonly [number, number, RegExp])[]])[] = [
    ['id: a\n', [[1, 1, /no list/]]],
    [
      '- a\n- 3\n- [a]\n',
      [
        [1, 3, /no entry/],
        [2, 3, /no entry/],
        [3, 3, /no entry/],
      ],
    ],
    ['- id: a\n owner: b\n', [[2, 1, /no YAML/]]],
    ['- id: @acme\n', [[1, 7, /reserved character @/]]],
    ['- id: *nobody\n', [[1, 7, /[Aa]lias/]]],
    ['- id: a: b\n', [[1, 7, /[Nn]ested mappings/]]],
    ['- id: "a\n', [[2, 1, /Missing closing/]]],
    ['- id: a\n\towner: b\n', [[2, 2, /node end/]]],
    ['- id: a\n  id: b\n', [[2, 3, /id twice/]]],
    [
      '- id: [a]\n  owner: {b: c}\n',
      [
        [1, 7, /list or a mapping/],
        [2, 10, /list or a mapping/],
      ],
    ],
    ['- id: a\n---\n- id: b\n', [[2, 1, /multiple documents/]]],
    ['- id: !wrong a\n', [[1, 7, /Unresolved tag/]]],
    [
      '- id: @a\n- id: `b\n',
      [
        [1, 7, /@/],
        [2, 7, /`/],
      ],
    ],
  ]
  test.each(refused)('%j is refused, each mistake with its place', async (text, mistakes) => {
    const { problems } = await readList(text)
    expect(problems).toMatchObject(
      mistakes.map(([line, column, message]) => ({ line, column, message: expect.stringMatching(message) })),
    )
  })
})

describe('hostile lists end', () => {
  test.each([
    ['flow lists without end', '['.repeat(1 << 18)],
    ['block lists without end', '- '.repeat(1 << 17)],
    ['keys without end', '? '.repeat(1 << 17)],
    ['an alias to itself', '- &a [*a]\n'],
  ])('%s', async (_, text) => {
    expect((await readList(text)).problems.length).toBeGreaterThan(0)
  })

  test('aliases of aliases are never multiplied', async () => {
    const bomb = ['- &a0 {id: x}']
    for (let at = 1; at < 40; at++) bomb.push(`- &a${at} {<<: [*a${at - 1}, *a${at - 1}]}`)
    const { items } = await readList(`${bomb.join('\n')}\n`)
    expect(items).toHaveLength(40)
  })

  test('hundred thousand keys are no quadratic work', async () => {
    const keys = Array.from({ length: 100_000 }, (_, at) => `  k${at}: v`)
    const { items } = await readList(`- id: a\n${keys.join('\n')}\n`)
    expect(items[0]?.keys.size).toBe(100_001)
  })
})
