import { asText, at, type Json } from '../javascript/json.ts'
import { dependenciesOf, type Manifest } from '../javascript/manifest.ts'
import type { LOCKED_FIELDS, PnpmLock } from './lock.ts'
import { type Override, overridden } from './overrides.ts'
import type { Release } from './releases.ts'

type Field = (typeof LOCKED_FIELDS)[number]

/** What every project of the workspace is compared by. */
export interface Rules {
  readonly lock: PnpmLock
  readonly release: Release
  readonly overrides: readonly Override[]
  readonly root: Manifest
  readonly installsPeers: boolean
  readonly leavesOutLinks: boolean
  readonly isIgnored: (name: string) => boolean
}

/** A dependency as a manifest asks for it now. */
export interface Wanted {
  readonly spec: string
  readonly field: Field
  /** The path at which it stands in the manifest. */
  readonly at: readonly string[]
}

/** Of a name in several fields the optional one counts before the plain one, and that before the one for development. */
export function wantedBy(rules: Rules, manifest: Manifest): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>()
  const add = (field: Field, from: ReadonlyMap<string, string>, at: string) => {
    for (const [name, spec] of overridden(from, manifest, rules.overrides, rules.root))
      wanted.set(name, { spec, field, at: [at, name] })
  }
  const fieldOf = (field: Field | 'peerDependencies') => dependenciesOf(manifest.data, field)
  if (rules.installsPeers) add('dependencies', fieldOf('peerDependencies'), 'peerDependencies')
  addRuntimes(rules, manifest, wanted)
  for (const field of ['devDependencies', 'dependencies', 'optionalDependencies'] as const)
    add(field, fieldOf(field), field)
  for (const name of fieldOf('optionalDependencies').keys())
    if (rules.release.major >= 9 && rules.isIgnored(name)) wanted.delete(name)
  if (rules.leavesOutLinks) for (const [name, { spec }] of wanted) if (spec.startsWith('link:')) wanted.delete(name)
  return wanted
}

/** `devEngines.runtime` that is to be downloaded is a dependency called `node` (config/parse-runtime, from 10.21 on). */
function addRuntimes({ release }: Rules, { data }: Manifest, wanted: Map<string, Wanted>): void {
  if (release.major < 10) return
  const places = [
    ['devEngines', 'devDependencies'],
    ['engines', 'dependencies'],
  ] as const
  for (const [key, field] of places) {
    const value = at(data, key, 'runtime')
    for (const one of Array.isArray(value) ? value : [value]) {
      const [name, version] = [asText(at(one as Json, 'name')), asText(at(one as Json, 'version'))]
      if (name === undefined || version === undefined || at(one as Json, 'onFail') !== 'download') continue
      wanted.set(name, { spec: `runtime:${version}`, field, at: [key, 'runtime'] })
    }
  }
}
