import { expect, test } from 'vitest'
import { COMMANDS, parseCommand } from '../src/action-command.ts'

const live = new Set([...COMMANDS, 'token123'])

test.each([
  ['::error::broken', { name: 'error', data: 'broken', form: 'v2' }],
  ['   ::error::after blanks', { name: 'error', data: 'after blanks' }],
  ['\u0085\u2028::error::after blanks of .NET', { name: 'error' }],
  ['::ERROR::case does not matter', { name: 'error' }],
  ['::error file=a%2Cb.txt,line=3::x', { properties: { file: 'a,b.txt', line: '3' } }],
  ['::error file=,line=3::x', { properties: { line: '3' } }],
  ['::error title=a%3Ab%25::x%0Ay%250A', { properties: { title: 'a:b%' }, data: 'x\ny%0A' }],
  ['::set-output name=a=b::c', { properties: { name: 'a=b' }, data: 'c' }],
  ['::token123::', { name: 'token123', data: '' }],
  ['text ##[error]here', { name: 'error', data: 'here', form: 'old' }],
  ['##[set-output name=a;x=%5D]b%3B', { properties: { name: 'a', x: ']' }, data: 'b;' }],
  ['::nonsense::##[error]old form behind an unknown one', { name: 'error', form: 'old' }],
  ['::error:\u200b:a zero-width space does not break the mark', { name: 'error', form: 'v2' }],
  ['#\u00ad#[error]nor a soft hyphen', undefined],
  ['::error __proto__=x::y', { properties: JSON.parse('{"__proto__":"x"}') }],
])('%j is a command', (line, expected) => {
  if (expected === undefined) expect(parseCommand(line, live)).toBeUndefined()
  else expect(parseCommand(line, live)).toMatchObject(expected)
})

test.each([
  'text ::error::not at the start',
  '::error',
  '::error:',
  '::unknown::x',
  ': :error::x',
  '##[error',
  '##[unknown]x',
  '# #[error]x',
  '\ufeffx::error::x',
  '::set\u200b-output name=a::b',
  '',
])('%j is no command', (line) => {
  expect(parseCommand(line, live)).toBeUndefined()
})
