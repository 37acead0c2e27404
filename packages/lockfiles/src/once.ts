import type { SourceFile } from './ecosystem.ts'

/** The function, doing its work once for each object, by default a file: what is made of one does not change. */
export function once<T, Key extends object = SourceFile>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly value: T }>()
  return (key) => {
    const found = known.get(key) ?? { value: make(key) }
    known.set(key, found)
    return found.value
  }
}
