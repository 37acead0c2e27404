import { formatDuration } from '@ci-gates/core/model'
import { unknown } from '../../evidence/told.ts'
import type { PrometheusRule } from '../prometheus.ts'
import type { Evidence, Scene } from '../signal.ts'
import { type Ask, instantQuery, queryProbe } from './ask.ts'
import { judgeNumber } from './judge.ts'
import { readNumber } from './read.ts'

/** Asks the query once, and, where samples may be old, when the newest is of. */
export async function observe(rule: PrometheusRule, scene: Scene): Promise<Evidence> {
  const server = await queryProbe(rule, scene)
  if ('measured' in server) return withQuery(rule, server)
  const asked = await instantQuery(server, rule.query, rule, scene)
  if ('measured' in asked) return withQuery(rule, asked)
  const reading = readNumber(asked.answer, rule['on-empty'] ?? 'unknown')
  if ('measured' in reading) return withQuery(rule, reading, asked.notes)
  const stale = reading.empty === true ? undefined : await staleness(server, rule, scene)
  const warnings = reading.warnings.map((words) => `warning of the server: ${words}`)
  return withQuery(rule, stale ?? judgeNumber(rule, reading), [...warnings, ...asked.notes])
}

/** `timestamp()` of a selector answers when each sample was taken (Prometheus, "Query functions"). */
async function staleness(server: Ask, rule: PrometheusRule, scene: Scene): Promise<Evidence | undefined> {
  const oldest = rule['max-age']
  if (oldest === undefined) return undefined
  const selector = rule.freshness ?? rule.query
  const asked = await instantQuery(server, `max(timestamp(${selector}))`, rule, scene)
  if ('measured' in asked) return asked
  const newest = readNumber(asked.answer, 'unknown')
  if ('measured' in newest)
    return newest.code === 'no-series'
      ? unknown('stale', `${selector} has no sample`, 'Correct `freshness`, or look at the scrape')
      : newest
  const age = Math.max(0, scene.clock.now() - newest.value * 1_000)
  if (age <= oldest) return undefined
  const words = `the newest sample of ${selector} is ${formatDuration(age)} old; at most ${formatDuration(oldest)} are allowed`
  return unknown('stale', words, 'Look whether Prometheus still scrapes the service')
}

function withQuery<E extends Evidence>({ query }: PrometheusRule, evidence: E, notes: readonly string[] = []): E {
  return { ...evidence, details: [...(evidence.details ?? []), `query: ${query}`, ...notes].slice(0, 20) }
}
