import { own } from '../text/own.ts'

/** What a plain test has besides its id, column by column. A column that no test needs takes nothing. */
export interface Columns {
  get(column: Column, entry: number): number
  set(column: Column, entry: number, value: number): void
}

export type Column = 'prefix' | 'place' | 'length' | 'seconds' | 'source' | 'file' | 'line' | 'markers'

const KINDS = {
  prefix: Uint32Array,
  place: Uint32Array,
  length: Uint16Array,
  seconds: Float64Array,
  source: Uint8Array,
  file: Uint32Array,
  line: Uint32Array,
  markers: Uint32Array,
} as const

type Numbers = Uint32Array | Uint16Array | Uint8Array | Float64Array

/** Entries hold zero until they are set. */
export function columns(): Columns {
  const held: Partial<Record<Column, Numbers>> = {}
  const grown = (column: Column, old: Numbers | undefined, entry: number) => {
    const more = new KINDS[column](2 ** Math.max(4, Math.ceil(Math.log2(entry + 1))))
    if (old) more.set(old as never)
    held[column] = more
    return more
  }
  return {
    get: (column, entry) => held[column]?.[entry] ?? 0,
    set(column, entry, value) {
      let numbers = held[column]
      if (value === 0 && (numbers === undefined || entry >= numbers.length)) return
      if (numbers === undefined || entry >= numbers.length) numbers = grown(column, numbers, entry)
      numbers[entry] = value
    },
  }
}

/** Values that many tests share, by a number from 1 on; 0 is none of them. */
export interface Shared<T> {
  numberOf(key: string, make: () => T): number
  at(number: number): T | undefined
}

export function shared<T>(): Shared<T> {
  const numbers = new Map<string, number>()
  const values: T[] = []
  let last = { key: '', number: 0 }
  return {
    numberOf(key, make) {
      if (last.number > 0 && last.key === key) return last.number
      let number = numbers.get(key)
      if (number === undefined) {
        values.push(make())
        number = values.length
        // The key may be a slice of a report's chunk, which it would keep.
        numbers.set(own(key), number)
      }
      last = { key, number }
      return number
    },
    at: (number) => values[number - 1],
  }
}
