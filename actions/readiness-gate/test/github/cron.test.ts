import { describe, expect, test } from 'vitest'
import { longestGap } from '../../src/signals/github/cron.ts'
import { readWorkflowText } from '../../src/signals/github/workflow-files.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

describe('the longest time between two firings', () => {
  test.each([
    ['*/5 * * * *', 5 * MINUTE],
    ['17 * * * *', HOUR],
    ['0 3 * * *', DAY],
    ['0 3,15 * * *', 12 * HOUR],
    ['0 9-17 * * *', 16 * HOUR],
    ['0 3 * * 1-5', 3 * DAY],
    ['0 3 * * MON-FRI', 3 * DAY],
    ['0 0 * * 0', 7 * DAY],
    ['0 0 * * 7', 7 * DAY],
    ['0 0 1 * *', 31 * DAY],
    ['0 0 1 JAN *', 366 * DAY],
    ['0 0 29 2 *', 1_461 * DAY],
    // Either of the two days is enough: the 1st, and every Monday.
    ['0 0 1 * 1', 7 * DAY],
    ['0/20 4 * * *', 23 * HOUR + 20 * MINUTE],
    ['0 */7 * * *', 7 * HOUR],
  ])('%s', (text, gap) => {
    expect(longestGap([text])).toBe(gap)
  })

  test('of several texts together', () => {
    expect(longestGap(['0 0 * * *', '0 6 * * *'])).toBe(18 * HOUR)
  })

  test.each([
    ['@daily'],
    ['* * * *'],
    ['60 * * * *'],
    ['0 24 * * *'],
    ['0 0 0 * *'],
    ['0 0 * 13 *'],
    ['0 0 * * 8'],
    ['5-1 * * * *'],
    ['*/0 * * * *'],
    ['0 0 L * *'],
    ['a b c d e'],
    [''],
    // Never fires.
    ['0 0 31 2 *'],
  ])('%j has none', (text) => {
    expect(longestGap([text])).toBeUndefined()
  })

  test('one text that cannot be read makes the answer unknown', () => {
    expect(longestGap(['0 0 * * *', '@daily'])).toBeUndefined()
    expect(longestGap([])).toBeUndefined()
  })
})

describe('a workflow’s text', () => {
  test.each([
    ['on: [push, pull_request]\njobs: {build: {}, test: {name: Unit tests}}', ['push', 'pull_request'], [], []],
    ['on: push', ['push'], [], []],
    [
      "on:\n  schedule:\n    - cron: '0 3 * * *'\n    - cron: '0 4 * * *'",
      ['schedule'],
      ['0 3 * * *', '0 4 * * *'],
      [],
    ],
    [
      'on:\n  pull_request: {paths: [src/**]}\n  push: {branches: [main]}',
      ['pull_request', 'push'],
      [],
      ['pull_request'],
    ],
    ['on:\n  push: {paths-ignore: [docs/**]}', ['push'], [], ['push']],
    ['on: {schedule: 7}', ['schedule'], [], []],
    ['name: nothing', [], [], []],
  ])('%j', (text, events, crons, filtered) => {
    expect(readWorkflowText('a.yml', text)).toMatchObject({ events, crons, filtered })
  })

  test('names its checks', () => {
    const text = 'on: push\njobs:\n  build: {}\n  test:\n    name: Unit tests\n'
    expect(readWorkflowText('a.yml', text)?.checks).toEqual(['build', 'Unit tests'])
  })

  test.each([['- a'], [': :'], [''], ['*x'], ['"'], ['7']])('%j is none, and harms nobody', (text) => {
    expect(readWorkflowText('a.yml', text)?.crons ?? []).toEqual([])
  })
})
