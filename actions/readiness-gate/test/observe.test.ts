import type { Report, World } from '@ci-gates/core/model'
import { fakeClock } from '@ci-gates/testkit'
import { expect, test } from 'vitest'
import { observe } from '../src/observe.ts'
import type { Evidence, Scene, SignalKind } from '../src/signals/signal.ts'
import { surroundingsOf } from '../src/surroundings.ts'
import { tellElsewhere } from '../src/tell/elsewhere.ts'
import { type Kept, keep } from '../src/tell/kept.ts'
import { configured } from './score/made.ts'

const seen: Evidence = { measured: true, holds: true, credit: 10_000, code: 'seen', observed: 'seen' }
const kindOf = (look: (scene: Scene) => Promise<Evidence>): SignalKind =>
  ({
    kind: 'file',
    description: '',
    permissions: [],
    remedy: '',
    schema: {},
    observe: (_: unknown, scene: Scene) => look(scene),
  }) as unknown as SignalKind

async function looking(
  kinds: Readonly<Record<string, (scene: Scene) => Promise<Evidence>>>,
  more: { deadline?: number; timeout?: number; cancelled?: AbortSignal } = {},
) {
  const made = configured(Object.keys(kinds).map((id) => ({ id, seen: 0 })))
  const signals = made.signals.map((rule) => ({
    ...rule,
    rule: { 'token-env': 'OWN' },
    kind: kindOf(kinds[rule.id] as (scene: Scene) => Promise<Evidence>),
  }))
  const gate = { ...made.gate, signalTimeout: more.timeout ?? 60_000 }
  const clock = fakeClock()
  const signal = more.cancelled ?? new AbortController().signal
  const subject = { repository: '', sha: '', ref: '', event: '' }
  const enforcement = { wish: 'hard', effective: 'hard', why: '' } as const
  const world = {
    clock,
    signal,
    log: { info: () => {}, debug: () => {} },
    mask: () => {},
    workspace: '/',
    roots: ['/'],
    subject,
    enforcement,
  }
  const means = {
    world,
    surroundings: surroundingsOf({}),
    points: [],
    deadline: more.deadline ?? 60_000,
    commandsAllowed: false,
  }
  return observe(
    { ...made, gate, signals, environment: ['NAMED'] },
    { ...means, github: async () => ({ kind: 'absent', detail: 'none' }) as const },
  )
}

test("one signal's crash hides no other, and is kept to be told as one", async () => {
  const bug = new Error('a bug')
  const { evidence, crashes } = await looking({
    good: async () => seen,
    bad: async () => {
      throw bug
    },
    worse: () => {
      throw 'no error at all'
    },
  })
  expect(evidence.get('good')).toBe(seen)
  expect(evidence.get('bad')).toMatchObject({
    measured: false,
    code: 'signal-crashed',
    observed: 'its own code failed: a bug',
  })
  expect(crashes).toHaveLength(2)
  expect(crashes).toContain(bug)
})

test('one that never comes to an end is late, and so is all that waits behind the deadline', async () => {
  const never = () => new Promise<Evidence>(() => {})
  const own = await looking({ slow: never, good: async () => seen }, { timeout: 20 })
  expect(own.evidence.get('slow')).toMatchObject({
    code: 'signal-timeout',
    observed: expect.stringContaining('within 20 ms (gate.signal-timeout)'),
  })
  expect(own.evidence.get('good')).toBe(seen)
  const all = await looking(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`s${at}`, never])), {
    deadline: 30,
  })
  expect([...all.evidence.values()].map(({ code }) => code)).toEqual(Array(20).fill('signal-timeout'))
  expect(all.crashes).toEqual([])
})

test('what stops because its time is over is late, not broken', async () => {
  const stops = (scene: Scene) =>
    new Promise<Evidence>((_, reject) => scene.signal.addEventListener('abort', () => reject(scene.signal.reason)))
  const { evidence, crashes } = await looking({ stops }, { timeout: 20 })
  expect(evidence.get('stops')).toMatchObject({ code: 'signal-timeout' })
  expect(crashes).toEqual([])
})

test('only variables that are declared, ordinary, or named by the signal itself are ever read', async () => {
  const values: (string | undefined)[] = []
  process.env['NAMED'] = 'yes'
  process.env['OTHER'] = 'no'
  process.env['OWN'] = 'mine'
  await looking({
    asks: async (scene) => {
      for (const name of ['NAMED', 'OTHER', 'OWN']) values.push(scene.environment(name))
      values.push(String(scene.environment('PATH') !== undefined))
      return seen
    },
  })
  expect(values).toEqual(['yes', undefined, 'mine', 'true'])
})

test('a crash ends the run as one, once the rest is told', async () => {
  const world = { workspace: '/' } as World
  const bug = new Error('a bug')
  keep(world, { crashes: [bug] } as unknown as Kept)
  await expect(tellElsewhere({ verdict: {} } as Report, {} as never, world)).rejects.toBe(bug)
})
