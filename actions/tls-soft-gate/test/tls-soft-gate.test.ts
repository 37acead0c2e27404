import { expect, test } from 'vitest'
import { judge } from '../src/judge.ts'

test('a file that is not there fails', () => {
  const absent = { claim: 'a.txt', outcome: 'broken', code: 'file-absent', observed: 'is not there' } as const
  expect(judge([absent])).toMatchObject({ outcome: 'fail', code: 'file-absent', reason: 'a.txt is not there' })
})

test('nothing examined is no pass', () => {
  expect(judge([]).outcome).toBe('inconclusive')
})
