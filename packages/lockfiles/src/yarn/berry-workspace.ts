import type { Cause } from '../javascript/findings.ts'
import { entriesOf, isObject, type Json, member, sameJson, textsOf } from '../javascript/json.ts'
import { dependenciesOf, type Field, type Manifest } from '../javascript/manifest.ts'
import type { BerryEntry } from './berry-lock.ts'

/** What a workspace asks for: its three fields as one, of which that for development counts last (WorkspaceResolver.ts). */
export function asked(manifest: Manifest): ReadonlyMap<string, { readonly range: string; readonly field: Field }> {
  const fields = ['dependencies', 'optionalDependencies', 'devDependencies'] as const
  return new Map(
    fields.flatMap((field) =>
      [...dependenciesOf(manifest.data, field)].map(([name, range]) => [name, { range, field }] as const),
    ),
  )
}

/** What the lock repeats of a workspace's manifest beside its dependencies, and has otherwise. */
export function recordedDifferences(manifest: Manifest, { data }: BerryEntry): readonly Cause[] {
  return [
    ...peers(manifest, data),
    ...whole(
      manifest,
      member(data, 'dependenciesMeta'),
      dependenciesMeta(manifest),
      'dependenciesMeta',
      'dependency-changed',
    ),
    ...whole(
      manifest,
      member(data, 'peerDependenciesMeta'),
      member(manifest.data, 'peerDependenciesMeta'),
      'peerDependenciesMeta',
      'dependency-changed',
    ),
    ...whole(manifest, member(data, 'bin'), bin(manifest), 'bin', 'member-changed'),
  ]
}

function peers(manifest: Manifest, data: Json): readonly Cause[] {
  const [before, now] = [textsOf(member(data, 'peerDependencies')), dependenciesOf(manifest.data, 'peerDependencies')]
  const base = { file: manifest.file, refused: true }
  const added = [...now].flatMap(([name, range]): Cause[] => {
    if (before.get(name) === range) return []
    const was = before.get(name)
    const code = was === undefined ? 'dependency-added' : 'constraint-changed'
    const observed = was === undefined ? 'not among the peers in the lock' : `the lock was made for ${was}`
    return [{ ...base, code, claim: `${name} ${range} (a peer)`, observed, at: ['peerDependencies', name] }]
  })
  const removed = [...before]
    .filter(([name]) => !now.has(name))
    .map(
      ([name, range]): Cause => ({
        ...base,
        code: 'dependency-removed',
        claim: `${name} ${range} (a peer)`,
        observed: 'among the peers in the lock',
        at: ['peerDependencies'],
      }),
    )
  return [...added, ...removed]
}

/** An optional dependency is one with a remark that it is (Manifest.ts, `load`). */
function dependenciesMeta({ data }: Manifest): Json {
  const meta: Record<string, Json> = Object.create(null)
  for (const [name, value] of entriesOf(member(data, 'dependenciesMeta'))) meta[name] = value
  for (const name of textsOf(member(data, 'optionalDependencies')).keys())
    meta[name] = { ...(isObject(meta[name]) ? meta[name] : {}), optional: true }
  return meta
}

/** `"bin": "cli.js"` is recorded under the package's name, ways as they are written. */
function bin({ data, name }: Manifest): Json {
  const value = member(data, 'bin')
  return typeof value === 'string' && name !== undefined ? { [name.replace(/^@[^/]*\//, '')]: value } : value
}

function whole(manifest: Manifest, before: Json, now: Json, field: string, code: string): readonly Cause[] {
  const [was, is] = [isEmpty(before) ? undefined : before, isEmpty(now) ? undefined : now]
  if ((was === undefined && is === undefined) || sameJson(normal(was), normal(is))) return []
  const observed = was === undefined ? 'the lock was made without it' : 'the lock was made with another'
  return [{ code, claim: field, observed, file: manifest.file, at: [field], refused: true }]
}

/** Ways are compared without the `./` before them. */
function normal(value: Json): Json {
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, typeof one === 'string' ? one.replace(/^\.\//, '') : one]),
  )
}

function isEmpty(value: Json): boolean {
  return !isObject(value) || Object.keys(value).length === 0
}
