import { expect, test } from 'vitest'
import { fakeClock } from '../src/index.ts'

test('time stands still until it is advanced, and sleepers wake in order', async () => {
  const clock = fakeClock({ start: 0 })
  const woken: string[] = []
  const sleeper = async (name: string, ms: number) => {
    await clock.sleep(ms)
    woken.push(`${name} at ${clock.now()}`)
  }
  const chain = sleeper('a', 10).then(() => sleeper('c', 10))
  const other = sleeper('b', 15)
  await clock.advance(12)
  expect(woken).toEqual(['a at 10'])
  await clock.advance(100)
  await Promise.all([chain, other])
  expect(woken).toEqual(['a at 10', 'b at 15', 'c at 20'])
  expect(clock.now()).toBe(112)
  expect(clock.slept).toEqual([10, 15, 10])
})

test('with `auto` every sleep ends at once, at its own time', async () => {
  const clock = fakeClock({ start: 0, auto: true })
  await clock.sleep(60_000)
  await clock.sleep(5)
  expect(clock.now()).toBe(60_005)
})

test('an abort rejects with its reason', async () => {
  const clock = fakeClock()
  const stop = new AbortController()
  const asleep = clock.sleep(10, stop.signal)
  stop.abort(new Error('enough'))
  await expect(asleep).rejects.toThrow('enough')
  await expect(clock.sleep(10, stop.signal)).rejects.toThrow('enough')
})
