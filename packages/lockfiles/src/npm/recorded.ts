import type { Cause } from '../javascript/findings.ts'
import {
  asText,
  canonicalJson,
  isObject,
  type Json,
  type JsonObject,
  member,
  sameJson,
  textsOf,
} from '../javascript/json.ts'
import { dependenciesOf, FIELDS, type Field, type Manifest } from '../javascript/manifest.ts'
import type { NpmLock } from './lock.ts'
import { type NpmProject, placeIn } from './project.ts'

/**
 * What the next `npm install` would write anew in the lock although `npm ci` accepts it: the lock's copy of the root's
 * and the members' manifests differs (arborist shrinkwrap.js, `metaFromNode`). Format 1 holds no such copy.
 */
export function rewritesIn(lock: NpmLock, project: NpmProject): readonly Cause[] {
  if (lock.format === 1) return ownVersion(lock, project)
  const places = [...project.manifests].flatMap(([place, manifest]) => {
    const entry = lock.entries.get(place)
    return entry ? differences(entry, manifest, place === '') : []
  })
  return [...places, ...formerMembers(lock, project)]
}

function ownVersion({ data }: NpmLock, { root }: NpmProject): readonly Cause[] {
  return (['name', 'version'] as const).flatMap((field) => plainField(data, root, field))
}

function differences(entry: JsonObject, manifest: Manifest, isRoot: boolean): readonly Cause[] {
  const fields = FIELDS.flatMap((field) => dependencyField(entry, manifest, field))
  const moved = withoutMoves(fields)
  return [
    ...(isRoot ? plainField(entry, manifest, 'name') : []),
    ...plainField(entry, manifest, 'version'),
    ...moved,
    ...wholeField(entry, manifest, 'engines', 'engines-changed'),
    ...wholeField(entry, manifest, 'peerDependenciesMeta', 'dependency-changed'),
    ...(isRoot ? wholeField(entry, manifest, 'workspaces', 'member-changed') : []),
    ...wholeField(entry, manifest, 'bin', 'member-changed'),
    ...licence(entry, manifest),
  ]
}

function plainField(entry: JsonObject, { data, file }: Manifest, field: 'name' | 'version' | 'license'): Cause[] {
  const [before, after] = [asText(member(entry, field)), asText(member(data, field))]
  if (before === after || (field === 'version' && (after ?? '') === (before ?? ''))) return []
  const observed = before === undefined ? `the lock has no ${field}` : `the lock has ${before}`
  const claim = after === undefined ? `no ${field}` : `${field} ${after}`
  return [{ code: 'member-changed', claim, observed, file, at: [field], refused: false }]
}

/** A licence may be an object, which npm writes as its `type`. */
function licence(entry: JsonObject, manifest: Manifest): Cause[] {
  return isObject(member(manifest.data, 'license')) ? [] : plainField(entry, manifest, 'license')
}

interface Change extends Cause {
  readonly name: string
  readonly text: string
  readonly added: boolean
}

function dependencyField(entry: JsonObject, manifest: Manifest, field: Field): Change[] {
  const before = textsOf(member(entry, field))
  const optional = dependenciesOf(manifest.data, 'optionalDependencies')
  const base = { file: manifest.file, refused: false }
  const changes: Change[] = []
  const after = dependenciesOf(manifest.data, field)
  for (const [name, text] of after) {
    if (before.get(name) === text || (field === 'dependencies' && optional.has(name))) continue
    const old = before.get(name)
    const code = old === undefined ? 'dependency-added' : 'constraint-changed'
    const observed = old === undefined ? `not among the lock's ${field}` : `the lock was made for ${old}`
    const at = [field, name]
    changes.push({ ...base, code, claim: `${name} ${text}`, observed, at, name, text, added: old === undefined })
  }
  for (const [name, text] of before) {
    if (after.has(name)) continue
    const observed = `still among the lock's ${field}`
    changes.push({
      ...base,
      code: 'dependency-removed',
      claim: `${name} ${text}`,
      observed,
      at: [field],
      name,
      text,
      added: false,
    })
  }
  return changes
}

/** What left one field and came into another has moved. */
function withoutMoves(changes: readonly Change[]): readonly Cause[] {
  const gone = new Map(changes.filter(({ code }) => code === 'dependency-removed').map((one) => [one.name, one]))
  const moved = new Set<string>()
  const told = changes.flatMap((change): Cause[] => {
    const from = change.added ? gone.get(change.name) : undefined
    if (!from || from.text !== change.text) return [change]
    moved.add(change.name)
    const observed = `the lock has it among ${from.observed.replace(/^still among the lock's /, '')}`
    return [{ ...change, code: 'dependency-moved', observed }]
  })
  return told.filter((one) => !(one.code === 'dependency-removed' && moved.has((one as Change).name)))
}

function wholeField(entry: JsonObject, manifest: Manifest, field: string, code: string): Cause[] {
  const [before, after] = [member(entry, field), normal(member(manifest.data, field), field, manifest)]
  if (isEmpty(before) && isEmpty(after)) return []
  if (Array.isArray(after) ? canonicalJson(before) === canonicalJson(after) : sameJson(before, after)) return []
  const observed = before === undefined ? 'the lock does not have it' : `the lock has ${brief(before)}`
  return [
    {
      code,
      claim: after === undefined ? `no ${field}` : `${field} ${brief(after)}`,
      observed,
      file: manifest.file,
      at: [field],
      refused: false,
    },
  ]
}

/** `"bin": "cli.js"` is recorded under the package's name, and no way begins with `./` (@npmcli/package-json normalize.js). */
function normal(value: Json, field: string, { name }: Manifest): Json {
  if (field === 'workspaces') return value
  if (field !== 'bin') return isObject(value) ? value : undefined
  const plain = typeof value === 'string' && name !== undefined ? { [name.replace(/^@[^/]*\//, '')]: value } : value
  if (!isObject(plain)) return undefined
  return Object.fromEntries(
    Object.entries(plain).map(([key, path]) => [
      key,
      typeof path === 'string' ? path.replace(/^(?:\.?\/)+/, '') : path,
    ]),
  )
}

function isEmpty(value: Json): boolean {
  return value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0)
}

function brief(value: Json): string {
  const text = JSON.stringify(value ?? null)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** Links to folders that are members no more: `npm ci` leaves them out, the next install takes them out. */
function formerMembers({ entries }: NpmLock, { members, root, manifests }: NpmProject): readonly Cause[] {
  const now = new Set([...members.values()].map(({ folder }) => placeIn(root.folder, folder)))
  const asked = new Set(
    [...manifests.values()].flatMap(({ data }) => FIELDS.flatMap((field) => [...dependenciesOf(data, field).keys()])),
  )
  return [...entries].flatMap(([place, entry]): Cause[] => {
    const target = asText(member(entry, 'resolved'))
    const name = place.replace(/^node_modules\//, '')
    if (member(entry, 'link') !== true || target === undefined || now.has(target) || asked.has(name)) return []
    const observed = `${target} is in the lock and no member of the workspace any more`
    return [{ code: 'member-removed', claim: name, observed, file: root.file, at: ['workspaces'], refused: false }]
  })
}
