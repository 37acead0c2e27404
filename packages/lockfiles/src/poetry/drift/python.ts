import type { PoetryLock } from '../lock.ts'
import { shown } from './alternatives.ts'
import { type Edit, setAt, valueAt } from './edits.ts'
import { type Manifest, TABLES } from './manifest.ts'
import type { Suspect } from './suspect.ts'

/** The Python range: the lock records the project's word for word (`root.python_versions`, locker.py since 1.0). */
export function changedPython(manifest: Manifest, lock: PoetryLock): Suspect[] {
  const before = lock.pythonVersions
  if (before === undefined) return []
  const path = manifest.pythonPath
  const proven = before !== manifest.python
  const observed = proven ? `lock was made for ${before}` : ''
  const claim = `python ${manifest.python}`
  return [
    {
      code: 'python-changed',
      claim,
      ...(path ? { path } : {}),
      observed,
      proven,
      edits: formerly(manifest, before, proven),
    },
  ]
}

function formerly({ root }: Manifest, before: string, proven: boolean): Edit[] {
  const own = [...TABLES.main, 'python']
  const both = [own, TABLES.requiresPython]
  const present = both.filter((path) => valueAt(root, path) !== undefined)
  const set = (paths: readonly (readonly (string | number)[])[], value: string | undefined, rank: number): Edit => ({
    apply: (tree) => paths.reduce((edited, path) => setAt(edited, path, value), tree),
    told: proven ? '' : value === undefined ? 'was not there' : `was ${shown(value)}`,
    rank,
  })
  return [
    ...present.map((path) => set([path], before, 0)),
    set(present, before, 0),
    ...both.filter((path) => !present.includes(path)).map((path) => set([path], before, 2)),
    ...present.map((path) => set([path], undefined, 2)),
  ]
}
