import { describe, expect, test } from 'vitest'
import { parseMarker } from '../../src/python/marker.ts'
import { neverHolds, sameMarkers } from '../../src/python/marker-table.ts'
import { normalSpecifier, pythonBounds, sameBounds, satisfiesSpecifier, scopeOf } from '../../src/python/specifier.ts'

const scope = scopeOf(pythonBounds(['>=3.9']) ?? {})

describe('markers by meaning, for Python from 3.9 on', () => {
  const rows: readonly (readonly [a: string, b: string, same: boolean])[] = [
    ["python_version >= '3.10'", "python_full_version >= '3.10'", true],
    ["python_version > '3.9'", "python_full_version >= '3.10'", true],
    ["python_version < '3.8'", "python_version < '3.7'", true],
    ["python_version <= '3.10'", "python_full_version < '3.11'", true],
    ["python_version == '3.10'", "python_full_version == '3.10.*'", true],
    ["python_full_version == '3.10'", "python_full_version == '3.10.*'", false],
    ["python_version in '3.10 3.11'", "python_version == '3.10' or python_version == '3.11'", true],
    ["python_version >= '3.10'", "python_version >= '3.11'", false],
    ["platform_system == 'Windows'", "sys_platform == 'win32'", true],
    ["'linux' == sys_platform", "sys_platform == 'linux'", true],
    ["sys_platform != 'linux'", "sys_platform == 'win32'", false],
    ["extra == 'Fancy_One'", "extra == 'fancy-one'", true],
    ["extra == 'a' or extra == 'b'", "extra == 'a'", false],
    ["(os_name == 'nt' or os_name == 'posix') and extra == 'a'", "extra == 'a' and os_name in 'nt posix'", false],
    ["sys_platform == 'linux' and sys_platform == 'win32'", "python_version < '3'", true],
    ["platform_release >= '20'", "platform_release >= '20'", true],
    ["platform_release >= '20'", "platform_release < '20'", false],
  ]
  test.each(rows)('%s | %s', (a, b, same) => {
    const [one, other] = [parseMarker(a), parseMarker(b)]
    if (!one || !other) throw new Error('not read')
    expect(sameMarkers(one, other, scope)).toBe(same)
  })

  test.each([
    'python_version',
    'python_version >= 3',
    "a == 'b' and",
    '((',
    "'a' == 'b'",
    "os_name == 'nt' os_name == 'x'",
  ])('%s is none', (text) => expect(parseMarker(text)).toBeUndefined())

  test('a marker of many variables is not guessed at', () => {
    const many = Array.from({ length: 30 }, (_, i) => `extra == 'e${i}'`).join(' or ')
    const [one, other] = [parseMarker(many), parseMarker(`${many} or extra == 'x'`)]
    if (!one || !other) throw new Error('not read')
    expect(sameMarkers(one, other, scope)).toBeUndefined()
    expect(sameMarkers(one, one, scope)).toBe(true)
    expect(neverHolds(one, scope)).toBeUndefined()
  })

  test('nesting is limited', () =>
    expect(parseMarker(`${'('.repeat(500)}os_name == 'nt'${')'.repeat(500)}`)).toBeUndefined())
})

test.each([
  ['>=1.0, <2', '<2.0,>=1', true],
  ['==1.0.*', '==1.*', true],
  ['~=1.4.5', '~= 1.4.5', true],
  ['==1.0a1', '==1.0.alpha-1', true],
  ['>=1', '>1', false],
  ['==1.0.post1', '==1.0-1', true],
])('specifiers %s and %s are the same: %s', (a, b, same) => {
  expect(normalSpecifier(a) === normalSpecifier(b)).toBe(same)
})

test.each([
  ['1.5', '>=1,<2', true],
  ['2.1.3', '<2', false],
  ['2.0rc1', '>=1', true],
  ['1.4.9', '~=1.4.5', true],
  ['1.0+cpu', '==1.0', true],
  ['nonsense', '>=1', undefined],
  ['1', '^1', undefined],
])('%s within %s: %s', (version, specifier, within) => expect(satisfiesSpecifier(version, specifier)).toBe(within))

test.each([
  [['>=3.9', '>=3.10,<4'], ['>=3.10, <4.0'], true],
  [['>=3.8,!=3.8.*'], ['>=3.9'], true],
  [['>=3.9'], ['>3.9'], false],
  [['~=3.9'], ['>=3.9,<4'], true],
  [['==3.11.*'], ['>=3.11,<3.12'], true],
])('%s and %s begin and end alike: %s', (a, b, same) => {
  const [one, other] = [pythonBounds(a), pythonBounds(b)]
  if (!one || !other) throw new Error('not read')
  expect(sameBounds(one, other)).toBe(same)
})
