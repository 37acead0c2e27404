import type { World } from '@ci-gates/core/model'
import type { Share } from '@ci-gates/test-results'
import { readBeside } from '../beside.ts'

export const FORMAT = 'ci-gates pytest-pass-rate baseline'
export const VERSION = 1
const LARGEST = 64 * 1024 * 1024

/** What was known on the base branch. Lists of pairs, never records: an id may well be `__proto__`. */
export interface Baseline {
  readonly format: typeof FORMAT
  readonly version: typeof VERSION
  readonly at: string
  readonly coverage?: Share
  readonly legs: readonly BaselineLeg[]
  /** The rates of the last runs, the oldest first. */
  readonly history: readonly Point[]
}

export interface BaselineLeg {
  readonly leg?: string
  readonly executed: number
  /** Ids of tests that failed; absent where a report named none. */
  readonly failing?: readonly string[]
  /** Tests executed by file. */
  readonly modules: readonly (readonly [file: string, tests: number])[]
  /** Seconds of the slowest tests. */
  readonly slow: readonly (readonly [id: string, seconds: number])[]
}

export interface Point extends Share {
  readonly at: string
}

export interface BaselineProblem {
  readonly name: string
  readonly code: 'baseline-absent' | 'baseline-unreadable'
  readonly problem: string
}

/** Reads a baseline. None at all is ordinary: the first run has none. One that is there and is none is a mistake. */
export function readBaseline(path: string, world: World): Baseline | BaselineProblem {
  const read = readBeside(path, LARGEST, world)
  const { name } = read
  if (!('text' in read)) {
    const code = read.problem === 'absent' ? 'baseline-absent' : 'baseline-unreadable'
    return { name, code, problem: read.problem === 'absent' ? 'there is none yet' : read.detail }
  }
  try {
    const value: unknown = JSON.parse(read.text)
    if (isBaseline(value)) return value
  } catch {
    return { name, code: 'baseline-unreadable', problem: 'it is not JSON' }
  }
  return { name, code: 'baseline-unreadable', problem: 'it is no baseline that this version wrote' }
}

export function isUsable(baseline: Baseline | BaselineProblem | undefined): baseline is Baseline {
  return baseline !== undefined && 'legs' in baseline
}

function isBaseline(value: unknown): value is Baseline {
  if (!isRecord(value)) return false
  const { format, version, at, coverage, legs, history } = value
  return (
    format === FORMAT &&
    version === VERSION &&
    typeof at === 'string' &&
    (coverage === undefined || isShare(coverage)) &&
    Array.isArray(legs) &&
    legs.every(isLeg) &&
    Array.isArray(history) &&
    history.every((point) => isShare(point) && typeof (point as { at?: unknown }).at === 'string')
  )
}

function isLeg(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { leg, executed, failing, modules, slow } = value
  return (
    (leg === undefined || typeof leg === 'string') &&
    isCount(executed) &&
    (failing === undefined || (Array.isArray(failing) && failing.every((id) => typeof id === 'string'))) &&
    isPairs(modules) &&
    isPairs(slow)
  )
}

function isPairs(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && typeof pair[0] === 'string' && Number.isFinite(pair[1]))
  )
}

function isShare(value: unknown): boolean {
  return isRecord(value) && isCount(value['part']) && isCount(value['whole'])
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
