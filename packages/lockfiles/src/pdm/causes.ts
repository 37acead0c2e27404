import { canonicalName } from '../pep440.ts'
import type { Cause } from '../python/cause.ts'
import { dependencyGroups, projectDependencies, projectExtras, type Written, writtenIn } from '../python/groups.ts'
import { type DeclaredRequirement, declaredFrom, structuralCauses } from '../python/structure.ts'
import { orderTrials, provenTrial, requirementTrials, type Trial } from '../python/trial.ts'
import { asString, asTable, entriesOf, type TomlTable, tablesIn } from '../toml.ts'
import { hashMatches, type PdmQuestion } from './check.ts'
import { pdmTable } from './hash.ts'
import { withOwnExtras } from './own-extras.ts'

/** What changed since a lock was made: what the lock shows by itself, and the one change that the hash proves. */
export function causesOf(asked: PdmQuestion): { readonly causes: readonly Cause[]; readonly proven?: Cause } {
  const { lock, file, table } = asked
  const sections = sectionsOf(table)
  const declared = sections.flatMap(({ group, written }) =>
    written.flatMap(({ text, path }): DeclaredRequirement[] => {
      const one = declaredFrom(text, { group, file, path })
      return one ? [one] : []
    }),
  )
  const known = lock.groups ? declared.filter(({ group }) => lock.groups?.includes(group)) : declared
  // A member of the workspace, and what it needs, is in the lock without being declared by the root.
  const alone = asked.members === undefined
  const structural = structuralCauses(known, lock.packages).filter(({ code }) => alone || code !== 'dependency-removed')
  const causes = [...structural, ...lostGroups(asked, sections), ...changedPython(asked)]
  const proven =
    'lock_inputs' in lock.metadata || !lock.contentHash
      ? undefined
      : provenTrial(table, file, trials(asked), (one) => hashMatches(asked, one) === true)
  return { causes, ...(proven ? { proven } : {}) }
}

interface Section {
  readonly group: string
  readonly written: readonly Written[]
}

/** The dependencies by the group that PDM locks them for. */
function sectionsOf(table: TomlTable): Section[] {
  const groups = dependencyGroups(table)
  const legacy = entriesOf(pdmTable(table)['dev-dependencies']).map(([name, value]) => ({
    group: canonicalName(name),
    written: writtenIn(value, ['tool', 'pdm', 'dev-dependencies', name]),
  }))
  const own = canonicalName(asString(asTable(table['project'])?.['name']) ?? '')
  const extras = new Map([...projectExtras(table)].map(([name, written]) => [canonicalName(name), written]))
  const sections = [
    { group: 'default', written: projectDependencies(table) },
    ...[...projectExtras(table)].map(([group, written]) => ({ group, written })),
    ...(groups.ok ? [...groups.groups] : []).map(([group, written]) => ({ group, written })),
    ...legacy,
  ]
  return own === ''
    ? sections
    : sections.map(({ group, written }) => ({ group, written: withOwnExtras(written, own, extras) }))
}

function lostGroups({ lock, file }: PdmQuestion, sections: readonly Section[]): Cause[] {
  const known = new Set(sections.map(({ group }) => group))
  const lost = (lock.groups ?? []).filter((group) => !known.has(canonicalName(group)))
  return lost.map((group) => ({
    code: 'group-changed',
    claim: `group "${group}"`,
    observed: 'in the lock, declared nowhere',
    file,
  }))
}

function changedPython({ lock, table, file }: PdmQuestion): Cause[] {
  const now = asString(asTable(table['project'])?.['requires-python'])
  const before = lockedPython({ lock })
  const same = before.length === 0 || now === undefined || before.some((one) => squeezed(one).includes(squeezed(now)))
  if (same) return []
  const path = ['project', 'requires-python']
  return [
    { code: 'python-changed', claim: `python ${now}`, observed: `lock was made for ${before.join(', ')}`, file, path },
  ]
}

function lockedPython({ lock }: Pick<PdmQuestion, 'lock'>): string[] {
  return tablesIn(lock.metadata['targets']).flatMap((target) => asString(target['requires_python']) ?? [])
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

/** A group or an extra that was not there when the lock was made. */
function* groupTrials(table: TomlTable): Generator<Trial> {
  const groups = entriesOf(table['dependency-groups']).map(([name]) => ['dependency-groups', name])
  const extras = entriesOf(asTable(table['project'])?.['optional-dependencies'])
  const paths = [...groups, ...extras.map(([name]) => ['project', 'optional-dependencies', name])]
  for (const path of paths) {
    const isExtra = path.length === 3
    const claim = `${isExtra ? 'extra' : 'group'} "${path.at(-1)}"`
    yield {
      path,
      value: undefined,
      code: isExtra ? 'extra-changed' : 'group-changed',
      claim,
      observed: 'not in the lock',
    }
  }
}

function* trials(asked: PdmQuestion): Generator<Trial> {
  const { table, lock } = asked
  yield* groupTrials(table)
  const arrays = new Set<string>()
  for (const { written } of sectionsOf(table))
    for (const { text, path } of written) {
      const name = canonicalName(/^[\w.-]+/.exec(text.trim())?.[0] ?? '')
      const versions = lock.packages.flatMap((one) =>
        one.name === name && one.version !== undefined ? one.version : [],
      )
      yield* requirementTrials(path, text, versions)
      arrays.add(JSON.stringify(path.slice(0, -1)))
    }
  const python = asString(asTable(table['project'])?.['requires-python'])
  for (const before of [...lockedPython(asked), undefined])
    yield {
      path: ['project', 'requires-python'],
      value: before,
      code: 'python-changed',
      claim: `python ${python ?? 'any'}`,
      observed: `lock was made for ${before ?? 'any'}`,
    }
  for (const path of arrays) yield* orderTrials(table, JSON.parse(path))
}
