// The keys of a configuration, those of signals aside, which each kind declares for itself.

import * as v from 'valibot'
import { choice, count, duration, environmentName, flag, listOf, path, percent, text } from './values.ts'

/** A weight: 25, 0.5; no share, since shares are made from all weights. */
function weight(description: string) {
  const message = ({ input }: { input: unknown }) =>
    `${typeof input === 'string' ? JSON.stringify(input) : String(input)} is not a weight; write a number from 0 to 1000000, such as 25`
  return v.pipe(
    v.number(message),
    v.finite(message),
    v.minValue(0, message),
    v.maxValue(1_000_000, message),
    v.check((value) => Number.isInteger(Math.round(value * 1e6) / 1e3), 'has more than three decimals'),
    v.description(description),
  )
}

export const ON_INCONCLUSIVE = ['fail', 'warn', 'pass'] as const
export const ON_UNKNOWN = ['open', 'fail', 'ignore'] as const

export const gateSchema = v.strictObject({
  'fail-under': v.exactOptional(percent('The least score that is ready. Default 90%.')),
  target: v.exactOptional(percent('The score that is wanted; below it a pass is told as narrow. Default 95%.')),
  'min-coverage': v.exactOptional(
    percent('The least share of the weight that must have been measured for a pass. Default 80%.'),
  ),
  'on-inconclusive': v.exactOptional(
    choice(
      ON_INCONCLUSIVE,
      'What a run without a verdict does to the step: fail it, warn, or let it pass. Default: warn on pull requests, fail elsewhere.',
    ),
  ),
  'signal-timeout': v.exactOptional(duration('How long one signal may take. Default 60s.')),
  'waiver-horizon': v.exactOptional(count('How many days ahead a waiver may expire at most. Default 90.', 1)),
})

export const groupSchema = v.strictObject({
  weight: weight('What the group weighs among the other groups and the signals without one.'),
  floor: v.exactOptional(percent('The least score of the group, whatever the others have.')),
})

/** The keys that every signal has beside those of its kind. */
export const commonSchema = v.strictObject({
  kind: text('What is looked at.', 40),
  weight: v.exactOptional(
    weight('What it counts for among the others; 1 where left out, and 0 for what is only told.'),
  ),
  must: v.exactOptional(flag('Not ready without it, whatever the score.')),
  group: v.exactOptional(text('The group it belongs to.', 64)),
  'on-unknown': v.exactOptional(
    choice(
      ON_UNKNOWN,
      'When it cannot be measured: leave it open between 0 and 1 (the default), count it as failed, or ignore it, visibly.',
    ),
  ),
})

/** Looked at leniently: a waiver without an owner does not apply, and is no reason to stop the run. */
export const waiverSchema = v.strictObject({
  signal: text('The id of the signal.', 64),
  reason: v.exactOptional(v.pipe(v.unknown(), v.description('Why it is waived. Required for it to apply.'))),
  owner: v.exactOptional(
    v.pipe(v.unknown(), v.description('Who answers for it: @user or @org/team. Required for it to apply.')),
  ),
  expires: v.exactOptional(
    v.pipe(v.unknown(), v.description('The last day it applies, in UTC: 2026-12-31. Required for it to apply.')),
  ),
  issue: v.exactOptional(text('Where it is being worked on.', 300)),
})

const mapMessage = 'is not a map'

export const topSchema = v.strictObject({
  version: v.pipe(
    v.literal(1, ({ input }) => `is ${JSON.stringify(input) ?? 'nothing'}; this version of the gate reads version 1`),
    v.description('The version of this format.'),
  ),
  extends: v.exactOptional(
    path('A configuration in this repository that this one adds to; it extends nothing itself.'),
  ),
  environment: v.exactOptional(
    listOf(
      environmentName('The name of a variable.'),
      `Variables that \`\${NAME}\` in a url or a header may stand for; no others are ever read.`,
    ),
  ),
  gate: v.exactOptional(v.unknown()),
  groups: v.exactOptional(v.record(v.string(), v.unknown(), mapMessage)),
  signals: v.exactOptional(v.record(v.string(), v.unknown(), mapMessage)),
  waivers: v.exactOptional(v.array(v.unknown(), 'is not a list')),
})
