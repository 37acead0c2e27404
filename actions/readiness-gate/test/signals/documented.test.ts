import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { describe, expect, test } from 'vitest'

const SIGNALS = join(import.meta.dirname, '../../src/signals')
const KINDS = [
  'checklist',
  'command',
  'coverage',
  'file',
  'grep',
  'http',
  'link',
  'lock',
  'metrics',
  'prometheus',
  'query',
  'report',
  'sarif',
  'tests',
  'tls',
  'uses-pinned',
]
const DOCUMENTED = readFileSync(join(import.meta.dirname, '../../docs/local-signals.md'), 'utf8')

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}

function codesIn(text: string): string[] {
  const calls = text.matchAll(/\b(?:unknown|met|missed|absent|unread)\(\s*(?:\w+, )?'([a-z]+(?:-[a-z]+)*)'/g)
  const keys = text.matchAll(/\bcode: (?:\w+ \? )?'([a-z]+(?:-[a-z]+)+)'(?: : '([a-z]+(?:-[a-z]+)+)')?/g)
  return [...calls, ...keys].flatMap(([, ...codes]) => codes.filter((code) => code !== undefined))
}

/** A code that came from another package stands in the table of its own gate. */
const ELSEWHERE = ['tls-failed']

describe.each(KINDS)('%s', (kind) => {
  const section = DOCUMENTED.split(`### \`${kind}\``)[1]?.split('\n### ')[0] ?? ''
  const common = DOCUMENTED.split('### Codes of all of them')[1]?.split('\n### ')[0] ?? ''

  test('documents every code', () => {
    const own = readFileSync(join(SIGNALS, `${kind}.ts`), 'utf8')
    const folder = readdirSync(SIGNALS).includes(kind) ? sourcesOf(join(SIGNALS, kind)) : []
    const codes = [...new Set([own, ...folder].flatMap(codesIn))].filter((code) => !ELSEWHERE.includes(code))
    expect(codes.filter((code) => !`${section}${common}`.includes(`\`${code}\``))).toEqual([])
    expect(codes.length + (kind === 'coverage' ? 0 : 1)).toBeGreaterThan(1)
  })

  test('declares itself, with a JSON Schema in which every key is described', async () => {
    const module = (await import(`../../src/signals/${kind}.ts`)) as Record<
      string,
      { kind: string; schema: v.GenericSchema; description: string; remedy: string; permissions: readonly string[] }
    >
    const [signal] = Object.values(module)
    expect(signal?.kind).toBe(kind)
    expect([signal?.permissions.length, signal?.description, signal?.remedy]).toEqual([
      0,
      expect.stringMatching(/\.$/),
      expect.stringMatching(/\.$/),
    ])
    const schema = toJsonSchema(signal?.schema as v.GenericSchema, {
      target: 'draft-07',
      typeMode: 'input',
      errorMode: 'ignore',
    })
    const bare = Object.entries(schema.properties ?? {}).filter(
      ([, each]) => !(each as { description?: string }).description,
    )
    expect(bare.map(([key]) => key)).toEqual([])
    expect(schema.additionalProperties).toBe(false)
  })
})

test('the files that all of them read have their codes in the common table', () => {
  const common = DOCUMENTED.split('### Codes of all of them')[1]?.split('\n### ')[0] ?? ''
  const shared = ['workspace', 'documents', 'evidence', 'net'].flatMap((folder) =>
    sourcesOf(join(SIGNALS, '..', folder)),
  )
  const codes = [...new Set(shared.flatMap(codesIn))]
  expect(codes.length).toBeGreaterThan(10)
  expect(codes.filter((code) => !common.includes(`\`${code}\``))).toEqual([])
})
