import type { Cause } from '../javascript/findings.ts'
import { member, textsOf } from '../javascript/json.ts'
import type { BunLock } from './lock.ts'
import type { BunProject } from './project.ts'

/** `overrides` and Yarn's `resolutions` are the same to Bun. */
export function overridesIn({ root }: BunProject): ReadonlyMap<string, string> {
  const resolutions = [...textsOf(member(root.data, 'resolutions'))].map(
    ([name, text]) => [name.replace(/^\*\*\//, ''), text] as const,
  )
  return new Map([...resolutions, ...textsOf(member(root.data, 'overrides'))])
}

/** Overrides that are others than when the lock was made. */
export function overrideCauses(
  lock: BunLock,
  project: BunProject,
  overrides: ReadonlyMap<string, string>,
): readonly Cause[] {
  const before = textsOf(member(lock.data, 'overrides'))
  const { data, file } = project.root
  const field = member(data, 'overrides') === undefined ? 'resolutions' : 'overrides'
  const names = [...new Set([...before.keys(), ...overrides.keys()])]
  return names.flatMap((name): Cause[] => {
    const [was, is] = [before.get(name), overrides.get(name)]
    if (was === is) return []
    const claim = is === undefined ? `override of ${name}` : `override ${name}: ${is}`
    const observed = was === undefined ? 'not among the overrides in the lock' : `the lock was made with ${was}`
    return [
      {
        code: 'override-changed',
        claim,
        observed,
        file,
        at: is === undefined ? [field] : [field, name],
        refused: true,
      },
    ]
  })
}
