import { expect, test } from 'vitest'
import { fillRevisions, fillSections, fillUses } from '../readme.ts'

test('a section is filled between its markers, and only there', () => {
  const text = 'before\n<!-- inputs -->\nold\n<!-- /inputs -->\nafter\n'
  expect(fillSections(text, { inputs: 'new' }, 'README.md')).toBe(
    'before\n<!-- inputs -->\nnew\n<!-- /inputs -->\nafter\n',
  )
})

test('a section without its markers is a mistake, since nobody would notice', () => {
  expect(() => fillSections('no markers', { inputs: 'new' }, 'README.md')).toThrow(
    'README.md lacks the markers <!-- inputs --> and <!-- /inputs -->',
  )
})

test.each([
  ['- uses: OWNER/ci-gates/actions/lock-consistency@v0', '- uses: acme/ci-gates/actions/lock-consistency@v2'],
  ['- uses: old-owner/ci-gates@v1', '- uses: acme/ci-gates@v2'],
  ['- uses: actions/checkout@v5', '- uses: actions/checkout@v5'],
  ['- uses: OWNER/ci-gates/.github/workflows/gates.yml@main', '- uses: acme/ci-gates/.github/workflows/gates.yml@v2'],
])('%s', (line, expected) => {
  expect(fillUses(line, 'acme/ci-gates', 'v2')).toBe(expected)
})

test('a hook is pinned to the release, whatever stands there', () => {
  expect(fillRevisions('    rev: v0.1.0\n  prev: v0.1.0\n', '1.2.3')).toBe('    rev: v1.2.3\n  prev: v0.1.0\n')
})

test('code in prose ends where it ends', () => {
  expect(fillUses('`uses: OWNER/ci-gates/actions/x@v0` names it', 'acme/ci-gates', 'v2')).toBe(
    '`uses: acme/ci-gates/actions/x@v2` names it',
  )
})
