import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import { expect, test } from 'vitest'
import { normalizeText, readToml } from '../src/toml.ts'
import { scanToml } from '../src/toml-scan.ts'

const ROOT = join(import.meta.dirname, '../../..')
const NAMES = ['*.toml', '*poetry*.lock', '*uv*.lock', '*pdm*.lock', '*Cargo*.lock']
// What the tools themselves wrote, and what people did, in this repository's own examples and tests.
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--', ...NAMES], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '')
const texts = files.map((path) => normalizeText(readFileSync(join(ROOT, path), 'utf8')))

/** A value with all that matters of it: which keys in which order, and that no table has a prototype. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [key, shape(one)])
  return { bare: Object.getPrototypeOf(value) === null, entries }
}

/** What the whole parser makes of a text; nothing where it refuses it. */
function whole(text: string, exact: boolean): unknown {
  try {
    return shape(parse(text, { maxDepth: 100, integersAsBigInt: exact }))
  } catch {
    return undefined
  }
}

/** Whether a text was scanned; if so, the whole parser must have said the same. */
function scanned(text: string, exact: boolean): boolean {
  const table = scanToml(text, exact)
  if (!table) return false
  expect(shape(table), text).toEqual(whole(text, exact))
  return true
}

test('what the repository holds is read as the whole parser reads it', () => {
  const told = texts.map((text) => scanned(text, false) && scanned(text, true))
  expect(texts.length).toBeGreaterThan(5)
  expect(told.filter((one) => one).length).toBeGreaterThan(texts.length / 2)
})

test.each([
  ['a = 1\nb = true\nc = "x"\n', true],
  ['a="x" # said\n[ b ]\n', false],
  ['"a.b" = { c = "\\"d\\" \\\\", e = [ ] }\n', true],
  ["a = 'x\\y'", true],
  ['[[p]]\n[p.q]\na = 1\n[[p]]\n[p.q]\na = 2\n[p.q.r]\n', true],
  ['[a.b]\n[a]\n', false],
  ['[a]\nb = {}\n[a.b]\n', false],
  ['[a]\nb = [{}]\n[[a.b]]\n', false],
  ['a = 1\na = 2\n', false],
  ['a = { b = 1, b = 2 }\n', false],
  ['a.b = 1\n', false],
  ['a = 01\n', false],
  ['a = 1.5\n', false],
  ['a = 1979-05-27\n', false],
  ['a = 12345678901234567890\n', false],
  ['a = "\\u0041"\n', false],
  ['a = """x"""\n', false],
  ['a = "x\n"\n', false],
  ['a = "x" b = 1\n', false],
  ['__proto__ = 1\n', false],
  ['constructor = 1\ntoString = { valueOf = 2 }\n', true],
  ['<<<<<<< ours\na = 1\n', false],
  ['a = [1, [2, # said\n 3],\n]\n', true],
  [`a = ${'['.repeat(200)}${']'.repeat(200)}\n`, false],
])('%j is scanned: %j', (text, isScanned) => {
  expect([scanned(text, false), scanned(text, true)]).toEqual([isScanned, isScanned])
})

test('whatever becomes of a text, it is read as the whole parser reads it, or not at all', () => {
  const pieces = ['"', "'", '\\', '\n', ' ', '[', ']', '{', '}', '=', ',', '.', '#', '1', '0', '-', 'a', '_', '"""', '\t']
  const more = ['true', '__proto__', '[[', '[package]', '[[package]]', 'name = "x"\n', '1.5', '\\n', 'é', '🐍', '\ud800']
  const all = [...pieces, ...more]
  const random = numbers(20261121)
  let count = 0
  for (let round = 0; round < 2_500; round += 1) {
    const source = texts[random(texts.length)] ?? ''
    const start = source.lastIndexOf('\n[', random(Math.max(1, source.length))) + 1
    const part = source.slice(start, start + 100 + random(600))
    const at = random(part.length + 1)
    const text = `${part.slice(0, at)}${all[random(all.length)]}${part.slice(at + random(3))}`
    if (scanned(text, round % 2 === 0)) count += 1
  }
  expect(count).toBeGreaterThan(40)
})

test('a mistake is told by the whole parser', () => {
  expect(readToml('[a]\nb = 1\nb = 2\n')).toMatchObject({ ok: false, line: 3 })
})

/** Numbers below a bound that are the same in every run (a linear congruential generator, as in POSIX `rand`). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >>> 8) % below
  }
}
