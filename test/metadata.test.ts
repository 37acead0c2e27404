import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadGates } from '../tools/gates.ts'
import { generate } from '../tools/sync.ts'
import { ROOT, sources } from './sources.ts'

const gates = await loadGates()

// docs.github.com, "Metadata syntax for GitHub Actions", branding: the colours, and Feather 4.28.0 less these icons.
const COLORS = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']
const REFUSED_ICONS = [
  'coffee',
  'columns',
  'divide',
  'divide-circle',
  'divide-square',
  'frown',
  'hexagon',
  'key',
  'meh',
  'mouse-pointer',
  'smile',
  'tool',
  'x-octagon',
]

describe('generated files', () => {
  test('are what `pnpm sync` writes', async () => {
    const stale = [...(await generate())]
      .filter(([path, text]) => readFileSync(path, 'utf8') !== text)
      .map(([path]) => path)
    expect(stale, 'run `pnpm sync`').toEqual([])
  })
})

describe.each(gates)('$name/action.yml', ({ name, folder, gate }) => {
  const metadata = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Record<string, never>

  test('runs on the one Node version, from the bundle', () => {
    expect(metadata['runs']).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  test('can be published', () => {
    expect(gate.name).toBe(name)
    expect(gate.description.length).toBeLessThanOrEqual(124)
    expect(COLORS).toContain(gate.branding.color)
    expect(REFUSED_ICONS).not.toContain(gate.branding.icon)
  })

  test('documents every code that its sources give', () => {
    const tables = readFileSync(join(folder, 'README.md'), 'utf8').split('## Codes')[1] ?? ''
    const documented = [tables, ...pagesOf(join(folder, 'docs'))].join('\n')
    const missing = codesOf(name).filter((code) => !documented.includes(`\`${code}\``))
    expect(missing).toEqual([])
  })
})

/** Pages of a gate's own, where its README would become too long. */
function pagesOf(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []
  return names.map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** Codes of findings and verdicts, as literals in the gate's own sources and in those of the packages it is made of. */
function codesOf(name: string): string[] {
  const packages =
    {
      'lock-consistency': ['lockfiles'], // What the engine could not do is told in words there; the codes are another gate's.
      'wait-for-api': ['probes(?!/src/engine/)'],
      'pytest-pass-rate': ['test-results'],
    }[name] ?? []
  const texts = sources(new RegExp(`^(actions/${name}|packages/(${['core', ...packages].join('|')}))/src/`))
  const literals = texts.flatMap(({ text }) => [
    ...text.matchAll(/\bcode: (?:[^,\n]*\? )?'([a-z][a-z0-9-]+)'(?: : '([a-z][a-z0-9-]+)')?/g),
    // What a signal of the readiness gate tells, and what is told beside a verdict.
    ...text.matchAll(/\b(?:met|missed|unknown|additional)\(\s*'([a-z0-9]+(?:-[a-z0-9]+)+)'/g),
  ])
  return [...new Set(literals.flatMap(([, first, second]) => [first, second]).filter((code) => code !== undefined))]
}

describe('the action of the repository itself', () => {
  const text = readFileSync(join(ROOT, 'action.yml'), 'utf8')
  const metadata = parse(text) as Record<string, never>
  const { gate } = gates.find(({ name }) => name === 'readiness-gate') ?? {}

  test('is the readiness gate, from its own bundle', () => {
    const main = 'actions/readiness-gate/dist/index.js'
    expect(metadata['runs']).toEqual({ using: 'node24', main })
    expect(existsSync(join(ROOT, main))).toBe(true)
    const own = parse(readFileSync(join(ROOT, 'actions/readiness-gate/action.yml'), 'utf8')) as Record<string, never>
    expect({ ...metadata, runs: own['runs'] }).toEqual(own)
  })

  // docs.github.com, "Publishing actions in GitHub Marketplace": one action.yml at the root, a name that no other has.
  test('can be published', () => {
    expect(metadata['name']).toBe(gate?.title)
    expect(String(metadata['name']).length).toBeLessThanOrEqual(124)
    expect(String(metadata['description']).length).toBeLessThanOrEqual(124)
    expect(metadata['branding']).toEqual(gate?.branding)
    expect(Object.keys(metadata['inputs'] ?? {})).toContain('config')
  })
})

test('titles are unique', () => {
  expect(new Set(gates.map(({ gate }) => gate.title)).size).toBe(gates.length)
})

test('the root names the licence and the one place of the owner', () => {
  expect(readFileSync(join(ROOT, 'LICENSE'), 'utf8')).toMatch(/^MIT License/)
})
