import type { Tree } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import { asText, at, type JsonObject, member } from '../javascript/json.ts'
import { dependenciesOf, FIELDS, type Field, inFolder, type Manifest } from '../javascript/manifest.ts'
import { isRange, isVersion, satisfies } from '../javascript/semver.ts'
import { parseSpec } from '../javascript/spec.ts'
import { catalogCauses, catalogsOf } from './catalogs.ts'
import type { BunLock } from './lock.ts'
import { overrideCauses, overridesIn } from './overrides.ts'
import type { BunProject } from './project.ts'
import { keyFor, reachedKeys } from './reach.ts'

/** What a lock is asked by. */
interface Question {
  readonly lock: BunLock
  readonly project: BunProject
  readonly overrides: ReadonlyMap<string, string>
  readonly reached: ReadonlySet<string>
}

/**
 * What Bun would change in the lock's packages: one is missing, does not fit, or is needed no more. A specifier that still
 * fits, another group or another version of the project itself is only written with the next install.
 */
export function bunCauses(lock: BunLock, project: BunProject, tree: Tree): readonly Cause[] {
  const question = { lock, project, overrides: overridesIn(project), reached: reachedKeys(lock, project) }
  const workspaces = [...project.manifests].flatMap(([place, manifest]) => workspaceCauses(question, place, manifest))
  const former = [...lock.workspaces].flatMap(([place, data]) =>
    project.manifests.has(place) ? [] : [formerMember(question, place, data, tree)],
  )
  return [
    ...overrideCauses(lock, project, question.overrides),
    ...catalogCauses(lock, project),
    ...workspaces,
    ...former,
  ]
}

function workspaceCauses(question: Question, place: string, manifest: Manifest): readonly Cause[] {
  const recorded = question.lock.workspaces.get(place)
  const base = { file: manifest.file, refused: true }
  if (!recorded) {
    const observed = 'this member of the workspace is not in the lock'
    return [{ ...base, code: 'member-added', claim: manifest.name ?? place, observed, at: ['name'] }]
  }
  const causes = FIELDS.flatMap((field) =>
    [...dependenciesOf(manifest.data, field)].flatMap(([name, text]): Cause[] => {
      const found = difference(question, place, { manifest, recorded, field, name, text })
      return found ? [{ ...base, claim: `${name} ${text}`, at: [field, name], ...found }] : []
    }),
  )
  return [...ownChanges(recorded, manifest, place), ...causes, ...removed(question, place, manifest, recorded)]
}

/** A dependency as one field of a manifest has it, beside what the lock repeats of that manifest. */
interface Wish {
  readonly manifest: Manifest
  readonly recorded: JsonObject
  readonly field: Field
  readonly name: string
  readonly text: string
}

type Difference = Pick<Cause, 'code' | 'observed' | 'refused'>

function difference(question: Question, place: string, wish: Wish): Difference | undefined {
  const { manifest, recorded, field, name, text } = wish
  if (dependenciesOf(recorded, field).get(name) === text) return undefined
  const before = FIELDS.map((other) => [other, dependenciesOf(recorded, other).get(name)] as const).find(
    ([, one]) => one !== undefined,
  )
  if (before?.[1] === text)
    return { code: 'dependency-moved', observed: `the lock has it among ${before[0]}`, refused: false }
  const key = keyFor(question.lock, place === '' ? '' : (manifest.name ?? ''), name)
  const version = versionOf(question.lock, key)
  const wanted = rangeOf(question, name, text)
  const fits = version !== undefined && wanted !== undefined && isVersion(version) && satisfies(version, wanted)
  if (before === undefined) return added(wish, version, fits)
  const was = `the lock was made for ${before[1]}`
  if (fits)
    return { code: 'constraint-changed', observed: `${was} (and has ${version}, which would do)`, refused: false }
  if (version === undefined || wanted === undefined || !isVersion(version))
    return { code: 'constraint-changed', observed: was, refused: true }
  return {
    code: 'dependency-unsatisfied',
    observed: `the lock has ${version}, which ${wanted} does not allow`,
    refused: true,
  }
}

