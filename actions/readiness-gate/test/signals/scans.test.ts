import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { type Files, temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { sarif } from '../../src/signals/sarif.ts'
import { usesPinned } from '../../src/signals/uses-pinned.ts'
import { look, refusals, sceneIn } from '../support/scene.ts'

const HASH = 'a'.repeat(40)

async function pinned(files: Files, keys: object = {}) {
  using workspace = temporaryWorkspace(files)
  return await look(usesPinned, keys, sceneIn(workspace.path))
}

describe('uses-pinned', () => {
  const workflow = `on: push
jobs:
  a:
    steps:
      - uses: actions/checkout@v4
      - uses: "./.github/actions/own"
      - uses: acme/tool/sub@${HASH} # v1.2.3
      - uses: docker://alpine:3.20
      - uses: docker://alpine@sha256:${'b'.repeat(64)}
      - run: |
          uses: not/this@v1
  b:
    uses: acme/flows/.github/workflows/x.yml@main
`
  test('lists each loose one by its place', async () => {
    expect(await pinned({ '.github/workflows/ci.yml': workflow })).toMatchObject({
      holds: false,
      code: 'uses-loose',
      observed: '2 of 5 uses pinned; 1 file read',
      details: [
        '.github/workflows/ci.yml:5: actions/checkout@v4',
        '.github/workflows/ci.yml:8: docker://alpine:3.20',
        '.github/workflows/ci.yml:13: acme/flows/.github/workflows/x.yml@main',
      ],
      where: { file: '.github/workflows/ci.yml', line: 5 },
    })
  })

  test.each<[string, Files, object, object]>([
    [
      'exceptions',
      { '.github/workflows/ci.yml': workflow },
      { except: ['actions/*', 'docker://alpine:*', 'acme/flows'] },
      { holds: true, observed: '2 of 5 uses pinned, 3 excepted; 1 file read' },
    ],
    [
      'a composite action anywhere',
      { 'tools/x/action.yaml': 'runs:\n  using: composite\n  steps:\n    - uses: a/b@v1\n' },
      {},
      { holds: false, details: ['tools/x/action.yaml:4: a/b@v1'] },
    ],
    ['a short hash', { 'action.yml': 'runs:\n  steps:\n    - uses: a/b@abcdef1\n' }, {}, { holds: false }],
    ['no version at all', { 'action.yml': 'runs:\n  steps:\n    - uses: a/b\n' }, {}, { holds: false }],
    [
      'an anchor',
      { '.github/workflows/a.yml': 'jobs:\n  a:\n    steps: &s\n      - uses: a/b@v1\n  b:\n    steps: *s\n' },
      {},
      { holds: false },
    ],
    [
      'nothing used',
      { '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - run: ls\n' },
      {},
      { holds: true, observed: '0 of 0 uses pinned; 1 file read' },
    ],
    ['no workflow', { 'README.md': 'x' }, {}, { measured: false, code: 'no-files' }],
    [
      'a workflow that is no YAML',
      { '.github/workflows/a.yml': 'jobs:\n\t- x\n' },
      {},
      { measured: false, code: 'document-unreadable', where: { line: 2 } },
    ],
  ])('%s', async (_, files, keys, evidence) => {
    expect(await pinned(files, keys)).toMatchObject(evidence)
  })
})

interface Shape {
  readonly results?: unknown
  readonly rules?: unknown
  readonly invocations?: unknown
  readonly name?: string
}

function report({ results = [], rules = [{ id: 'R1' }], invocations, name = 'Scanner' }: Shape = {}) {
  return JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name, rules } }, results, invocations }] })
}

async function scanned(text: string, keys: object = {}, days = 0) {
  using workspace = temporaryWorkspace({ 'out/a.sarif': text })
  const written = Date.now() / 1000 - days * 86_400
  utimesSync(join(workspace.path, 'out/a.sarif'), written, written)
  return await look(sarif, { files: 'out/*.sarif', ...keys }, sceneIn(workspace.path))
}

