import { expect, test } from 'vitest'
import { systemClock } from '../src/runner/clock.ts'

test('sleeping until a moment that has passed is over at once, and Node warns of nothing', async () => {
  const warnings: Error[] = []
  const note = (warning: Error) => warnings.push(warning)
  process.on('warning', note)
  await systemClock.sleep(-1.5)
  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', note)
  expect(warnings).toEqual([])
})
