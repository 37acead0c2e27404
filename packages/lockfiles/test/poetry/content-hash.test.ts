import { describe, expect, test } from 'vitest'
import type { HashRule } from '../../src/poetry/content-hash.ts'
import { hashOf } from './world.ts'

/** Hashes from Poetry's own tests and fixtures, and from running it. */
const VECTORS: readonly (readonly [string, HashRule, string, string])[] = [
  [
    'nothing at all',
    '1.0',
    '[tool.poetry]\nname = "a"',
    '115cf985d932e9bf5f540555bbdd75decbb62cac81e399375fc19f6277f8c1d8',
  ],
  [
    'nothing at all',
    '2.3',
    '[project]\nname = "a"',
    '115cf985d932e9bf5f540555bbdd75decbb62cac81e399375fc19f6277f8c1d8',
  ],
  [
    "Poetry's fixture up_to_date_lock",
    '2.0',
    '[project]\nname = "foobar"\nrequires-python = ">=3.8,<4.0"\ndependencies = ["docker>=4.3.1"]',
    '8f975cfcda1d3c938f9e7013b2e24cb2e43e6a2a573f0c6867acad407b0fb0d9',
  ],
  [
    'only requires-python',
    '2.0',
    '[project]\nrequires-python = ">=3.9"',
    '356ea28cc0a224833d10ed4e84359208ee6800e346fb0b9d2f6e4702658123d1',
  ],
  [
    'only an empty group',
    '2.3',
    '[dependency-groups]\nfoo = []',
    '1523eba6a8515268645c18f043eb5c7ddb743724dab3136e4409836cfd63c51e',
  ],
  [
    'escapes and code points',
    '1.0',
    '[tool.poetry.dependencies]\n"é" = "1"\n"😀" = "\\u007f"',
    '22bcba5720b43c25963d41acdcedcea346c9471723cc9305a6559c717febffea',
  ],
]

describe('content hash', () => {
  test.each(VECTORS)('%s, by the rule of %s', (_, rule, text, hash) => {
    expect(hashOf(text, rule)).toBe(hash)
  })
})

const BASE = '[tool.poetry]\nname = "a"\n[tool.poetry.dependencies]\npython = "^3.9"\n'

describe('what counts', () => {
  test.each<[string, string, string, Record<'1.0' | '1.2' | '2.0' | '2.3', boolean>]>([
    [
      'a group',
      BASE,
      `${BASE}[tool.poetry.group.dev.dependencies]\nsix = "*"\n`,
      { '1.0': false, '1.2': true, '2.0': true, '2.3': true },
    ],
    [
      '[project] dependencies',
      BASE,
      `[project]\ndependencies = []\n${BASE}`,
      { '1.0': false, '1.2': false, '2.0': true, '2.3': true },
    ],
    [
      '[project] name',
      BASE,
      `[project]\nname = "a"\n${BASE}`,
      { '1.0': false, '1.2': false, '2.0': false, '2.3': false },
    ],
    [
      '[dependency-groups]',
      BASE,
      `[dependency-groups]\na = []\n${BASE}`,
      { '1.0': false, '1.2': false, '2.0': false, '2.3': true },
    ],
    [
      'an empty [dependency-groups]',
      BASE,
      `[dependency-groups]\n${BASE}`,
      { '1.0': false, '1.2': false, '2.0': false, '2.3': false },
    ],
    ['empty extras', BASE, `${BASE}[tool.poetry.extras]\n`, { '1.0': true, '1.2': true, '2.0': true, '2.3': true }],
    ['1.0 for 1', `${BASE}a = 1\n`, `${BASE}a = 1.0\n`, { '1.0': true, '1.2': true, '2.0': true, '2.3': true }],
    [
      'a comment and other line ends',
      BASE,
      `# c\r\n${BASE.replaceAll('\n', '\r\n')}`,
      { '1.0': false, '1.2': false, '2.0': false, '2.3': false },
    ],
    [
      'the order of keys',
      `${BASE}a = "*"\nb = "*"\n`,
      `${BASE}b = "*"\na = "*"\n`,
      { '1.0': false, '1.2': false, '2.0': false, '2.3': false },
    ],
  ])('%s', (_, before, after, changed) => {
    for (const [rule, differs] of Object.entries(changed)) {
      expect([rule, hashOf(before, rule as HashRule) !== hashOf(after, rule as HashRule)]).toEqual([rule, differs])
    }
  })
})