describe('sarif', () => {
  const at = [{ physicalLocation: { artifactLocation: { uri: 'src/a.py' }, region: { startLine: 7 } } }]
  const levels = [
    { id: 'E', defaultConfiguration: { level: 'error' } },
    { id: 'N', defaultConfiguration: { level: 'note' } },
    { id: 'D' },
  ]

  test('tells what is found, worst first, with places', async () => {
    const results = [
      { ruleId: 'D', message: { text: 'unused' } },
      { ruleId: 'E', message: { text: 'injection' }, locations: at },
      { ruleIndex: 1 },
    ]
    expect(await scanned(report({ rules: levels, results }))).toMatchObject({
      holds: false,
      code: 'findings-over-limit',
      observed: '2 findings at or above warning by Scanner',
      expected: 'at most 0',
      details: ['src/a.py:7: error E: injection', 'warning D: unused'],
      value: 2,
    })
  })

  test.each<[string, Shape, object, object]>([
    [
      'a level of the result goes before the rule',
      { rules: levels, results: [{ ruleId: 'E', level: 'note' }] },
      {},
      { holds: true },
    ],
    [
      'an invocation may override the rule',
      {
        rules: levels,
        results: [{ ruleId: 'N' }],
        invocations: [
          {
            executionSuccessful: true,
            ruleConfigurationOverrides: [{ descriptor: { id: 'N' }, configuration: { level: 'error' } }],
          },
        ],
      },
      {},
      { holds: false },
    ],
    ['a part of a rule is of that rule', { rules: levels, results: [{ ruleId: 'N/2' }] }, {}, { holds: true }],
    [
      'a suppressed one does not count, and is told',
      { results: [{ ruleId: 'R1', suppressions: [{ kind: 'inSource' }] }] },
      {},
      { holds: true, observed: '0 findings at or above warning by Scanner; 1 suppressed' },
    ],
    [
      'one under review counts',
      { results: [{ ruleId: 'R1', suppressions: [{ status: 'underReview' }] }] },
      {},
      { holds: false },
    ],
    ['what passed is none', { results: [{ ruleId: 'R1', kind: 'pass' }] }, {}, { holds: true }],
    ['what is gone is none', { results: [{ ruleId: 'R1', baselineState: 'absent' }] }, {}, { holds: true }],
    ['some may be allowed', { results: [{ ruleId: 'R1' }] }, { max: 1 }, { holds: true }],
    [
      'severity decides where it is said',
      { rules: [{ id: 'R1', properties: { 'security-severity': '9.8' } }], results: [{ ruleId: 'R1', level: 'note' }] },
      { severity: 7 },
      { holds: false, details: ['note 9.8 R1'] },
    ],
    [
      'low severity is let pass',
      {
        rules: [{ id: 'R1', properties: { 'security-severity': '3.1' } }],
        results: [{ ruleId: 'R1', level: 'error' }],
      },
      { severity: 7 },
      { holds: true },
    ],
    ['no result, but rules', {}, {}, { holds: true }],
    [
      'no result, no rule, but success',
      { rules: [], invocations: [{ executionSuccessful: true }] },
      {},
      { holds: true },
    ],
    ['no result, no rule, no word', { rules: [] }, {}, { measured: false, code: 'scan-empty' }],
    ['the same, accepted', { rules: [] }, { 'on-empty': 'zero' }, { holds: true }],
    ['the same, refused', { rules: [] }, { 'on-empty': 'fail' }, { holds: false, code: 'scan-empty' }],
    ['no list of results', { results: null }, {}, { measured: false, code: 'no-results' }],
    ['a failed run', { invocations: [{ executionSuccessful: false }] }, {}, { measured: false, code: 'scan-failed' }],
  ])('%s', async (_, shape, keys, evidence) => {
    expect(await scanned(report(shape), keys)).toMatchObject(evidence)
  })

  test.each<[string, string, object]>([
    ['no run', '{"version":"2.1.0","runs":[]}', { code: 'no-runs' }],
    [
      'another version',
      '{"version":"2.0.0","runs":[]}',
      { code: 'not-sarif', observed: expect.stringContaining('version: ') },
    ],
    ['no SARIF', '[]', { code: 'not-sarif' }],
    ['no JSON', '{', { code: 'document-unreadable' }],
    ['nothing', '', { code: 'document-unreadable', observed: 'out/a.sarif is empty' }],
  ])('%s is unknown', async (_, text, evidence) => {
    expect(await scanned(text)).toMatchObject({ measured: false, ...evidence })
  })

  test('a file of last week is not of this run', async () => {
    expect(await scanned(report(), {}, 7)).toMatchObject({ measured: false, code: 'stale' })
    expect(await scanned(report(), { 'max-age': '8d' }, 7)).toMatchObject({ holds: true })
  })

  test('what a scanner for secrets quotes is not repeated', async () => {
    const results = [{ ruleId: 'aws', level: 'error', message: { text: 'found AKIAABCDEFGHIJKLMNOP1' }, locations: at }]
    expect((await scanned(report({ results }))).details).toEqual(['src/a.py:7: error aws'])
  })

  test('an unknown level is refused', async () => {
    expect(await refusals(sarif, { files: 'a', level: 'warn' })).toEqual(['"warn" is not one of note, warning, error'])
  })
})
