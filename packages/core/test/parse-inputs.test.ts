import { describe, expect, test } from 'vitest'
import { type Inputs, input, parseInputs } from '../src/model/index.ts'

const description = 'What it is.'
const context = { resolvePath: (raw: string) => ({ path: raw, allowed: true, roots: '' }) }
const read = (declared: Inputs, given: Record<string, string>) => parseInputs(declared, given, context)
const readOne = (declared: Inputs[string], it: string) =>
  read({ it: declared }, { it }).then(
    ({ values }) => values['it'],
    (error: Error) => error.message,
  )

describe('a list', () => {
  test('one a line, blank ones left out', async () => {
    expect(await readOne(input.list({ of: 'duration', description }), ' 1s\r\n\n 2m \n')).toEqual([1_000, 120_000])
  })

  test('tells what is wrong with every line', async () => {
    const told = await readOne(input.list({ of: 'integer', description }), '1\nx\n2\ny')
    expect(told).toBe('it: "x" is not a whole number; "y" is not a whole number')
  })

  test('has a limit', async () => {
    expect(await readOne(input.list({ of: 'text', description, most: 2 }), 'a\nb\nc')).toBe(
      'it: has 3 lines; at most 2 are allowed',
    )
  })

  test('of secrets is secret', () => {
    expect(input.list({ of: 'secret', description }).secret).toBe(true)
    expect(input.list({ of: 'text', description }).secret).toBe(false)
  })

  test('is empty by an empty default', async () => {
    expect(await readOne(input.list({ of: 'glob', description, default: '' }), '')).toEqual([])
  })
})

describe('all inputs', () => {
  const declared = {
    url: input.url({ description: 'Where it answers.' }),
    hardBranches: input.list({ of: 'glob', description, default: 'release/*' }),
    timeout: input.duration({ description, default: '60s' }),
    token: input.secret({ description, optional: true }),
  }
  const mistakes = (given: Record<string, string>) =>
    read(declared, given).then(
      () => [],
      (error) => error.message.split('\n'),
    )

  test('defaults, what is optional, and names in kebab-case', async () => {
    const { values, warnings } = await read(declared, { url: 'http://a', 'hard-branches': 'x\ny' })
    expect(values).toMatchObject({ url: new URL('http://a'), timeout: 60_000, token: undefined })
    expect((values['hardBranches'] as { text: string }[]).map(({ text }) => text)).toEqual(['x', 'y'])
    expect(warnings).toEqual([])
  })

  test('every mistake at once', async () => {
    expect(await mistakes({ timeuot: '1s', timeout: '5', 'hard-branch': 'x', 'hard-branches': '{'.repeat(3) })).toEqual(
      [
        'timeuot: there is no such input; did you mean timeout?',
        'hard-branch: there is no such input; did you mean hard-branches?',
        'url: is required: Where it answers.',
        'timeout: "5" has no unit; write 5s for seconds, 5ms for milliseconds',
      ],
    )
  })

  test('a slip hides that the input which was meant is missing', async () => {
    expect(await mistakes({ ulr: 'http://a' })).toEqual(['ulr: there is no such input; did you mean url?'])
    expect(await mistakes({ ulr: 'http://a', url: 'nothing' })).toHaveLength(2)
  })

  test.each(['', ' ', '\n'])('%j is as good as nothing', async (url) => {
    expect(await mistakes({ url })).toEqual(['url: is required: Where it answers.'])
  })

  test('a name that resembles none is a warning', async () => {
    const { warnings } = await read(declared, { url: 'http://a', wholly_other: 'x', ['__proto__']: 'x' })
    expect(warnings).toEqual([
      'INPUT_WHOLLY_OTHER is set, and no input of this gate has that name; it is ignored',
      'INPUT___PROTO__ is set, and no input of this gate has that name; it is ignored',
    ])
  })

  test('an empty default is a value of texts and lists alone', async () => {
    await expect(read({ it: input.duration({ description, default: '' }) }, {})).rejects.toThrow('is not a duration')
    expect((await read({ it: input.text({ description, default: '' }) }, {})).values).toEqual({ it: '' })
  })

  test('an error that is nobody else’s mistake goes on', async () => {
    const broken = { ...input.text({ description }), parse: () => Promise.reject(new RangeError('ours')) }
    await expect(read({ it: broken as Inputs[string] }, { it: 'x' })).rejects.toThrow(RangeError)
  })
})
