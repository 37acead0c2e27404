import { quote, suggest } from '@ci-gates/core/model'
import * as v from 'valibot'
import type { SignalKind } from '../signals/signal.ts'
import { check, keysAt, unwrap } from './check.ts'
import type { Notice, SignalRule } from './configuration.ts'
import type { ConfigMistake } from './mistake.ts'
import type { SignalPart } from './part.ts'
import { commonSchema } from './schema.ts'
import { pathText, placeOf } from './source.ts'

/** A signal's rule, or its mistakes. */

export interface ReadSignal {
  readonly rule?: SignalRule
  readonly mistakes: readonly ConfigMistake[]
  readonly notices: readonly Notice[]
}

const COMMON = Object.keys(commonSchema.entries)

/** Reads a signal: the keys that all have, those of its kind by the kind's own schema, and what only the kind can tell. */
export async function readSignal(part: SignalPart, kinds: readonly SignalKind[]): Promise<ReadSignal> {
  const { source, path, keys } = part
  const kind = kinds.find((each) => each.kind === keys['kind'])
  if (!kind) return { mistakes: [unknownKind(part, kinds)], notices: [] }
  const own = Object.fromEntries(Object.entries(keys).filter(([key]) => !COMMON.includes(key)))
  const shared = Object.fromEntries(Object.entries(keys).filter(([key]) => COMMON.includes(key)))
  const common = check(commonSchema, shared, { source, path })
  const checked = check(kind.schema, own, { source, path, alsoKnown: COMMON })
  const mistakes = [
    ...('mistakes' in common ? common.mistakes : []),
    ...('mistakes' in checked ? checked.mistakes : await ownMistakes(kind, checked.output, part)),
  ]
  if (mistakes.length > 0 || 'mistakes' in common || 'mistakes' in checked) return { mistakes, notices: [] }
  const { weight = 1, must = false, group, 'on-unknown': onUnknown = 'open' } = common.output
  const rule: SignalRule = {
    id: String(path.at(-1)),
    kind,
    rule: checked.output,
    weight: Math.round(weight * 1_000),
    isDefaultWeight: common.output.weight === undefined,
    must,
    group,
    onUnknown,
    where: placeOf(source, path, 'key').where,
  }
  return { rule, mistakes: [], notices: bareShares(kind, part) }
}

function unknownKind({ source, path, keys }: SignalPart, kinds: readonly SignalKind[]): ConfigMistake {
  const names = kinds.map(({ kind }) => kind).sort()
  const { kind } = keys
  if (kind === undefined)
    return {
      place: placeOf(source, path, 'key'),
      message: `${pathText(path)} lacks "kind"; it is one of ${names.join(', ')}`,
    }
  const meant = typeof kind === 'string' ? suggest(kind, names) : undefined
  const hint = meant ? `did you mean ${quote(meant)}?` : `known: ${names.join(', ')}`
  return {
    place: placeOf(source, [...path, 'kind']),
    message: `unknown kind ${typeof kind === 'string' ? quote(kind) : JSON.stringify(kind)} in ${pathText(path)}; ${hint}`,
  }
}

async function ownMistakes(kind: SignalKind, rule: unknown, { source, path }: SignalPart): Promise<ConfigMistake[]> {
  const found = (await kind.mistakes?.(rule)) ?? []
  return found.map(({ key, message }) => ({
    place: placeOf(source, [...path, key]),
    message: `${pathText([...path, key])} ${/^(is|has) /.test(message) ? message : `is wrong: ${message}`}`,
  }))
}

/** A percentage without its sign is read as one and told: somebody else may read it as a share. */
function bareShares(kind: SignalKind, { source, path, keys }: SignalPart): Notice[] {
  const { entries = {} } = unwrap(kind.schema)
  return keysAt(kind.schema, []).flatMap((key) => {
    const schema = entries[key]
    if (!schema || typeof keys[key] !== 'number' || !isPercent(schema)) return []
    return [bareShare(pathText([...path, key]), Number(keys[key]), placeOf(source, [...path, key]).where)]
  })
}

export function bareShare(name: string, value: number, where: Notice['where']): Notice {
  return { code: 'percent-without-sign', message: `${name} is ${value}, taken as ${value}%; write the sign`, where }
}

/** Whether a key is one of a percentage, by the mark that `percent` in values.ts leaves. */
export function isPercent(schema: v.GenericSchema): boolean {
  const { wrapped } = schema as { wrapped?: v.GenericSchema }
  return (wrapped ? isPercent(wrapped) : false) || v.getMetadata(schema)['percent'] === true
}
