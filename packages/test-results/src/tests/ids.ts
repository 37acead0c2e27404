import { own } from '../text/own.ts'
import { bytes } from './bytes.ts'
import { columns, shared } from './columns.ts'
import { type HashIndex, hashIndex, hashOn, mixed } from './hash-index.ts'

/** Ids by number, in the order in which they came, found again by their text. */
export interface Ids {
  count(): number
  at(number: number): string
  find(prefix: string, name: string): number
  /** The number of a new id; or -1 less the number that a known one has. */
  put(prefix: string, name: string): number
  /** A number for it, known or not. `find` knows the first. */
  push(prefix: string, name: string): number
}

interface Prefix {
  readonly text: string
  readonly hash: number
}

interface State {
  /** So that nobody can make ids of one hash by thinking. */
  readonly seed: number
  readonly fields: ReturnType<typeof columns>
  readonly names: ReturnType<typeof bytes>
  readonly index: HashIndex
  readonly prefixes: ReturnType<typeof shared<Prefix>>
  /** Whole ids, where the name is not of single bytes. */
  readonly wide: Map<number, string>
  count: number
}

export function ids(): Ids {
  const state: State = {
    seed: Math.trunc(Math.random() * 2 ** 31),
    fields: columns(),
    names: bytes(),
    index: hashIndex(),
    prefixes: shared(),
    wide: new Map(),
    count: 0,
  }
  return {
    count: () => state.count,
    at: (number) => idAt(state, number),
    find: (prefix, name) => {
      const number = prefixOf(state, prefix)
      return known(state, number, name, hashOf(state, number, name))
    },
    put: (prefix, name) => {
      const number = prefixOf(state, prefix)
      const hash = hashOf(state, number, name)
      const found = known(state, number, name, hash)
      return found >= 0 ? -1 - found : add(state, number, name, hash)
    },
    push: (prefix, name) => {
      const number = prefixOf(state, prefix)
      return add(state, number, name, hashOf(state, number, name))
    },
  }
}

function idAt({ wide, prefixes, fields, names }: State, number: number): string {
  const prefix = prefixes.at(fields.get('prefix', number))?.text ?? ''
  return wide.get(number) ?? prefix + names.at(fields.get('place', number), fields.get('length', number))
}

function prefixOf({ prefixes, seed }: State, prefix: string): number {
  return prefixes.numberOf(prefix, () => {
    const text = prefix === '' ? '' : own(`${prefix}::`)
    return { text, hash: hashOn(seed, text) }
  })
}

function hashOf({ prefixes, seed }: State, prefix: number, name: string): number {
  return mixed(hashOn(prefixes.at(prefix)?.hash ?? seed, name))
}

function known(state: State, prefix: number, name: string, hash: number): number {
  return state.index.find(hash, (number) => idAt(state, number) === `${state.prefixes.at(prefix)?.text ?? ''}${name}`)
}

function add(state: State, prefix: number, name: string, hash: number): number {
  const { fields, names, index, prefixes, wide } = state
  const number = state.count
  const place = names.add(name)
  if (place === undefined) wide.set(number, own(`${prefixes.at(prefix)?.text ?? ''}${name}`))
  fields.set('prefix', number, prefix)
  fields.set('place', number, place ?? 0)
  fields.set('length', number, name.length)
  index.add(hash)
  state.count += 1
  return number
}
