import type { Cause } from '../javascript/findings.ts'
import { entriesOf, type Json, member, textsOf } from '../javascript/json.ts'
import type { BunLock } from './lock.ts'
import type { BunProject } from './project.ts'

type Catalogs = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The catalogs of a root manifest, or of a lock, by name; the one without a name is called `''`. */
export function catalogsOf(data: Json): Catalogs {
  const workspaces = member(data, 'workspaces')
  const own = (key: string) => member(workspaces, key) ?? member(data, key)
  const named = entriesOf(own('catalogs')).map(([name, value]) => [name, textsOf(value)] as const)
  return new Map([['', textsOf(own('catalog'))] as const, ...named])
}

/** Entries of catalogs that are others than when the lock was made. */
export function catalogCauses({ data }: BunLock, { root }: BunProject): readonly Cause[] {
  const before = new Map([
    ['', textsOf(member(data, 'catalog'))] as const,
    ...entriesOf(member(data, 'catalogs')).map(([name, value]) => [name, textsOf(value)] as const),
  ])
  const now = catalogsOf(root.data)
  const names = [...new Set([...before.keys(), ...now.keys()])]
  return names.flatMap((catalog) => {
    const [was, is] = [before.get(catalog), now.get(catalog)]
    const entries = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
    return entries.flatMap((name): Cause[] => {
      const [old, text] = [was?.get(name), is?.get(name)]
      if (old === text) return []
      const where = catalog === '' ? 'the catalog' : `the catalog ${catalog}`
      const observed = old === undefined ? 'the lock was made without it' : `the lock was made for ${old}`
      const path = catalog === '' ? ['catalog', name] : ['catalogs', catalog, name]
      const at = member(root.data, path[0] as string) === undefined ? ['workspaces', ...path] : path
      return [
        {
          code: 'catalog-changed',
          claim: `${name} ${text ?? '(gone)'} in ${where}`,
          observed,
          file: root.file,
          at,
          refused: true,
        },
      ]
    })
  })
}
