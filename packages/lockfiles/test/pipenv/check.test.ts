import { describe, expect, test } from 'vitest'
import { pipenvRules } from '../../src/pipenv/rules.ts'
import { ask, type Files, told, verdictOf } from '../python/tree.ts'

const PIPFILE = `[[source]]
name = "local"
url = "https://index.example.org/simple"
verify_ssl = true

[packages]
requests = {version = ">=2.20", extras = ["socks"]}
idna = ">=2.5"

[dev-packages]
Attrs = "*"

[docs]
click = "*"

[requires]
python_version = "3.11"
`
// As Pipenv itself computes them.
const BY_2023 = 'd60c0c0237704658154bef473066c5061f882bf700943b60d92ae2f88a346db6'
const BY_2026 = '56637a8c0c0a400a54fa3a1a07f7b114befb4c3e75d37e0169afd6c7bbe43a52'
const WITHOUT_SOURCE = 'bc0929d53fc3af466bace4dbdb4ff163c913330d62ec0d16ab218198d2c68436'

const lock = (sha256: string) =>
  JSON.stringify({
    _meta: { hash: { sha256 }, 'pipfile-spec': 6, requires: { python_version: '3.11' }, sources: [] },
    default: {
      idna: { hashes: ['sha256:0'], version: '==3.10' },
      requests: { hashes: ['sha256:0'], version: '==2.31.0' },
    },
    develop: { attrs: { hashes: ['sha256:0'], version: '==23.2.0' } },
    docs: { click: { hashes: ['sha256:0'], version: '==8.1.7' } },
  })

const files = (pipfile: string, hash: string): Files => ({ Pipfile: pipfile, 'Pipfile.lock': lock(hash) })

test.each([
  [BY_2023, undefined, 'fresh'],
  [BY_2026, undefined, 'fresh'],
  [BY_2023, '2023.12.1', 'fresh'],
  [BY_2026, '2026.10.3', 'fresh'],
  [BY_2023, '2026.10.3', 'stale'],
  [BY_2026, '2023.12.1', 'stale'],
] as const)('the hash %s in Pipenv %s: %s', async (hash, judgeAs, expected) => {
  const answer = await ask(pipenvRules, 'Pipfile.lock', files(PIPFILE, hash), judgeAs ? { judgeAs } : {})
  expect(verdictOf(answer)).toBe(expected)
})

test('a Pipfile without a source counts the public index', async () => {
  const text = JSON.stringify({ _meta: { hash: { sha256: WITHOUT_SOURCE } }, default: {}, develop: {} })
  const answer = await ask(pipenvRules, 'Pipfile.lock', { Pipfile: '[packages]\nidna = "*"\n', 'Pipfile.lock': text })
  expect(verdictOf(answer)).toBe('fresh')
})

describe('what changed', () => {
  test.each([
    ['added', 'idna =', 'six = "*"\nidna =', 'dependency-added six * @Pipfile:8'],
    ['unsatisfied', '">=2.5"', '"<3"', 'dependency-unsatisfied idna <3 @Pipfile:8'],
    ['moved', '\n[docs]\nclick = "*"\n', 'click = "*"\n', 'dependency-moved click @Pipfile:12'],
    ['python', '"3.11"', '"3.12"', 'python-changed requires @Pipfile:16'],
  ])('%s', async (_, from, to, expected) => {
    const answer = await ask(pipenvRules, 'Pipfile.lock', files(PIPFILE.replace(from, to), BY_2023))
    expect(verdictOf(answer)).toBe('stale')
    expect(told(answer)).toContain(expected)
    expect(answer.findings[0]?.remedy?.command).toBe('pipenv lock')
  })
})

test('scripts and comments count for nothing', async () => {
  const changed = `${PIPFILE}\n[scripts]\nhello = "true"\n# a comment\n`
  expect(verdictOf(await ask(pipenvRules, 'Pipfile.lock', files(changed, BY_2023)))).toBe('fresh')
})

test.each([
  ['', 'file-empty'],
  ['{"_meta": ', 'json-invalid'],
  ['[]', 'json-invalid'],
  ['{\n<<<<<<< HEAD\n=======\n>>>>>>> topic\n}', 'conflict-markers'],
  ['{}', 'stale'],
])('a lock that is %j: %s', async (text, code) => {
  expect(verdictOf(await ask(pipenvRules, 'Pipfile.lock', { Pipfile: PIPFILE, 'Pipfile.lock': text }))).toBe(code)
})
