import { quote } from '@ci-gates/core/model'
import type * as v from 'valibot'
import { check } from './check.ts'
import type { Waiver } from './configuration.ts'
import type { ConfigMistake } from './mistake.ts'
import { gateSchema, groupSchema, topSchema, waiverSchema } from './schema.ts'
import { type Path, type Place, placeOf, type Source } from './source.ts'

/** One file, read by itself: what it says, before files are put together and looked at as a whole. */
export interface Part {
  readonly source: Source
  readonly extends: string | undefined
  readonly environment: readonly string[]
  readonly gate: v.InferOutput<typeof gateSchema>
  readonly groups: ReadonlyMap<string, GroupPart>
  readonly signals: ReadonlyMap<string, SignalPart>
  readonly waivers: readonly Waiver[]
  /** It names no signal at all, not even a wrong one. */
  readonly isEmpty: boolean
  readonly mistakes: readonly ConfigMistake[]
}

export type GroupPart = v.InferOutput<typeof groupSchema> & { readonly place: Place }

/** A signal before its kind has looked at it. */
export interface SignalPart {
  readonly source: Source
  readonly path: Path
  readonly keys: Readonly<Record<string, unknown>>
}

const MOST_SIGNALS = 500
const ID = /^[A-Za-z0-9][\w.-]{0,63}$/

/** Reads a file's own keys. What is wrong is in `mistakes`; the rest is there all the same, so that more can be found. */
export function readPart(source: Source, value: Readonly<Record<string, unknown>>): Part {
  const mistakes: ConfigMistake[] = []
  const read = <S extends v.GenericSchema>(schema: S, what: unknown, path: Path): v.InferOutput<S> | undefined => {
    const checked = check(schema, what, { source, path })
    if ('output' in checked) return checked.output
    mistakes.push(...checked.mistakes)
    return undefined
  }
  const top = read(topSchema, value, [])
  const gate = read(gateSchema, value['gate'] ?? {}, ['gate']) ?? {}
  const groups = new Map<string, GroupPart>()
  for (const [name, each] of entriesOf(value['groups'])) {
    const group = read(groupSchema, each, ['groups', name])
    if (group) groups.set(name, { ...group, place: placeOf(source, ['groups', name], 'key') })
  }
  const waivers = listOf(value['waivers']).flatMap((each, at) => {
    const waiver = read(waiverSchema, each, ['waivers', at])
    return waiver ? [waiverOf(waiver, placeOf(source, ['waivers', at]))] : []
  })
  const signals = signalsOf(source, value['signals'], mistakes)
  // Another key may be wrong; what these two say is still needed to look at the rest.
  const { extends: parent = textIn(value['extends']), environment = listOf(value['environment']).filter(isText) } =
    top ?? {}
  return {
    source,
    extends: parent,
    environment,
    gate,
    groups,
    signals,
    waivers,
    isEmpty: entriesOf(value['signals']).length === 0,
    mistakes,
  }
}

function signalsOf(source: Source, value: unknown, mistakes: ConfigMistake[]): Map<string, SignalPart> {
  const signals = new Map<string, SignalPart>()
  const entries = entriesOf(value)
  if (entries.length > MOST_SIGNALS)
    mistakes.push({
      place: placeOf(source, ['signals'], 'key'),
      message: `signals has ${entries.length} entries; at most ${MOST_SIGNALS} are read`,
    })
  for (const [id, keys] of entries.slice(0, MOST_SIGNALS)) {
    const path = ['signals', id]
    if (!ID.test(id))
      mistakes.push({
        place: placeOf(source, path, 'key'),
        message: `${quote(id)} is no id; write letters, digits, "-", "_" and ".", at most 64`,
      })
    else if (!isRecord(keys))
      mistakes.push({
        place: placeOf(source, path, 'key'),
        message: `signals.${id} is no map of keys, such as kind: file`,
      })
    else signals.set(id, { source, path, keys })
  }
  return signals
}

function waiverOf(waiver: v.InferOutput<typeof waiverSchema>, place: Place): Waiver {
  const { signal, reason, owner, expires, issue } = waiver
  return { signal, reason: said(reason), owner: said(owner), expires: said(expires), issue, place }
}

function said(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function textIn(value: unknown): string | undefined {
  return isText(value) ? value : undefined
}

function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : []
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
