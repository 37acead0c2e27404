import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { byCodePoint, type PythonValue, pythonFloat, pythonJson } from '../../src/python-json.ts'
import { readToml } from '../../src/toml.ts'

describe('pythonFloat writes what repr does', () => {
  test.each([
    [1, '1.0'],
    [-0, '-0.0'],
    [0.1, '0.1'],
    [1e15, '1000000000000000.0'],
    [1e16, '1e+16'],
    [123456789012345680, '1.2345678901234568e+17'],
    [1e22, '1e+22'],
    [0.0001, '0.0001'],
    [0.00001, '1e-05'],
    [1.5e-7, '1.5e-07'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [Number.NaN, 'NaN'],
  ])('%d', (value, text) => {
    expect(pythonFloat(value)).toBe(text)
  })
})

test('keys are in code point order, not in that of UTF-16 units', () => {
  expect(['a', '\u{1F600}', '\uFFFD', '', 'B'].sort(byCodePoint)).toEqual(['', 'B', 'a', '\uFFFD', '\u{1F600}'])
})

test('a date and deep nesting have no JSON', () => {
  const dated = readToml('a = 1979-05-27')
  expect(dated.ok && pythonJson(dated.table)).toEqual({ ok: false, why: 'date' })
  const deep = readToml(`[${'a.'.repeat(5000)}a]`)
  expect(deep.ok && pythonJson(deep.table)).toEqual({ ok: false, why: 'depth' })
})

/** Numbers and strings that are hard to write, each as TOML has it. */
const TOML = String.raw`
ints = [0, -0, +7, 9223372036854775807, 0xff, 1_000]
floats = [1.0, -0.0, 1e16, 1e15, 123456.789e3, 1e-5, 0.0001, 3.0e-7, inf, -inf, nan, 5e-324, 0.1, 1e22, 1e23]
bools = [true, false]
strings = ["\u007f", "é", "\U0001F600", "\b\t\n\f\r\"\\", "/", "\u2028", "\uFFFD", "\u0000\u001f ~", '''
two
lines''']
"\U0001F600" = 1
"\uFFFD" = { z = 1, a = { b = [], c = {} } }
"" = "empty"
__proto__ = "a key"
constructor = { toString = 1 }
`

const python = spawnSync('python3', ['-c', 'import sys, tomllib; print(sys.version)'], { encoding: 'utf8' })
const missing =
  python.status === 0 ? '' : `no python3 with tomllib here: ${python.error?.message ?? python.stderr.trim()}`
if (missing !== '') console.warn(`skipped, not compared with json.dumps: ${missing}`)

describe.skipIf(missing !== '')('compared with the real json.dumps', () => {
  test('TOML is read and written alike', () => {
    const code =
      'import sys, json, tomllib; sys.stdout.write(json.dumps(tomllib.loads(sys.stdin.buffer.read().decode()), sort_keys=True))'
    expect(ours(TOML)).toBe(theirs(code, TOML))
  })

  test('10,000 floats are written alike', () => {
    const floats = Array.from({ length: 10_000 }, (_, i) => float(i)).filter((value) => !Number.isNaN(value))
    const code =
      'import sys, json, struct; d = sys.stdin.buffer.read(); sys.stdout.write(json.dumps([struct.unpack("<d", bytes.fromhex(x))[0] for x in d.decode().split()]))'
    const hex = floats.map((value) => Buffer.from(new Float64Array([value]).buffer).toString('hex')).join(' ')
    expect(`[${floats.map(pythonFloat).join(', ')}]`).toBe(theirs(code, hex))
  })
})

/** Bit patterns spread over all exponents, the same in each run. */
function float(index: number): number {
  const bits = (BigInt(index) * 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn
  return new Float64Array(new BigUint64Array([bits]).buffer)[0] ?? 0
}

function ours(toml: string): string {
  const read = readToml(toml, true)
  const json = read.ok ? pythonJson(read.table as PythonValue) : undefined
  return json?.ok ? json.text : `not serialised: ${JSON.stringify(read)}`
}

function theirs(code: string, input: string): string {
  const run = spawnSync('python3', ['-c', code], { input, encoding: 'utf8', maxBuffer: 1e8 })
  return run.status === 0 ? run.stdout : run.stderr
}