/** An optional peer that nobody brings is not installed. */
function added({ manifest, field, name }: Wish, version: string | undefined, fits: boolean): Difference {
  const isOptional =
    field === 'peerDependencies' && at(manifest.data, 'peerDependenciesMeta', name, 'optional') === true
  if (fits)
    return {
      code: 'dependency-added',
      observed: `not among what the lock was made for (it has ${version}, which would do)`,
      refused: false,
    }
  return {
    code: 'dependency-added',
    observed: version === undefined ? 'not in the lock' : `the lock has ${version} for others`,
    refused: !isOptional,
  }
}

function versionOf({ chosen }: BunLock, key: string | undefined): string | undefined {
  const one = key === undefined ? undefined : chosen.get(key)
  return one?.slice(one.indexOf('@', 1) + 1)
}

/** The versions that a text asks for, overrides and catalogs looked up; nothing where it asks for something else. */
function rangeOf({ overrides, project }: Question, name: string, text: string): string | undefined {
  const own = overrides.get(name) ?? text
  const looked = own.startsWith('catalog:')
    ? catalogsOf(project.root.data).get(own.slice('catalog:'.length).trim())?.get(name)
    : own
  const spec = parseSpec(looked ?? own)
  return spec.kind === 'range' && isRange(spec.range) ? spec.range : undefined
}

function removed(
  { lock, reached }: Question,
  place: string,
  manifest: Manifest,
  recorded: JsonObject,
): readonly Cause[] {
  const now = new Set(FIELDS.flatMap((field) => [...dependenciesOf(manifest.data, field).keys()]))
  return FIELDS.flatMap((field) =>
    [...dependenciesOf(recorded, field)].flatMap(([name, text]): Cause[] => {
      if (now.has(name)) return []
      const key = keyFor(lock, place === '' ? '' : (manifest.name ?? ''), name)
      const refused = key !== undefined && (!reached.has(key) || hasSeveral(lock, name))
      const observed = refused
        ? 'in the lock, and nothing asks for it any more'
        : 'in the lock, which others still need it for'
      return [
        { code: 'dependency-removed', claim: `${name} ${text}`, observed, file: manifest.file, at: [field], refused },
      ]
    }),
  )
}

/** Of several versions another one may then move to the top. */
function hasSeveral({ chosen }: BunLock, name: string): boolean {
  return [...chosen.keys()].some((key) => key.endsWith(`/${name}`))
}

/** The name of a member is a key of the lock; that of the root is only repeated. */
function ownChanges(recorded: JsonObject, { data, file }: Manifest, place: string): readonly Cause[] {
  return (['name', 'version'] as const).flatMap((field): Cause[] => {
    const [before, now] = [asText(member(recorded, field)), asText(member(data, field))]
    if (before === now || (field === 'version' && place === '')) return []
    const observed = before === undefined ? 'the lock has none' : `the lock has ${before}`
    const refused = field === 'name' && place !== ''
    return [{ code: 'member-changed', claim: `${field} ${now ?? '(none)'}`, observed, file, at: [field], refused }]
  })
}

/** Bun passes over a member that is not on disk any more, and takes it out with the next install. */
function formerMember({ lock, project }: Question, place: string, data: JsonObject, tree: Tree): Cause {
  const observed = `the lock has it at ${place}, where no member of the workspace is`
  const index = lock.file.text.indexOf(`"${place}": {`)
  const line = index < 0 ? 1 : lock.file.text.slice(0, index).split('\n').length
  const refused = tree.has(inFolder(project.root.folder, `${place}/package.json`))
  return {
    code: 'member-removed',
    claim: asText(member(data, 'name')) ?? place,
    observed,
    file: lock.file,
    at: line,
    refused,
  }
}
