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

test('a sleep that is called off ends at once, with the reason', async () => {
  const controller = new AbortController()
  const sleeping = systemClock.sleep(600_000, controller.signal)
  controller.abort(new Error('enough'))
  await expect(sleeping).rejects.toMatchObject({ cause: { message: 'enough' } })
})

test('it tells the time of day, and never goes back', () => {
  const times = [systemClock.now(), systemClock.now(), systemClock.now()]
  expect([...times].sort((a, b) => a - b)).toEqual(times)
  expect(Math.abs((times[0] ?? 0) - Date.now())).toBeLessThan(60_000)
})
