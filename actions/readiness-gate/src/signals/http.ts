import type { Attempt, Expectations } from '@ci-gates/probes'
import * as v from 'valibot'
import { address, duration, flag, listOf, pattern, text } from '../config/values.ts'
import { met, missed } from '../evidence/told.ts'
import { targetOf } from '../net/address.ts'
import { guardedProbe, unreachable, unreached } from '../net/ask.ts'
import { patternMistakes } from '../text/engine.ts'
import { defineSignal, type Evidence, type RuleMistake, type Scene } from './signal.ts'

const ATTEMPT = 10_000

const schema = v.strictObject({
  url: address('The address that is asked; variables that are declared under `environment` may stand in it.'),
  status: v.exactOptional(text('The statuses that are wanted, such as `200,204` or `2xx`. Default: 2xx.', 100)),
  json: v.exactOptional(listOf(text('A rule.'), 'Rules for the JSON of the answer, such as `$.status == "ok"`.')),
  body: v.exactOptional(pattern('A pattern that the body must match, in RE2 syntax.')),
  'max-time': v.exactOptional(duration('How long the answer may take.')),
  wait: v.exactOptional(duration('How long to ask again while the answer is not as wanted. Default: one attempt.')),
  'allow-link-local': v.exactOptional(flag('Whether link-local addresses and metadata services may be asked.')),
})

type Rule = v.InferOutput<typeof schema>

/** Whether an address answers as wanted. */
export const http = defineSignal({
  kind: 'http',
  description: 'An address answers as wanted: a smoke test of a deployment.',
  schema,
  permissions: [],
  remedy: 'Look at the log of the service.',
  mistakes,
  observe,
})

async function mistakes({ url, status, json, body }: Rule): Promise<RuleMistake[]> {
  const { parseJsonRule, parseStatusSet } = await import('@ci-gates/probes')
  const rules = await Promise.all((json ?? []).map((rule) => parseJsonRule(rule).then(() => [], flaw('json'))))
  return [
    ...(status === undefined ? [] : await attempt(async () => parseStatusSet(status), 'status')),
    ...rules.flat(),
    ...(await patternMistakes('body', body)),
    ...(/^https?:\/\/[^/]*@/.test(url)
      ? [{ key: 'url', message: 'a password in the file is no secret; put the address into a variable' }]
      : []),
  ]
}

async function attempt(make: () => Promise<unknown>, key: string): Promise<RuleMistake[]> {
  return make().then(() => [], flaw(key))
}

function flaw(key: string) {
  return (error: unknown): RuleMistake[] => [{ key, message: (error as Error).message }]
}

async function observe(rule: Rule, scene: Scene): Promise<Evidence> {
  const target = await targetOf(rule.url, scene)
  if ('measured' in target) return target
  const options = { expect: await expectations(rule), allowLinkLocal: rule['allow-link-local'] === true }
  const probe = await guardedProbe(target, options, scene)
  if ('measured' in probe) return probe
  const { poll } = await import('@ci-gates/probes')
  const { clock, signal } = scene
  const asked =
    rule.wait === undefined
      ? await probe({ timeoutMs: ATTEMPT, signal })
      : (await poll(probe, { clock, signal, timeoutMs: rule.wait, attemptTimeoutMs: ATTEMPT, intervalMs: 5_000 })).last
  signal.throwIfAborted()
  return asked ? judge(rule, target.told, asked) : judge(rule, target.told, await probe({ timeoutMs: ATTEMPT, signal }))
}

async function expectations({ status, json, body }: Rule): Promise<Expectations> {
  const { parseJsonRule, parseStatusSet } = await import('@ci-gates/probes')
  const { parsePattern } = await import('@ci-gates/core/model')
  return {
    ...(status === undefined ? {} : { status: parseStatusSet(status) }),
    ...(json === undefined ? {} : { json: await Promise.all(json.map(parseJsonRule)) }),
    ...(body === undefined ? {} : { body: await parsePattern(body) }),
  }
}

async function judge(rule: Rule, told: string, asked: Attempt): Promise<Evidence> {
  const { remedyFor } = await import('@ci-gates/probes')
  if (unreached(asked)) return unreachable(told, asked, remedyFor(asked.code))
  const ms = Math.round(asked.timings.total)
  const number = { value: ms, unit: 'ms' }
  if (asked.outcome !== 'ready')
    return missed(asked.code, `${told}: ${asked.observed}`, {
      details: asked.notes,
      remedy: { text: remedyFor(asked.code) },
    })
  const observed = `${told}: ${asked.observed} in ${ms} ms`
  const most = rule['max-time']
  if (most === undefined || asked.timings.total <= most)
    return met('answers', observed, { ...number, details: asked.notes })
  return missed('too-slow', observed, {
    ...number,
    expected: `at most ${most} ms`,
    remedy: { text: 'Make the answer faster, or raise `max-time`' },
  })
}
