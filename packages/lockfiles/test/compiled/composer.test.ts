import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { allows, constraintOf } from '../../src/composer/constraint.ts'
import { phpDecode, phpEncode } from '../../src/composer/php-json.ts'
import { normalizeVersion } from '../../src/composer/version.ts'
import { asked } from './asked.ts'

describe('JSON as PHP 8.2 writes it again', () => {
  test.each([
    ['-0', '0'],
    ['-0.0', '-0'],
    ['1.0', '1'],
    ['1e25', '1.0e+25'],
    ['1.5e-7', '1.5e-7'],
    ['0.0001', '0.0001'],
    ['0.00001', '1.0e-5'],
    ['123456789012345678.0', '1.2345678901234568e+17'],
    ['1e16', '10000000000000000'],
    ['1e17', '1.0e+17'],
    ['9223372036854775807', '9223372036854775807'],
    ['9223372036854775808', '9.223372036854776e+18'],
    ['12345678901234567890', '1.2345678901234567e+19'],
    ['{"a":{}}', '{"a":[]}'],
    ['{"0":1,"1":2}', '[1,2]'],
    ['{"1":1,"0":2}', '{"1":1,"0":2}'],
    ['{"00":1}', '{"00":1}'],
    ['{"a":"é/\u007f\\u0001😀\\"\\\\"}', '{"a":"\\u00e9\\/\u007f\\u0001\\ud83d\\ude00\\"\\\\"}'],
    ['{"a":1,"b":2,"a":3}', '{"a":3,"b":2}'],
    ['{"5":1,"a":{"0":{"0":[]}}}', '{"5":1,"a":[[[]]]}'],
  ])('%s', (text, expected) => {
    const value = phpDecode(text)
    expect(value === undefined ? undefined : phpEncode(value)).toBe(expected)
  })

  test.each([
    '',
    '{',
    '{"a":1,}',
    '[1 2]',
    '"\\ud800"',
    '01',
    '{"a":1}}',
    `${'['.repeat(600)}${']'.repeat(600)}`,
    '\ufeff{}',
  ])('refuses %#', (text) => expect(phpDecode(text)).toBeUndefined())
})

describe("Composer's constraints", () => {
  test.each([
    ['^1.2', '1.9.0', true],
    ['^0.3', '0.4.0', false],
    ['~1.2', '1.9.0', true],
    ['~1.2.3', '1.3.0', false],
    ['1.2.*', '1.2.9', true],
    ['1.0 - 2.0', '2.0.9', true],
    ['1.0 - 2.0.0', '2.0.9', false],
    ['>=1 <2 || ^3', '3.1.0', true],
    ['!=1.0', '1.0.0', false],
    ['^1.0', '1.0.0-beta1', true],
    ['>=1.0.0', '1.0.0-RC1', true],
    ['>1.0.0', '1.0.0-p1', true],
    ['dev-main', 'dev-main', true],
    ['^1', 'dev-main', false],
    ['1.0.0@dev', 'v1.0.0', true],
  ])('%s and %s', (text, version, expected) => {
    const constraint = constraintOf(text)
    expect(constraint && allows(constraint, normalizeVersion(version) ?? '')).toBe(expected)
  })
})

const require = '"require":{"php":">=8.1","acme/a":"^1.0"}'
const hashOf = (text: string) => createHash('md5').update(text).digest('hex')
const HASH = hashOf('{"name":"acme\\/app","require":{"php":">=8.1","acme\\/a":"^1.0"}}')
const manifest = `{\n"name":"acme/app",\n${require}\n}\n`
const lockWith = (hash: string, version = '1.4.0') =>
  JSON.stringify({
    'content-hash': hash,
    packages: [{ name: 'acme/a', version }],
    'packages-dev': [],
    platform: { php: '>=8.1' },
    'minimum-stability': 'stable',
  })
const check = (json: string, lock = lockWith(HASH)) =>
  asked('composer', 'composer.lock', { 'composer.json': json, 'composer.lock': lock })

describe('composer.lock', () => {
  test('a sound one', async () =>
    expect((await check(manifest)).told).toEqual(['holds lock-fresh composer.lock: composer.lock']))

  test.each([
    [
      'added',
      manifest.replace('"acme/a"', '"acme/b":"^2","acme/a"'),
      'broken dependency-added composer.json:3 acme/b ^2',
      'composer update acme/b --with-dependencies',
    ],
    [
      'unsatisfied',
      manifest.replace('^1.0', '^1.5'),
      'broken dependency-unsatisfied composer.json:3 acme/a ^1.5',
      'composer update acme/a --with-dependencies',
    ],
    [
      'removed',
      manifest.replace(',"acme/a":"^1.0"', ''),
      'broken dependency-removed composer.json:3 acme/a',
      'composer update acme/a --with-dependencies',
    ],
    [
      'PHP',
      manifest.replace('8.1', '8.3'),
      'broken engines-changed composer.json:3 require php >=8.3',
      'composer update --lock',
    ],
    [
      'proven',
      manifest.replace('"name"', '"extra":{"x":1},"name"'),
      'broken setting-changed composer.json:2 extra',
      'composer update --lock',
    ],
    [
      'order',
      manifest.replace(require, '"require":{"acme/a":"^1.0","php":">=8.1"}'),
      'broken order-changed composer.json:3 require',
      'composer update --lock',
    ],
    [
      'only the hash',
      manifest.replace('^1.0', '^1.1'),
      'broken dependency-changed composer.lock:1 content-hash',
      'composer update --lock',
    ],
  ])('%s', async (_, json, cause, command) => {
    const answer = await check(json)
    expect(answer.told[0]).toBe('broken lock-stale composer.lock: composer.lock')
    expect(answer.told.some((one) => one.startsWith(cause))).toBe(true)
    expect(answer.command).toBe(command)
  })

  test.each(['', '{}', '{"packages":[{}]}', '<<<<<<< a\n{}', '[]', '{"packages":{}'])(
    'never fresh: %s',
    async (lock) => {
      expect((await check(manifest, lock)).findings[0]?.outcome).toBe('broken')
    },
  )
})
