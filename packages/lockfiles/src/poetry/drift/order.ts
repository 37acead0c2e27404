import { asTable, type TomlTable, type TomlValue } from '../../toml.ts'
import { type Edit, type Path, setAt } from './edits.ts'
import type { Suspect } from './suspect.ts'

const MOST_MOVED = 24
const MOST_ARRAYS = 60

/** Every array whose order counts in the hash, with other orders it may have had. */
export function changedOrders(root: TomlTable): Suspect[] {
  return arraysIn(root, [], 0)
    .slice(0, MOST_ARRAYS)
    .map(({ path, array }) => ({
      code: 'order-changed',
      claim: `order of ${path.join('.')}`,
      path,
      observed: '',
      proven: false,
      edits: ordersOf(path, array),
    }))
}

function arraysIn(value: TomlValue, path: Path, depth: number): { path: Path; array: readonly TomlValue[] }[] {
  if (depth > 8) return []
  if (Array.isArray(value)) {
    const inner = (value as readonly TomlValue[]).flatMap((element, i) => arraysIn(element, [...path, i], depth + 1))
    return value.length > 1 ? [{ path, array: value as readonly TomlValue[] }, ...inner] : inner
  }
  const table = asTable(value)
  return table ? Object.entries(table).flatMap(([key, member]) => arraysIn(member, [...path, key], depth + 1)) : []
}

function ordersOf(path: Path, array: readonly TomlValue[]): Edit[] {
  const sorts = [sorted(array, (text) => text), sorted(array, (text) => text.toLowerCase()), array.toReversed()]
  const swaps = array.slice(0, MOST_MOVED).flatMap((_, i) => (i === 0 ? [] : [moved(array, i, i - 1)]))
  const moves =
    array.length > MOST_MOVED
      ? []
      : array.flatMap((_, from) => array.flatMap((__, to) => (Math.abs(from - to) < 2 ? [] : [moved(array, from, to)])))
  const edit = (order: readonly TomlValue[], rank: number): Edit => ({
    apply: (root) => setAt(root, path, order),
    told: '',
    rank,
  })
  return [
    ...sorts.map((order) => edit(order, 1)),
    ...swaps.map((order) => edit(order, 2)),
    ...moves.map((order) => edit(order, 6)),
  ]
}

function sorted(array: readonly TomlValue[], key: (text: string) => string): readonly TomlValue[] {
  if (!array.every((element) => typeof element === 'string')) return array
  return (array as readonly string[]).toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

function moved(array: readonly TomlValue[], from: number, to: number): readonly TomlValue[] {
  const [element] = array.slice(from, from + 1)
  return array.toSpliced(from, 1).toSpliced(to, 0, element)
}
