import type { SourceFile } from './ecosystem.ts'

/** The function, doing its work once for each file: a file's text does not change. */
export function once<T>(read: (file: SourceFile) => T): (file: SourceFile) => T {
  const known = new WeakMap<SourceFile, { readonly value: T }>()
  return (file) => {
    const found = known.get(file) ?? { value: read(file) }
    known.set(file, found)
    return found.value
  }
}
