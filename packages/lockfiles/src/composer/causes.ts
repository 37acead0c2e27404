import type { Capabilities, SourceFile } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import { asText, isObject, type JsonObject, member, sameJson, textsOf } from '../javascript/json.ts'
import { contentHash, RELEVANT } from './content-hash.ts'
import type { ComposerLock } from './lock.ts'
import type { PhpArray, PhpValue } from './php-json.ts'
import { isPlatform, orphans } from './requirements.ts'

/** Trials are whole hashes: of larger manifests fewer are made. */
const MOST_TRIALS = 400

/** What changed of what a lock records besides packages, and of what only its hash knows. */
export function hashCauses(
  manifest: SourceFile,
  data: JsonObject,
  decoded: PhpArray,
  lock: ComposerLock,
  capabilities: Capabilities,
): Cause[] {
  const seen = [...recordedCauses(manifest, data, lock), ...orphanCauses(manifest, data, lock)]
  return seen.length > 0 ? seen : provenCauses(manifest, decoded, lock, capabilities)
}

function orphanCauses(manifest: SourceFile, data: JsonObject, lock: ComposerLock): Cause[] {
  return orphans(data, lock).map(({ name, pretty, dev }) => ({
    code: 'dependency-removed',
    claim: name,
    observed: `the lock has ${pretty}, and nothing asks for it`,
    file: manifest,
    at: [dev ? 'require-dev' : 'require'],
    refused: true,
  }))
}

/** Settings that stand in the lock as they stood in the manifest. */
function recordedCauses(manifest: SourceFile, data: JsonObject, { data: lock }: ComposerLock): Cause[] {
  const pairs: [string, string, unknown, unknown][] = [
    [
      'minimum-stability',
      'setting-changed',
      asText(member(data, 'minimum-stability'))?.toLowerCase() ?? 'stable',
      member(lock, 'minimum-stability'),
    ],
    ['prefer-stable', 'setting-changed', member(data, 'prefer-stable') ?? false, member(lock, 'prefer-stable')],
    ['require', 'engines-changed', platformOf(data, 'require'), fromList(member(lock, 'platform'))],
    ['require-dev', 'engines-changed', platformOf(data, 'require-dev'), fromList(member(lock, 'platform-dev'))],
    [
      'config',
      'engines-changed',
      fromList(member(member(data, 'config'), 'platform')),
      fromList(member(lock, 'platform-overrides')),
    ],
  ]
  return pairs.flatMap(([key, code, now, then]): Cause[] => {
    if (then === undefined || sameJson(now as JsonObject, then as JsonObject)) return []
    const at = key === 'config' ? ['config', 'platform'] : [key]
    const [claim, observed] =
      code === 'setting-changed'
        ? [`${key} ${JSON.stringify(now)}`, `the lock was made with ${JSON.stringify(then)}`]
        : [`${at.join('.')} ${shown(now)}`, `the lock was made for ${shown(then)}`]
    return [{ code, claim, observed, file: manifest, at, refused: true }]
  })
}

function shown(value: unknown): string {
  const told = Object.entries(isObject(value as JsonObject) ? (value as JsonObject) : {}).map(
    ([name, text]) => `${name} ${text}`,
  )
  return told.length === 0 ? 'any platform' : told.join(', ')
}

/** An empty object is a list in PHP. */
function fromList(value: unknown): unknown {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? {} : value
}

function platformOf(data: JsonObject, section: string): JsonObject {
  return Object.fromEntries([...textsOf(member(data, section))].filter(([name]) => isPlatform(name)))
}

/** One change that, taken back, gives the locked hash: that proves it. */
function provenCauses(
  manifest: SourceFile,
  decoded: PhpArray,
  lock: ComposerLock,
  capabilities: Capabilities,
): Cause[] {
  let trials = 0
  for (const { cause, map } of trialsOf(manifest, decoded)) {
    trials += 1
    if (trials > MOST_TRIALS) break
    if (contentHash(map, capabilities) === lock.contentHash) return [cause]
  }
  return []
}

interface Trial {
  readonly cause: Cause
  readonly map: PhpArray
}

function* trialsOf(file: SourceFile, decoded: PhpArray): Generator<Trial> {
  const base = { file, refused: true }
  for (const key of RELEVANT.filter((one) => decoded.has(one))) {
    const value = decoded.get(key) as PhpValue
    const code =
      key === 'repositories' ? 'source-changed' : key.startsWith('require') ? 'dependency-added' : 'setting-changed'
    const cause = {
      ...base,
      code,
      claim: key,
      observed: 'the lock was made without it; the content hash proves it',
      at: [key],
    }
    yield { cause, map: without(decoded, key) }
    if (!(value instanceof Map)) continue
    const order = {
      ...base,
      code: 'order-changed',
      claim: key,
      observed: 'only the order differs, and it counts in the hash',
      at: [key],
    }
    for (const map of ordersOf(value as PhpArray)) yield { cause: order, map: replaced(decoded, key, map) }
    for (const name of value.keys()) {
      const one = { ...cause, claim: `${key} ${name}`, at: [key, name] }
      yield { cause: one, map: replaced(decoded, key, without(value as PhpArray, name)) }
    }
  }
}

function* ordersOf(map: PhpArray): Generator<PhpArray> {
  const entries = [...map]
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
  yield new Map(sorted)
  yield new Map(sorted.filter(([name]) => isPlatform(name)).concat(sorted.filter(([name]) => !isPlatform(name))))
  yield new Map(entries.toReversed())
  for (const [at] of entries.entries()) {
    // Two neighbours that changed places, and one that was appended.
    const swapped = entries.toSpliced(at, 2, ...entries.slice(at, at + 2).reverse())
    yield new Map(swapped)
  }
}

function without(map: PhpArray, key: string): PhpArray {
  return new Map([...map].filter(([name]) => name !== key))
}

function replaced(map: PhpArray, key: string, value: PhpValue): PhpArray {
  return new Map([...map].map(([name, old]) => [name, name === key ? value : old]))
}
