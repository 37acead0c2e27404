import { asTexts, isObject, type Json, type JsonObject, member, textsOf } from '../javascript/json.ts'
import { dependenciesOf, FIELDS } from '../javascript/manifest.ts'
import type { BunLock } from './lock.ts'
import type { BunProject } from './project.ts'

/** The keys of `packages` that the manifests lead to: what is left over would be taken out of the lock. */
export function reachedKeys(lock: BunLock, project: BunProject): ReadonlySet<string> {
  const reached = new Set<string>()
  const reach = (from: string, names: Iterable<string>) => {
    for (const name of names) {
      const key = keyFor(lock, from, name)
      if (key !== undefined) reached.add(key)
    }
  }
  for (const [place, manifest] of project.manifests) {
    const own = place === '' ? '' : (manifest.name ?? '')
    if (place !== '' && manifest.name !== undefined) reached.add(manifest.name)
    reach(
      own,
      FIELDS.flatMap((field) => [...dependenciesOf(manifest.data, field).keys()]),
    )
  }
  for (const key of reached) reach(key, neededBy(lock, key))
  return reached
}

/** The key that a name means to a package: the nearest above it, as node_modules are searched. */
export function keyFor({ chosen }: BunLock, from: string, name: string): string | undefined {
  for (let at = from; at !== ''; at = withoutLast(at)) if (chosen.has(`${at}/${name}`)) return `${at}/${name}`
  return chosen.has(name) ? name : undefined
}

/** `a/@s/b` is below `a`, `@s/b` below nothing. */
function withoutLast(key: string): string {
  return key.replace(/(?:^|\/)(?:@[^/]+\/)?[^/]+$/, '')
}

/** Names that a package of the lock asks for. */
function neededBy({ data }: BunLock, key: string): readonly string[] {
  const entry = member(member(data, 'packages'), key)
  const info: JsonObject | undefined = Array.isArray(entry) ? (entry as readonly Json[]).find(isObject) : undefined
  if (!info) return []
  const optional = new Set(asTexts(member(info, 'optionalPeers')))
  const peers = [...textsOf(member(info, 'peerDependencies')).keys()].filter((name) => !optional.has(name))
  return [
    ...textsOf(member(info, 'dependencies')).keys(),
    ...textsOf(member(info, 'optionalDependencies')).keys(),
    ...peers,
  ]
}
