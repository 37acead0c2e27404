import { type Files, temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { query } from '../../src/signals/query.ts'
import { look, refusals, sceneIn } from '../support/scene.ts'

async function told(keys: object, files: Files) {
  using workspace = temporaryWorkspace(files)
  return await look(query, keys, sceneIn(workspace.path))
}

const PACKAGE = '{"version":"1.2.3","private":true,"scripts":{"test":"vitest"},"sizes":[10,20,30],"limit":5}'

describe('values', () => {
  test.each<[string, object, Files, object]>([
    [
      'equal',
      { files: 'package.json', query: '$.private', equals: true },
      { 'package.json': PACKAGE },
      { holds: true, observed: '$.private finds 1 value in package.json: true' },
    ],
    [
      'differ',
      { files: 'package.json', query: '$.version', equals: '1.2.4' },
      { 'package.json': PACKAGE },
      {
        holds: false,
        code: 'value-unwanted',
        expected: '"1.2.4"',
        observed: '1 value of 1 at $.version: "1.2.3"',
        where: { file: 'package.json' },
      },
    ],
    [
      'are within',
      { files: 'package.json', query: '$.sizes[*]', min: 10, max: 30 },
      { 'package.json': PACKAGE },
      { holds: true },
    ],
    [
      'are beyond',
      { files: 'package.json', query: '$.sizes[*]', max: 25 },
      { 'package.json': PACKAGE },
      { holds: false, expected: 'at most 25', details: ["package.json: $['sizes'][2] is 30"] },
    ],
    [
      'are counted',
      { files: 'package.json', query: '$.sizes[?@ > 15]', count: 2 },
      { 'package.json': PACKAGE },
      { holds: true, value: 2 },
    ],
    [
      'are too many',
      { files: '*.json', query: '$.scripts.postinstall', count: 0 },
      { 'a.json': '{"scripts":{"postinstall":"x"}}', 'b.json': '{}' },
      { holds: false, code: 'count-unwanted', expected: '0', where: { file: 'a.json' } },
    ],
    [
      'are none',
      { files: 'package.json', query: '$.nope', equals: 1 },
      { 'package.json': PACKAGE },
      { measured: false, code: 'nothing-found' },
    ],
    [
      'are no numbers',
      { files: 'package.json', query: '$.version', min: 1 },
      { 'package.json': PACKAGE },
      { measured: false, code: 'not-a-number' },
    ],
    [
      'are in YAML',
      { files: '**/*.{yml,yaml}', query: '$.jobs[?@["timeout-minutes"] > 30]', count: 0 },
      { '.github/workflows/a.yml': 'jobs:\n  a: { timeout-minutes: 10 }\n' },
      { holds: true },
    ],
    [
      'are in several YAML documents',
      { files: 'k.yaml', query: '$[*].kind', equals: 'Pod' },
      { 'k.yaml': 'kind: Pod\n---\nkind: Service\n' },
      { holds: false, observed: '1 value of 2 at $[*].kind: "Service"' },
    ],
    [
      'are in TOML',
      { files: 'pyproject.toml', query: '$.project["requires-python"]', equals: '>=3.12' },
      { 'pyproject.toml': '[project]\nrequires-python = ">=3.12"\nday = 2026-01-02\n' },
      { holds: true },
    ],
    [
      'match a pattern',
      { files: 'a.json', query: '$[?match(@, "v[0-9]+")]', count: 1 },
      { 'a.json': '["v1","w1","v1x"]' },
      { holds: true },
    ],
    [
      'match a pattern that would backtrack for years',
      { files: 'a.json', query: '$[?search(@, "(a+)+b")]', count: 0 },
      { 'a.json': `["${'a'.repeat(50_000)}!"]` },
      { holds: true },
    ],
  ])('that %s', async (_, keys, files, evidence) => {
    expect(await told(keys, files)).toMatchObject(evidence)
  })

  test('that may be secrets are not repeated', async () => {
    const evidence = await told(
      { files: 'a.json', query: '$.token', equals: 'x' },
      { 'a.json': '{"token":"9f86d081884c7d659a2feaa0c55ad015"}' },
    )
    expect(JSON.stringify(evidence)).not.toContain('9f86')
    expect(evidence.observed).toContain('not shown')
  })
})

describe('documents', () => {
  test.each<[string, Files, string]>([
    ['a key twice', { 'a.json': '{"a":1,\n"\\u0061":2}' }, 'a.json has the key "a" twice in one object'],
    [
      'too many levels',
      { 'a.json': `${'['.repeat(100_000)}${']'.repeat(100_000)}` },
      'a.json is nested more than 64 deep',
    ],
    ['no JSON', { 'a.json': '{"a":}' }, 'a.json is not JSON: '],
    ['nothing', { 'a.json': '' }, 'a.json is empty'],
    ['a YAML key twice', { 'a.yaml': 'a: 1\na: 2\n' }, 'a.yaml is not YAML: '],
    ['an unknown tag', { 'a.yaml': 'a: !!python/object:x {}\n' }, 'a.yaml is not YAML: '],
    [
      'an alias bomb',
      {
        'a.yaml': `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]\n`,
      },
      'a.yaml cannot be read: Excessive alias count',
    ],
    ['YAML nested deep', { 'a.yaml': '['.repeat(50_000) }, 'a.yaml '],
    ['no TOML', { 'a.toml': 'a = \n' }, 'a.toml is not TOML: '],
    ['more than 32 MiB', { 'a.json': Buffer.alloc(33 * 1024 * 1024, 0x20) }, 'a.json has 34,603,008 bytes'],
  ])('with %s are unknown', async (_, files, words) => {
    const evidence = await told({ files: 'a.*', query: '$.a', count: 1 }, files)
    expect(evidence.measured).toBe(false)
    expect(evidence.observed).toContain(words)
  })

  test('with __proto__ stay what they are', async () => {
    const files = { 'a.json': '{"__proto__":{"admin":true},"b":{}}' }
    expect(await told({ files: 'a.json', query: '$.b.admin', count: 0 }, files)).toMatchObject({ holds: true })
    expect(await told({ files: 'a.json', query: '$["__proto__"].admin', equals: true }, files)).toMatchObject({
      holds: true,
    })
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })

  test('with a broken line say which', async () => {
    expect(
      await told({ files: 'a.json', query: '$.a', count: 1 }, { 'a.json': '{\n"b": 1,\n"b": 2\n}' }),
    ).toMatchObject({
      where: { file: 'a.json', line: 3 },
    })
  })
})

test.each([
  [{ files: 'a', query: '$.a[', count: 1 }, /^"\$\.a\[" is not a JSONPath/],
  [{ files: 'a', query: '$..a..b..c', count: 1 }, /has \.\. more than 2 times/],
  [{ files: 'a', query: '$.a' }, /say what is wanted/],
  [{ files: 'a', query: '$.a', min: 2, max: 1 }, /^min 2 is more than max 1$/],
  [{ files: 'a', query: '$.a', min: Number.POSITIVE_INFINITY }, /^Infinity is not a finite number$/],
  [{ files: 'a', query: '$.a', equals: [1] }, /^is neither a text/],
])('refuses %j', async (keys, message) => {
  expect(await refusals(query, keys)).toEqual([expect.stringMatching(message)])
})
