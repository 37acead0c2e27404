import { expect, test } from 'vitest'
import { expectSafeLog, hostileTexts, unsafeInLog } from '../src/index.ts'
import { printing, runSource } from './fixture-action.ts'

test('plain text, colours, groups and annotations are safe', async () => {
  expectSafeLog(
    await runSource(printing('a ✓ é 文', '\u001b[1;32mgreen\u001b[0m', '::group::A', '::endgroup::', '::error::x')),
  )
})

test.each([
  ...[
    'set-output',
    'old style within a line',
    'a command after CR',
    'a mask of a common letter',
    'echo on',
    'a matcher',
  ],
  ...[
    'concealed text',
    'a screen cleared',
    'a window title',
    'a link of OSC 8',
    'a C1 sequence',
    'a NUL',
    'a backspace',
  ],
  ...[
    'a right-to-left override',
    'isolates left open',
    'a line overwritten',
    'a command after U+2028',
    'tag characters',
  ],
])('%s is caught', async (name) => {
  const result = await runSource(printing(hostileTexts[name] ?? expect.fail(`no hostile text "${name}"`)))
  expect(unsafeInLog(result)).not.toEqual([])
  expect(() => expectSafeLog(result)).toThrow('The log is not safe')
})

test('a control character inside an annotation is caught though it is escaped there', async () => {
  expect(unsafeInLog(await runSource(printing('::error::a%0Db')))).not.toEqual([])
})

test('no hostile text was lost by its name', () => {
  expect(Object.values(hostileTexts)).toContain('__proto__')
  expect(Object.keys(hostileTexts).length).toBeGreaterThan(80)
})
