import { describe, expect, test } from 'vitest'
import { type Inputs, input, parseInputs } from '../src/model/index.ts'
import { pathResolver } from '../src/runner/paths.ts'

const workspace = '/w/space'
const context = { resolvePath: pathResolver(workspace, [workspace]) }
const description = 'What it is.'
const read = (declared: Inputs, given: Record<string, string>) => parseInputs(declared, given, context)

/** The value of the one input `it`, or what is wrong with it. */
async function readOne(declared: Inputs[string], raw: string): Promise<unknown> {
  try {
    const { values } = await read({ it: declared }, { it: raw })
    return values['it']
  } catch (error) {
    return String((error as Error).message)
  }
}

const kinds = {
  text: input.text({ description }),
  integer: input.integer({ description }),
  port: input.integer({ description, min: 1, max: 65_535 }),
  boolean: input.boolean({ description }),
  percent: input.percent({ description }),
  duration: input.duration({ description }),
  url: input.url({ description }),
  web: input.url({ description, schemes: ['http', 'https'] }),
  path: input.path({ description }),
  choice: input.choice({ of: ['fail', 'warn', 'ignore'], description }),
}

describe('one value', () => {
  test.each<[keyof typeof kinds, string, unknown]>([
    ['text', '  a b \n', 'a b'],
    ['text', 'NaN', 'NaN'],
    ['integer', '0', 0],
    ['integer', '-12', -12],
    ['integer', '+7', 7],
    ['integer', '007', 7],
    ['integer', '999999999999999', 999_999_999_999_999],
    ['integer', '9999999999999999', 'it: "9999999999999999" is not a whole number'],
    ['integer', '1e3', 'it: "1e3" is not a whole number'],
    ['integer', '0x10', 'it: "0x10" is not a whole number'],
    ['integer', '1.0', 'it: "1.0" is not a whole number'],
    ['integer', 'NaN', 'it: "NaN" is not a whole number'],
    ['integer', '１', 'it: "１" is not a whole number'],
    ['port', '0', 'it: 0 is less than 1'],
    ['port', '65536', 'it: 65536 is more than 65535'],
    ['port', '65535', 65_535],
    ['boolean', 'true', true],
    ['boolean', 'FALSE', false],
    ['boolean', 'yes', 'it: "yes" is neither true nor false'],
    ['boolean', '1', 'it: "1" is neither true nor false'],
    ['boolean', 'constructor', 'it: "constructor" is neither true nor false'],
    ['percent', '98%', { text: '98%', millionths: 980_000 }],
    ['percent', '99.5 %', { text: '99.5 %', millionths: 995_000 }],
    ['percent', '0.0001%', { text: '0.0001%', millionths: 1 }],
    ['percent', '100%', { text: '100%', millionths: 1_000_000 }],
    ['percent', '0%', { text: '0%', millionths: 0 }],
    ['percent', '100.0001%', 'it: "100.0001%" is more than 100%'],
    ['percent', '98', 'it: "98" has no unit; write 98%'],
    ['percent', '0.07', 'it: "0.07" has no unit; write 7% or 0.07%'],
    ['percent', '1', 'it: "1" has no unit; write 100% or 1%'],
    ['percent', '150', 'it: "150" is not a percentage; write 98% or 99.5%'],
    ['percent', '99.99999%', 'it: "99.99999%" is not a percentage; write 98% or 99.5%'],
    ['percent', '-1%', 'it: "-1%" is not a percentage; write 98% or 99.5%'],
    ['duration', '60s', 60_000],
    ['duration', '250ms', 250],
    ['duration', '1m30s', 90_000],
    ['duration', '1.5h', 5_400_000],
    ['duration', '1d2h3m4s5ms', 93_784_005],
    ['duration', '0s', 0],
    ['duration', '366d', 31_622_400_000],
    ['duration', '367d', 'it: "367d" is longer than 366 days'],
    ['duration', '60', 'it: "60" has no unit; write 60s for seconds, 60ms for milliseconds'],
    ['duration', '30s1m', 'it: "30s1m" is not a duration; write 60s, 250ms or 1m30s'],
    ['duration', '1.2.3s', 'it: "1.2.3s" is not a duration; write 60s, 250ms or 1m30s'],
    ['duration', '-1s', 'it: "-1s" is not a duration; write 60s, 250ms or 1m30s'],
    ['duration', '.s', 'it: ".s" is not a duration; write 60s, 250ms or 1m30s'],
    ['duration', 'Infinitys', 'it: "Infinitys" is not a duration; write 60s, 250ms or 1m30s'],
    ['url', 'tcp://db:5432', new URL('tcp://db:5432')],
    [
      'url',
      'localhost:8000/x',
      'it: "localhost:8000/x" is not an address; write it with its scheme, such as http://localhost:8000/x',
    ],
    [
      'url',
      '127.0.0.1:8000',
      'it: "127.0.0.1:8000" is not an address; write it with its scheme, such as http://127.0.0.1:8000',
    ],
    [
      'url',
      'http://',
      'it: "http://" is not an address; write it with its scheme, such as http://127.0.0.1:8000/healthz',
    ],
    [
      'url',
      'file:///etc/passwd',
      'it: "file:///etc/passwd" is not an address; write it with its scheme, such as http://127.0.0.1:8000/healthz',
    ],
    ['web', 'https://a/b', new URL('https://a/b')],
    ['web', 'ftp://a/b', 'it: "ftp://a/b" begins with ftp:, not with http: or https:'],
    ['path', 'a/../b', '/w/space/b'],
    ['path', '.', workspace],
    ['path', '..', 'it: ".." lies outside /w/space'],
    ['path', '/w/space-evil', 'it: "/w/space-evil" lies outside /w/space'],
    ['path', '..a', '/w/space/..a'],
    ['path', 'a\0b', 'it: "a\\x00b" is not a path'],
    ['choice', 'warn', 'warn'],
    ['choice', 'wran', 'it: "wran" is not one of fail, warn, ignore; did you mean warn?'],
    ['choice', 'Warn', 'it: "Warn" is not one of fail, warn, ignore; did you mean warn?'],
    ['choice', 'no', 'it: "no" is not one of fail, warn, ignore'],
    ['choice', '\u202ewarn', 'it: "\\u202ewarn" is not one of fail, warn, ignore; did you mean warn?'],
  ])('%s %j', async (kind, raw, expected) => {
    expect(await readOne(kinds[kind], raw)).toEqual(expected)
  })

  test.each([
    [{}, 'whole number'],
    [{ min: 1 }, 'whole number, at least 1'],
    [{ max: 9 }, 'whole number, at most 9'],
    [{ min: 1, max: 9 }, 'whole number from 1 to 9'],
  ])('a range %j is written as "%s"', (range, form) => {
    expect(input.integer({ description, ...range }).form).toBe(form)
  })
})
