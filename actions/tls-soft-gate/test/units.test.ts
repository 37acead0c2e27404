import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attempt } from '@ci-gates/probes'
import { describe, expect, test } from 'vitest'
import { CAUSES, LAYERS } from '../src/judge/causes.ts'
import { PATIENT_MS, patient } from '../src/observe/wait.ts'
import { readRecord, writeRecord } from '../src/softness/record.ts'
import { untilOf } from '../src/softness/until.ts'
import { ROOT } from './support/gate.ts'

const DAY = 86_400_000
const LAST = Date.UTC(2027, 0, 31, 23, 59, 59, 999)

describe('soft-until', () => {
  test.each([
    [Date.UTC(2027, 0, 31, 23, 59), { isOver: false, daysLeft: 1, isNear: true }],
    [Date.UTC(2027, 0, 31, 0, 0), { isOver: false, daysLeft: 1, isNear: true }],
    [Date.UTC(2027, 1, 1), { isOver: true, daysLeft: 0, isNear: false }],
    [LAST - 14 * DAY + 1, { isOver: false, daysLeft: 14, isNear: true }],
    [LAST - 14 * DAY - 1, { isOver: false, daysLeft: 15, isNear: false }],
  ])('%d', (now, expected) => {
    expect(untilOf(LAST, now)).toEqual({ date: '2027-01-31', ...expected })
  })
})

describe('what a run leaves for later ones', () => {
  const record = { cause: 'stale-upstream', run: 123, attempt: 1, key: '0123456789abcdef' }

  test('is read as it was written', () => expect(readRecord(writeRecord(record))).toEqual(record))

  test.each([
    '',
    'x',
    'tls-soft-gate/2 a run=1 attempt=1 key=0123456789abcdef',
    `${writeRecord(record)} `,
    writeRecord({ ...record, cause: '::error::' }),
  ])('%j is none of ours', (text) => {
    expect(readRecord(text)).toBeUndefined()
  })
})

describe('causes', () => {
  const codes = readFileSync(join(ROOT, 'actions/tls-soft-gate/README.md'), 'utf8').split('## Codes')[1] ?? ''

  test.each(Object.entries(CAUSES))(
    '%s has a layer, a meaning and a remedy, and stands in the README',
    (cause, [layer, meaning, remedy]) => {
      expect(LAYERS).toContain(layer)
      expect(codes).toContain(`| \`${cause}\` | ${layer} | ${meaning} | ${remedy} |`.replace(' |  |', ' | |'))
    },
  )
})

test('after an attempt that heard nothing comes one that outlasts the timers of nginx, where there is time', async () => {
  const codes = [
    'bad-gateway',
    'timeout-first-byte',
    'gateway-timeout',
    'timeout-headers',
    'timeout-first-byte',
    'ready',
  ]
  const limits: number[] = []
  const probe = patient(async ({ timeoutMs }) => {
    limits.push(timeoutMs)
    return { code: codes[limits.length - 1] } as Attempt
  }, 5_000)
  for (const timeoutMs of [PATIENT_MS, PATIENT_MS, PATIENT_MS, PATIENT_MS, 20_000, PATIENT_MS])
    await probe({ timeoutMs })
  expect(limits).toEqual([5_000, 5_000, PATIENT_MS, 5_000, 5_000, PATIENT_MS])
  expect(PATIENT_MS).toBeGreaterThan(60_000)
})
