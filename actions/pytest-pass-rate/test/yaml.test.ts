import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readList } from '../src/quarantine/yaml.ts'

const accepted = [
  '- id: tests/test_a.py::test_b[1]\n  owner: core team\n',
  "---\n# a remark\n\n- id: a # a remark\n  owner: \"@acme/core\" # another\n\n  reason: 'it''s'\n- id: b\n",
  '  - id: a\n    owner: b\n  - id: c\n',
  '-   id: a\n    owner: b\n',
  '- id: a#b\n  reason: "a \\" \\u00e9 \\n # b"\n  issue: https://example.com/x?y=1#z\n',
  '- id: a::b\n  expires: 2026-12-31\n',
  '- id: "tests/a.py::test[a: b]"\r\n  owner: b\r\n',
  '- id: -x\n  owner: ?y\n  reason: a - b, c {d} [e] "f"\n',
  '- id: "123"\n  owner: "true"\n  reason: 1.2.3\n',
  '[]\n',
  '',
]

const refused = [
  'id: a\n',
  '- a\n',
  '- id: a\n   owner: b\n',
  '- id: a\n owner: b\n',
  '- id: 123\n',
  '- id: null\n',
  '- id: ~\n',
  '- id: true\n',
  '- id: 0x1f\n',
  '- id: 1e3\n',
  '- id: .inf\n',
  '- id: @acme\n',
  '- id: *alias\n',
  '- id: &anchor a\n',
  '- id: !!str a\n',
  '- id: [a]\n',
  '- id: {a: b}\n',
  '- id: |\n    a\n',
  '- id: >\n    a\n',
  '- id: a\n    b\n',
  '- id: a: b\n',
  '- id: "a\n',
  '- id: "\\x41"\n',
  "- id: 'a' b\n",
  '- id:\n',
  '- id: a\n  id: b\n',
  '- id: a\n\towner: b\n',
  '- {id: a}\n',
  '- &x id: a\n',
  '- id: a\n...\n',
  '%YAML 1.2\n---\n- id: a\n',
]

describe('the list of entries', () => {
  test.each(accepted)('%j means what it means to a YAML parser', (text) => {
    const { items, problems } = readList(text)
    expect(problems).toEqual([])
    const read = items.map(({ fields }) => Object.fromEntries([...fields].map(([key, { text }]) => [key, text])))
    expect(read).toEqual(parse(text) ?? [])
  })

  test.each(refused)('%j is refused, with its place', (text) => {
    expect(readList(text).problems[0]).toMatchObject({ line: expect.any(Number), column: expect.any(Number) })
  })
})
