import { describe, expect, test } from 'vitest'
import { BASE, MANIFEST, named, PROVEN, type Told } from './named.ts'

test('nothing is named where nothing changed', async () => {
  expect(await named(BASE)).toEqual([])
})

describe('one change, proven by the hash', () => {
  const cases: readonly (readonly [string, string, Told])[] = [
    [
      'added',
      BASE.replace('httpx = "^0.26"', 'httpx = "^0.26"\nclick = "^8"'),
      { code: 'dependency-added', claim: 'click ^8', at: `${MANIFEST}:8`, observed: `not in the lock${PROVEN}` },
    ],
    [
      'added, though something else needs it already',
      BASE.replace('httpx = "^0.26"', 'httpx = "^0.26"\nPygments = "^2"'),
      {
        code: 'dependency-added',
        claim: 'Pygments ^2',
        at: `${MANIFEST}:8`,
        observed: `was not there when the lock was made${PROVEN}`,
      },
    ],
    [
      'constraint out of reach',
      BASE.replace('^0.26', '^0.27'),
      {
        code: 'constraint-changed',
        claim: 'httpx ^0.27',
        at: `${MANIFEST}:7`,
        observed: `lock has 0.26.0; was "^0.26" when the lock was made${PROVEN}`,
      },
    ],
    [
      'constraint still met',
      BASE.replace('"^0.26"', '">=0.20"'),
      {
        code: 'constraint-changed',
        claim: 'httpx >=0.20',
        at: `${MANIFEST}:7`,
        observed: `was "^0.26" when the lock was made${PROVEN}`,
      },
    ],
    [
      'python',
      BASE.replace('^3.10', '^3.11'),
      {
        code: 'python-changed',
        claim: 'python ^3.11',
        at: `${MANIFEST}:6`,
        observed: `lock was made for ^3.10${PROVEN}`,
      },
    ],
    [
      'extra added',
      BASE.replace('cli = ["rich"]', 'cli = ["rich"]\nall = ["rich"]'),
      { code: 'extra-changed', claim: 'extra "all"', at: `${MANIFEST}:13`, observed: `not in the lock${PROVEN}` },
    ],
    [
      'extra removed',
      BASE.replace('cli = ["rich"]\n', ''),
      {
        code: 'extra-changed',
        claim: 'extra "cli"',
        at: `${MANIFEST}:11`,
        observed: `in the lock, declared nowhere (removed?); was [rich] when the lock was made${PROVEN}`,
      },
    ],
    [
      'extra renamed',
      BASE.replace('cli = ', 'tool = '),
      { code: 'extra-changed', claim: 'extra "tool"', at: `${MANIFEST}:12`, observed: `lock calls it "cli"${PROVEN}` },
    ],
    [
      'option added',
      BASE.replace('"^0.26"', '{ version = "^0.26", extras = ["http2"] }'),
      {
        code: 'dependency-changed',
        claim: 'httpx ^0.26',
        at: `${MANIFEST}:7`,
        observed: `was "^0.26" when the lock was made${PROVEN}`,
      },
    ],
    [
      'written as a table',
      BASE.replace('"^0.26"', '{ version = "^0.26" }'),
      {
        code: 'spelling-changed',
        claim: 'httpx ^0.26',
        at: `${MANIFEST}:7`,
        observed: `was "^0.26" when the lock was made${PROVEN}`,
      },
    ],
    [
      'spaced',
      BASE.replace('"^0.26"', '"^ 0.26"'),
      {
        code: 'spelling-changed',
        claim: 'httpx ^ 0.26',
        at: `${MANIFEST}:7`,
        observed: `was "^0.26" when the lock was made${PROVEN}`,
      },
    ],
    [
      'group renamed',
      BASE.replace('group.docs', 'group.book'),
      {
        code: 'group-changed',
        claim: 'group "book"',
        at: `${MANIFEST}:14`,
        observed: `no package is locked for it; the lock knows a group "docs"; was named docs when the lock was made${PROVEN}`,
      },
    ],
    [
      'source added',
      `${BASE}\n[[tool.poetry.source]]\nname = "internal"\nurl = "https://example.org/simple"\n`,
      {
        code: 'source-changed',
        claim: 'source "internal"',
        at: `${MANIFEST}:17`,
        observed: `was not there when the lock was made${PROVEN}`,
      },
    ],
    [
      'empty section added',
      `${BASE}\n[tool.poetry.dev-dependencies]\n`,
      {
        code: 'section-changed',
        claim: '[tool.poetry.dev-dependencies]',
        at: `${MANIFEST}:17`,
        observed: `was not there when the lock was made${PROVEN}`,
      },
    ],
  ]
  test.each(cases)('%s', async (_, after, told) => {
    expect(await named(after)).toEqual([told])
  })
})
