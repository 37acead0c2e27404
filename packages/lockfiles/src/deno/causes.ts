import type { Cause } from '../javascript/findings.ts'
import { asTexts, at, entriesOf, type Json, member, sameJson } from '../javascript/json.ts'
import { isVersion, satisfies } from '../javascript/semver.ts'
import { once } from '../once.ts'
import type { DenoLock } from './lock.ts'
import type { DenoMember, DenoProject, OwnPackage, Wish } from './project.ts'
import { normalKey, normalSpecifier, parseImport } from './specifiers.ts'

/** What Deno would write otherwise: the lists of what each project asks for, and what was chosen for it (deno_lockfile). */
export function denoCauses(lock: DenoLock, project: DenoProject, judgeAs?: string): readonly Cause[] {
  const members = project.members.flatMap((one) => memberCauses(lock, project, one))
  return [...members, ...overrideCauses(lock, project, judgeAs), ...formerMembers(lock, project)]
}

function recordedFor({ data }: DenoLock, place: string): Json {
  const workspace = member(data, 'workspace')
  return place === '' ? workspace : at(workspace, 'members', place)
}

function memberCauses(lock: DenoLock, project: DenoProject, own: DenoMember): readonly Cause[] {
  const recorded = recordedFor(lock, own.place)
  return [
    ...listCauses(lock, project, own.imports, asTexts(at(recorded, 'dependencies'))),
    ...listCauses(lock, project, own.dependencies, asTexts(at(recorded, 'packageJson', 'dependencies'))),
  ]
}

function listCauses(
  lock: DenoLock,
  project: DenoProject,
  wishes: readonly Wish[],
  recorded: readonly string[],
): readonly Cause[] {
  const before = new Map(recorded.map((text) => [normalSpecifier(text), text]))
  const now = new Set(wishes.map(normalKey))
  const changed = wishes.flatMap((wish) => {
    const found = before.has(normalKey(wish)) ? unchosen(lock, project, wish) : difference(lock, wish, recorded)
    return found ? [{ ...found, claim: `${wish.name} ${wish.range}`, file: wish.file, at: wish.at, refused: true }] : []
  })
  const names = new Set(wishes.map(({ kind, name }) => `${kind}:${name}`))
  const removed = [...before].flatMap(([key, text]): Cause[] => {
    const asked = parseImport(text)
    if (now.has(key) || (asked && names.has(`${asked.kind}:${asked.name}`))) return []
    const file = wishes[0]?.file ?? project.root
    return [
      {
        code: 'dependency-removed',
        claim: text,
        observed: 'in the lock, and nothing asks for it any more',
        file,
        at: wishes[0]?.at.slice(0, 1) ?? [],
        refused: true,
      },
    ]
  })
  return [...changed, ...removed]
}

type Difference = Pick<Cause, 'code' | 'observed'>

function difference(lock: DenoLock, wish: Wish, recorded: readonly string[]): Difference {
  const before = recorded.map(parseImport).find((one) => one?.kind === wish.kind && one.name === wish.name)
  if (!before) return { code: 'dependency-added', observed: 'not in the lock' }
  const chosen = chosenFor(lock, normalKey(before))
  const was = `the lock was made for ${before.range}`
  if (chosen === undefined || !isVersion(chosen)) return { code: 'constraint-changed', observed: was }
  if (satisfies(chosen, wish.range))
    return { code: 'constraint-changed', observed: `${was} (and has ${chosen}, which would do)` }
  return { code: 'dependency-unsatisfied', observed: `the lock has ${chosen}, which ${wish.range} does not allow` }
}

/** What a merge may have lost: the lock names it and has chosen nothing, or something else. */
function unchosen(lock: DenoLock, project: DenoProject, wish: Wish): Difference | undefined {
  const chosen = chosenFor(lock, normalKey(wish))
  const own = chosen === undefined ? memberNamed(project, wish) : undefined
  if (own)
    return own.version === undefined || satisfies(own.version, wish.range) ? undefined : beside(own.version, wish)
  if (chosen === undefined) return { code: 'lock-incomplete', observed: 'the lock names it and has chosen no version' }
  if (!isVersion(chosen) || satisfies(chosen, wish.range) || !/\d/.test(wish.range)) return undefined
  return { code: 'dependency-unsatisfied', observed: `the lock has ${chosen}, which ${wish.range} does not allow` }
}

/** The member of the workspace that is asked for: it is taken from its folder, and no version is chosen. */
function memberNamed({ members }: DenoProject, { kind, name }: Wish): OwnPackage | undefined {
  return members.flatMap(({ packages }) => packages).find((one) => one.kind === kind && one.name === name)
}

function beside(version: string, { range }: Wish): Difference {
  return { code: 'dependency-unsatisfied', observed: `the workspace has ${version}, which ${range} does not allow` }
}

/** What was chosen, by specifiers in their normal form. */
const chosenByName = once(
  ({ specifiers }: DenoLock): ReadonlyMap<string, string> =>
    new Map([...specifiers].map(([text, chosen]) => [normalSpecifier(text), chosen])),
)

/** The version chosen, without the peers it was chosen with: `2.0.0_cg-alpha@2.0.0`. */
function chosenFor(lock: DenoLock, key: string): string | undefined {
  // Format 3 has the whole of it: `npm:foo@1.0.0`.
  return chosenByName(lock)
    .get(key)
    ?.replace(/^(?:npm|jsr):@?[^@]+@/, '')
    .replace(/_.*$/, '')
}

/** npm's `overrides`, which 2.9 records; what a lock of an older Deno lacks is written with the next install only. */
function overrideCauses({ data }: DenoLock, { overrides, root }: DenoProject, judgeAs = ''): readonly Cause[] {
  const before = at(data, 'workspace', 'packageJson', 'overrides')
  if (sameJson(before ?? {}, overrides ?? {})) return []
  const observed = before === undefined ? 'the lock was made without them' : 'the lock was made with others'
  const refused = before !== undefined || (isVersion(judgeAs) && satisfies(judgeAs, '>=2.9.0'))
  return [{ code: 'override-changed', claim: 'overrides', observed, file: root, at: ['overrides'], refused }]
}

function formerMembers({ data, file }: DenoLock, { members }: DenoProject): readonly Cause[] {
  const now = new Set(members.map(({ place }) => place))
  return entriesOf(at(data, 'workspace', 'members')).flatMap(([place]): Cause[] =>
    now.has(place)
      ? []
      : [
          {
            code: 'member-removed',
            claim: place,
            observed: 'the lock has it, and no such member is in the workspace',
            file,
            at: ['workspace', 'members', place],
            refused: true,
          },
        ],
  )
}
