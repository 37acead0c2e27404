import { TomlDate } from 'smol-toml'
import type { TomlValue } from './toml.ts'

/** What may be serialised: TOML's values, and `null`, which TOML has not. `undefined` is left out. */
export type PythonValue = TomlValue | null | { readonly [key: string]: PythonValue } | readonly PythonValue[]

/** Why a value has no JSON in Python: dates raise a TypeError, deep nesting a RecursionError. */
export type Unserializable = 'date' | 'depth'

/** JSON text, or the reason why there is none. */
export type PythonJson =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: Unserializable }

const MAX_DEPTH = 200

/**
 * Serialises byte for byte as Python's `json.dumps(value, sort_keys=True)` does with its defaults: `", "` and `": "`,
 * keys in code point order, everything outside ASCII escaped, floats as `repr` (CPython Lib/json/encoder.py, 3.13).
 * @param compact with `separators=(",", ":")`
 */
export function pythonJson(value: PythonValue, compact = false): PythonJson {
  try {
    return { ok: true, text: write(value, 0, compact ? COMPACT : USUAL) }
  } catch (error) {
    if (error === DATE) return { ok: false, why: 'date' }
    if (error === DEPTH) return { ok: false, why: 'depth' }
    throw error
  }
}

/** What stands between members, and between a key and its value. */
interface Separators {
  readonly item: string
  readonly key: string
}

const USUAL: Separators = { item: ', ', key: ': ' }
const COMPACT: Separators = { item: ',', key: ':' }

const DATE = Symbol('date')
const DEPTH = Symbol('depth')

function write(value: PythonValue, depth: number, by: Separators): string {
  if (depth > MAX_DEPTH) throw DEPTH
  if (typeof value === 'string') return pythonString(value)
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'number') return pythonFloat(value)
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (value === null || value === undefined) return 'null'
  if (value instanceof TomlDate) throw DATE
  return Array.isArray(value)
    ? writeArray(value, depth, by)
    : writeTable(value as { [key: string]: PythonValue }, depth, by)
}

function writeArray(array: readonly PythonValue[], depth: number, by: Separators): string {
  const kept = array.filter((element) => element !== undefined)
  return `[${kept.map((element) => write(element, depth + 1, by)).join(by.item)}]`
}

function writeTable(table: { readonly [key: string]: PythonValue }, depth: number, by: Separators): string {
  const keys = Object.keys(table).filter((key) => table[key] !== undefined)
  const members = keys
    .sort(byCodePoint)
    .map((key) => `${pythonString(key)}${by.key}${write(table[key], depth + 1, by)}`)
  return `{${members.join(by.item)}}`
}

/** Orders strings by code point, as Python does; JavaScript compares UTF-16 units, in which U+1F600 precedes U+FFFD. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i += 1) {
    const difference = weight(a.charCodeAt(i)) - weight(b.charCodeAt(i))
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Moves the surrogates (D800–DFFF) above all other units, for they begin the code points from U+10000 on. */
function weight(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
  '\b': '\\b',
}

function pythonString(text: string): string {
  return `"${text.replace(/[^ !#-[\]-~]/g, (unit) => SHORT[unit] ?? escaped(unit))}"`
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A float as Python's `repr` writes it: the same shortest digits as JavaScript's, with other rules for the exponent. */
export function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity'
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  const [mantissa = '0', power = '0'] = Math.abs(value).toExponential().split('e')
  return sign + placed(mantissa.replace('.', ''), Number(power))
}

/** Fixed notation from 1e-4 up to below 1e16 (CPython Objects/floatobject.c, `float_repr_style` "short", format 'r'). */
function placed(digits: string, power: number): string {
  if (power < -4 || power >= 16) return scientific(digits, power)
  if (power < 0) return `0.${'0'.repeat(-power - 1)}${digits}`
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0')
  return `${whole}.${digits.slice(power + 1) || '0'}`
}

function scientific(digits: string, power: number): string {
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : ''
  return `${digits[0]}${fraction}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}
