import { createHash } from 'node:crypto'
import { quote, suggest } from '@ci-gates/core/model'
import {
  type Configuration,
  DEFAULTS,
  type GateRules,
  type Group,
  type Notice,
  type SignalRule,
} from './configuration.ts'
import type { ConfigMistake } from './mistake.ts'
import type { Part, SignalPart } from './part.ts'
import { gateSchema } from './schema.ts'
import { bareShare, isPercent } from './signal-rule.ts'
import { placeOf } from './source.ts'
import { strayVariables } from './variables.ts'

/** A whole configuration, put together from its files. */
export interface Whole {
  readonly parts: readonly Part[]
  readonly signalParts: ReadonlyMap<string, SignalPart>
  readonly rules: readonly SignalRule[]
  readonly notices: readonly Notice[]
}

/** Files that each are right may still not fit together: everything that is wrong between their keys. */
export function wholeMistakes(whole: Whole): ConfigMistake[] {
  const { parts, signalParts, rules } = whole
  const [main] = parts
  if (!main) return []
  return [
    ...noSignals(parts),
    ...bars(whole),
    ...weights(main, rules, signalParts),
    ...groupMistakes(whole),
    ...rules.flatMap((rule) => mustMistakes(rule, signalParts)),
    ...parts.flatMap(({ waivers }) => waivers.flatMap((waiver) => waiverMistakes(waiver, [...signalParts.keys()]))),
    ...strayVariables(signalParts, [...new Set(parts.flatMap(({ environment }) => environment))]),
  ]
}

function noSignals(parts: readonly Part[]): ConfigMistake[] {
  const [main] = parts
  if (!main || parts.some(({ isEmpty }) => !isEmpty)) return []
  const { source } = main
  return [{ place: placeOf(source, ['signals'], 'key'), message: 'has no signals, so nothing would be measured' }]
}

/** A target below what passes, or a bar that nobody could miss. */
function bars({ parts }: Whole): ConfigMistake[] {
  const { failUnder, target } = rulesOf(parts)
  const own =
    parts.find(({ gate }) => gate.target !== undefined) ?? parts.find(({ gate }) => gate['fail-under'] !== undefined)
  if (!own || target >= failUnder) return []
  const key = own.gate.target === undefined ? 'fail-under' : 'target'
  return [
    {
      place: placeOf(own.source, ['gate', key]),
      message: `gate.target is ${target / 100}%, below gate.fail-under, ${failUnder / 100}%`,
    },
  ]
}

function weights({ source }: Part, rules: readonly SignalRule[], parts: Whole['signalParts']): ConfigMistake[] {
  if (rules.length < parts.size || rules.length === 0 || rules.some(({ weight }) => weight > 0)) return []
  return [{ place: placeOf(source, ['signals'], 'key'), message: 'all signals weigh 0, so there is no score' }]
}

function groupMistakes({ parts, signalParts, rules }: Whole): ConfigMistake[] {
  const groups = new Map(parts.flatMap((part) => [...part.groups]))
  const unknown = [...signalParts].flatMap(([id, part]): ConfigMistake[] => {
    const { group } = part.keys
    if (typeof group !== 'string' || groups.has(group)) return []
    const meant = suggest(group, groups.keys())
    const hint = meant ? `did you mean ${quote(meant)}?` : 'name it under groups, with its weight'
    return [
      {
        place: placeOf(part.source, [...part.path, 'group']),
        message: `unknown group ${quote(group)} in signals.${id}; ${hint}`,
      },
    ]
  })
  const isWhole = rules.length === signalParts.size
  const empty = [...groups].filter(
    ([name]) => isWhole && !rules.some(({ group, weight }) => group === name && weight > 0),
  )
  return [
    ...unknown,
    ...empty.map(([name, { place }]) => ({ place, message: `no signal with a weight is in group ${quote(name)}` })),
  ]
}

function mustMistakes({ id, must, onUnknown }: SignalRule, parts: Whole['signalParts']): ConfigMistake[] {
  const part = parts.get(id)
  if (!must || onUnknown !== 'ignore' || !part) return []
  const message = `signals.${id} is a must, and cannot be ignored when it is not known`
  return [{ place: placeOf(part.source, [...part.path, 'on-unknown']), message }]
}

function waiverMistakes({ signal, place }: Part['waivers'][number], ids: readonly string[]): ConfigMistake[] {
  if (ids.includes(signal)) return []
  const meant = suggest(signal, ids)
  const hint = meant ? `did you mean ${quote(meant)}?` : `known: ${ids.join(', ')}`
  return [{ place, message: `the waiver is for signal ${quote(signal)}, which does not exist; ${hint}` }]
}

/** The configuration, from files that were found right. The first file's keys win. */
export function configurationOf({ parts, rules, notices, signalParts }: Whole): Configuration {
  const groups = new Map([...parts].reverse().flatMap((part) => [...part.groups]))
  const gate = rulesOf(parts)
  return {
    gate,
    groups: [...groups].map(([name, group]) => groupOf(name, group)),
    signals: rules,
    waivers: parts.flatMap(({ waivers }) => waivers),
    environment: [...new Set(parts.flatMap(({ environment }) => environment))],
    hash: hashOf(signalParts, groups),
    notices: [...parts.flatMap(bareGateShares), ...notices],
  }
}

function groupOf(name: string, { weight, floor }: { weight: number; floor?: { millionths: number } }): Group {
  return { name, weight: Math.round(weight * 1_000), floor: floor === undefined ? undefined : pointsOf(floor) }
}

function rulesOf(parts: readonly Part[]): GateRules {
  const gate = Object.assign({}, ...[...parts].reverse().map((part) => part.gate)) as Part['gate']
  const failUnder = gate['fail-under'] ? pointsOf(gate['fail-under']) : DEFAULTS.failUnder
  return {
    failUnder,
    target: gate.target ? pointsOf(gate.target) : Math.max(DEFAULTS.target, failUnder),
    minCoverage: gate['min-coverage'] ? pointsOf(gate['min-coverage']) : DEFAULTS.minCoverage,
    onInconclusive: gate['on-inconclusive'],
    signalTimeout: gate['signal-timeout'] ?? DEFAULTS.signalTimeout,
    waiverHorizon: gate['waiver-horizon'] ?? DEFAULTS.waiverHorizon,
  }
}

/** Basis points, rounded up: a score in whole points reaches 89.995 % with 90.00, and not with 89.99. */
export function pointsOf({ millionths }: { readonly millionths: number }): number {
  return Math.ceil(millionths / 100)
}

function bareGateShares({ source, gate }: Part): Notice[] {
  return Object.entries(gateSchema.entries).flatMap(([key, schema]) => {
    const raw = source.document.getIn(['gate', key])
    const isBare = key in gate && typeof raw === 'number' && isPercent(schema)
    return isBare ? [bareShare(`gate.${key}`, raw, placeOf(source, ['gate', key]).where)] : []
  })
}

function hashOf(signals: Whole['signalParts'], groups: Part['groups']): string {
  const asked = [...signals].map(([id, { keys }]) => [id, sorted(keys)]).sort()
  const weighed = [...groups].map(([name, { weight, floor }]) => [name, weight, floor?.millionths ?? null]).sort()
  return createHash('sha256')
    .update(JSON.stringify([asked, weighed]))
    .digest('hex')
    .slice(0, 16)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, sorted(each)])
}
