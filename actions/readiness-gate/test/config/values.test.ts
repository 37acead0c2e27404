import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import * as values from '../../src/config/values.ts'

function messages(schema: v.GenericSchema, input: unknown): string[] {
  const read = v.safeParse(schema, input)
  return read.success ? [] : read.issues.map(({ message }) => message)
}

describe('a percentage', () => {
  const percent = values.percent('The share.')
  test.each([
    ['85%', 850_000],
    ['99.5 %', 995_000],
    [85, 850_000],
    ['85', 850_000],
    [99.5, 995_000],
    [0, 0],
    [1, 10_000],
    [100, 1_000_000],
  ])('%j is read', (input, millionths) => {
    expect(v.parse(percent, input)).toMatchObject({ millionths })
  })
  test.each([
    [0.85, '0.85 has no unit; did you mean 85%?'],
    ['0.85', '0.85 has no unit; did you mean 85%?'],
    [101, '"101%" is more than 100%'],
    [-1, '"-1" is not a percentage; write 98% or 99.5%'],
    [Number.POSITIVE_INFINITY, '"Infinity" is not a percentage; write 98% or 99.5%'],
    ['most', '"most" is not a percentage; write 98% or 99.5%'],
    [true, 'true is not a percentage; write 85% or 99.5%'],
    [['85%'], 'a list is not a percentage; write 85% or 99.5%'],
  ])('%j is refused', (input, message) => {
    expect(messages(percent, input)).toEqual([message])
  })
})

test.each([
  ['0.1%', 0.001],
  ['1%', 0.01],
  [0.1, 0.1],
  [-3, -3],
  ['100%', 1],
])('a limit %j is %d', (input, value) => {
  expect(v.parse(values.limit('Most.'), input)).toEqual({ text: String(input), value })
})

test.each([
  ['limit', values.limit('Most.'), Number.NEGATIVE_INFINITY, '-Infinity is not a finite number'],
  ['limit', values.limit('Most.'), 'few', '"few" is neither a number nor a percentage such as 0.1%'],
  ['amount', values.amount('Most.'), Number.POSITIVE_INFINITY, 'Infinity is not a finite number'],
  ['count', values.count('Most.'), -1, '-1 is not a whole number from 0 up'],
  ['count', values.count('Most.', 1), 0, '0 is not a whole number from 1 up'],
  ['count', values.count('Most.'), 1.5, '1.5 is not a whole number from 0 up'],
  ['duration', values.duration('Age.'), 24, '24 has no unit; write 24s for seconds, 24h for hours'],
  ['duration', values.duration('Age.'), '1 day', '"1 day" is not a duration; write 60s, 250ms or 1m30s'],
  ['text', values.text('Name.'), ' ', 'is empty'],
  ['text', values.text('Name.'), 'a\nb', 'has more than one line'],
  ['path', values.path('File.'), '../a', '"../a" has .. in it; only files inside the workspace are read'],
  [
    'path',
    values.path('File.'),
    'a\\..\\..\\b',
    '"a\\..\\..\\b" has .. in it; only files inside the workspace are read',
  ],
  [
    'path',
    values.path('File.'),
    '/etc/passwd',
    '"/etc/passwd" is an absolute path; write it relative to the workspace',
  ],
  ['path', values.path('File.'), 'C:\\a', '"C:\\a" is an absolute path; write it relative to the workspace'],
  ['globs', values.globs('Files.'), '../**', '"../**" has .. in it; only files inside the workspace are read'],
  [
    'globs',
    values.globs('Files.'),
    ['a', '/b'],
    'entry 2: "/b" is an absolute path; write it relative to the workspace',
  ],
  ['globs', values.globs('Files.'), [], 'is an empty list'],
  ['globs', values.globs('Files.'), 3, '3 is not a text; put it between quotes'],
  [
    'address',
    values.address('Where.'),
    'ftp://example.org',
    '"ftp://example.org" is no address; write it with https:// or http://',
  ],
  [
    'address',
    values.address('Where.'),
    'ftp://u:hunter2@x',
    '"ftp://***@x" is no address; write it with https:// or http://',
  ],
  ['environmentName', values.environmentName('Token.'), 'A-B', '"A-B" is not the name of an environment variable'],
  ['choice', values.choice(['zero', 'fail'], 'Empty.'), 'one', '"one" is not one of zero, fail'],
  ['flag', values.flag('Whether.'), 'yes', '"yes" is neither true nor false'],
] as const)('%s refuses what it cannot read (%#)', (_, schema, input, message) => {
  expect(messages(schema, input)).toEqual([message])
})

test('paths come out in one form', () => {
  const path = values.path('File.')
  expect(['./a//b', 'a\\b', '.'].map((each) => v.parse(path, each))).toEqual(['a/b', 'a/b', '.'])
})

test('one pattern and a list of them are the same in the end', () => {
  const globs = values.globs('Files.')
  expect(v.parse(globs, 'docs/**')[0]?.matches('docs/a/b.md')).toBe(true)
  expect(v.parse(globs, ['a', '!b']).map(({ text }) => text)).toEqual(['a', '!b'])
})

const variable = (name: string) => `$\{${name}}`

test.each([
  `https://${variable('HOST')}/api`,
  `${variable('PROM_URL')}/x`,
  'http://127.0.0.1:9090',
  `https://a.example.org:${variable('PORT')}/`,
])('%s is an address', (address) => {
  expect(v.parse(values.address('Where.'), address)).toBe(address)
})

test('every kind becomes JSON Schema with its description', () => {
  const all = v.strictObject({
    percent: values.percent('A'),
    limit: values.limit('A'),
    amount: values.amount('A'),
    count: values.count('A'),
    duration: values.duration('A'),
    text: values.text('A'),
    path: values.path('A'),
    globs: values.globs('A'),
    pattern: values.pattern('A'),
    address: values.address('A'),
    choice: values.choice(['a', 'b'], 'A'),
    flag: values.flag('A'),
    name: values.environmentName('A'),
  })
  const { properties = {} } = toJsonSchema(all, { target: 'draft-07', typeMode: 'input', errorMode: 'ignore' })
  expect(Object.values(properties).map((each) => (each as { description?: string }).description)).toEqual(
    Object.keys(properties).map(() => 'A'),
  )
})
