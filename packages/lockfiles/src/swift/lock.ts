import type { Finding } from '@ci-gates/core/model'
import type { SourceFile } from '../ecosystem.ts'
import { asText, at, isObject, type Json, member, type Parsed, readJson } from '../javascript/json.ts'
import { identityOf } from './manifest.ts'

/** What is locked of one package. */
export interface SwiftPin {
  readonly identity: string
  readonly location: string
  readonly version?: string
  readonly branch?: string
  readonly revision?: string
  /** Its place among the pins. */
  readonly path: readonly (string | number)[]
}

/** A Package.resolved as it was read. */
export interface SwiftLock {
  readonly file: SourceFile
  /** 1 (Swift 5.0 to 5.5), 2 (to 5.8) or 3. */
  readonly format: number
  readonly originHash?: string
  readonly pins: readonly SwiftPin[]
}

/** Reads a Package.resolved (SwiftPM ResolvedPackagesStore.swift); never throws. */
export async function readLock(file: SourceFile): Promise<Parsed<SwiftLock>> {
  const parsed = await readJson(file)
  if (!parsed.ok) return parsed
  const format = member(parsed.value, 'version')
  if (typeof format !== 'number') return { ok: false, finding: problem(file, 'lock-invalid', 'it names no format') }
  if (![1, 2, 3].includes(format))
    return { ok: false, finding: problem(file, 'lock-version-unknown', `its format is ${format}; 1 to 3 are known`) }
  const place = format === 1 ? ['object', 'pins'] : ['pins']
  const list = at(parsed.value, ...place)
  if (!Array.isArray(list)) return { ok: false, finding: problem(file, 'lock-invalid', 'it has no list of pins') }
  const pins = (list as readonly Json[]).map((one, index) => pinOf(one, [...place, index]))
  const bad = pins.indexOf(undefined)
  if (bad >= 0)
    return { ok: false, finding: problem(file, 'lock-invalid', `the entry number ${bad + 1} is not complete`) }
  const hash = asText(member(parsed.value, 'originHash'))
  const known = pins.filter((pin) => pin !== undefined)
  return { ok: true, value: { file, format, pins: known, ...(hash === undefined ? {} : { originHash: hash }) } }
}

function pinOf(value: Json, path: SwiftPin['path']): SwiftPin | undefined {
  const location = asText(member(value, 'location')) ?? asText(member(value, 'repositoryURL'))
  const own = asText(member(value, 'identity'))?.toLowerCase()
  const identity = own ?? (location === undefined ? undefined : identityOf(location))
  const state = member(value, 'state')
  if (identity === undefined || location === undefined || !isObject(state)) return undefined
  const [version, branch, revision] = ['version', 'branch', 'revision'].map((key) => asText(member(state, key)))
  if (version === undefined && revision === undefined) return undefined
  return {
    identity,
    location,
    path,
    ...(version === undefined ? {} : { version }),
    ...(branch === undefined ? {} : { branch }),
    ...(revision === undefined ? {} : { revision }),
  }
}

function problem(file: SourceFile, code: string, observed: string): Finding {
  return {
    claim: file.path,
    outcome: code === 'lock-invalid' ? 'broken' : 'unknown',
    code,
    observed,
    where: { file: file.path },
    remedy: { text: 'Restore it from version control, or let `swift package resolve` write it again.' },
  }
}
