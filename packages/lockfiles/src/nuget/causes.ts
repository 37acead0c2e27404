import type { Cause } from '../javascript/findings.ts'
import { holds, type Item } from './evaluate.ts'
import { isOpenPlatform, keysOf } from './framework.ts'
import type { LockedPackage, NuGetLock, Section } from './lock.ts'
import type { Project, Reference } from './project.ts'
import { normalRange } from './range.ts'

/** Packages that an SDK references by itself, and the lock so has. */
const IMPLICIT = /^(?:microsoft\.|netstandard\.library$|fsharp\.core$|runtime\.|system\.valuetuple$)/i

/**
 * What a restore in locked mode would refuse (NU1004; NuGet.ProjectModel PackagesLockFileUtilities.cs
 * IsLockFileValid).
 * @returns nothing where the frameworks, and so everything, cannot be told without MSBuild
 */
export function nugetCauses(lock: NuGetLock, project: Project): readonly Cause[] | undefined {
  const { frameworks } = project
  if (frameworks === undefined || frameworks.some((name) => keysOf(name) === undefined)) return undefined
  const sections = lock.sections.filter(({ runtime }) => runtime === undefined)
  const pairs = frameworks.map((framework) => ({ framework, section: sectionFor(sections, framework) }))
  const changed = pairs.flatMap(({ framework, section }) =>
    section ? packageCauses(lock, project, framework, section) : [frameworkCause(project, framework, sections)],
  )
  const known = new Set(pairs.map(({ section }) => section))
  const left = sections.filter((section) => !known.has(section))
  const gone = left.map((section): Cause => {
    const observed = 'the lock has it, and the project does not target it any more'
    return {
      code: 'setting-changed',
      claim: section.key,
      observed,
      file: lock.file,
      at: ['dependencies', section.key],
      refused: true,
    }
  })
  return [...distinct(changed), ...gone, ...runtimes(lock, project), ...hashes(lock)]
}

/** One cause of several frameworks is told once. */
function distinct(causes: readonly Cause[]): readonly Cause[] {
  return [...new Map(causes.map((one) => [`${one.code} ${one.claim} ${one.observed}`, one])).values()]
}

function sectionFor(sections: readonly Section[], framework: string): Section | undefined {
  const keys = keysOf(framework) ?? []
  const open = isOpenPlatform(framework)
  const found = (key: string) => keys.includes(key) || (open && key.startsWith(framework.toLowerCase()))
  return sections.find(({ key }) => found(key.toLowerCase().replaceAll(' ', '')))
}

function lineOf(project: Project, name: string): number {
  const lines = project.own.file.text.split('\n')
  return (
    Math.max(
      0,
      lines.findIndex((line) => line.toLowerCase().includes(`<${name.toLowerCase()}`)),
    ) + 1
  )
}

function frameworkCause(project: Project, framework: string, sections: readonly Section[]): Cause {
  const observed = `the lock has ${sections.map(({ key }) => key).join(', ') || 'none'}`
  const at = lineOf(project, 'TargetFramework')
  return {
    code: 'setting-changed',
    claim: `TargetFramework ${framework}`,
    observed,
    file: project.own.file,
    at,
    refused: true,
  }
}

function unknownOf(project: Project, claim: string, observed: string, item?: Item): Cause {
  const at = item?.element.line ?? lineOf(project, claim)
  const file = item?.file ?? project.own.file
  return { code: 'undetermined', claim, observed, file, at, refused: false, unknown: true }
}

function packageCauses(lock: NuGetLock, project: Project, framework: string, section: Section): readonly Cause[] {
  const seen = new Map<string, Reference[]>()
  for (const one of project.references) {
    const key = one.id.toLowerCase()
    seen.set(key, [...(seen.get(key) ?? []), one])
  }
  const direct = [...seen.values()].flatMap((references) => referenceCauses(project, framework, section, references))
  return [...direct, ...removed(lock, project, section, seen, framework)]
}

function referenceCauses(
  project: Project,
  framework: string,
  { packages }: Section,
  references: readonly Reference[],
): readonly Cause[] {
  const [first] = references as [Reference]
  const answers = references.map(({ item }) => holds(item.conditions, framework))
  if (answers.every((answer) => answer === false)) return []
  const unsure = project.unsure.has(first.id.toLowerCase()) || references.length > 1 || answers.includes(undefined)
  if (unsure)
    return [unknownOf(project, first.id, 'a condition, or a later change, that only MSBuild can work out', first.item)]
  const locked = packages.get(first.id.toLowerCase())
  const { file, element } = first.item
  const claim = first.range === undefined ? first.id : `${first.id} ${first.range}`
  if (locked?.type !== 'Direct') {
    const observed = locked ? `the lock has it as ${locked.type} only` : 'not in the lock'
    return [{ code: 'dependency-added', claim, observed, file, at: element.line, refused: true }]
  }
  return rangeCause(project, first, locked, claim)
}

function rangeCause(project: Project, reference: Reference, locked: LockedPackage, claim: string): readonly Cause[] {
  const item = reference.versionAt ?? reference.item
  const now = reference.range === undefined ? undefined : normalRange(reference.range)
  const before = locked.requested === undefined ? undefined : normalRange(locked.requested)
  if (now === undefined || before === undefined)
    return [unknownOf(project, reference.id, 'its version cannot be told without MSBuild', item)]
  if (now === before) return []
  const observed = `the lock was made for ${locked.requested} (and has ${locked.resolved ?? 'nothing'})`
  return [{ code: 'constraint-changed', claim, observed, file: item.file, at: item.element.line, refused: true }]
}

function removed(
  lock: NuGetLock,
  project: Project,
  section: Section,
  seen: ReadonlyMap<string, readonly Reference[]>,
  framework: string,
): readonly Cause[] {
  return [...section.packages].flatMap(([key, { id, type, requested }]): readonly Cause[] => {
    const references = seen.get(key) ?? []
    const mayBe = references.some(({ item }) => holds(item.conditions, framework) !== false)
    if (type !== 'Direct' || mayBe || IMPLICIT.test(id)) return []
    const observed = 'in the lock, and the project does not reference it any more'
    if (project.open !== undefined)
      return [unknownOf(project, id, `in the lock, and not in the project; ${project.open}`)]
    const at = ['dependencies', section.key, id]
    return [
      {
        code: 'dependency-removed',
        claim: `${id} ${requested ?? ''}`.trim(),
        observed,
        file: lock.file,
        at,
        refused: true,
      },
    ]
  })
}

/** Runtimes must be the same, whatever their order. */
function runtimes(lock: NuGetLock, project: Project): readonly Cause[] {
  const before = new Set(lock.sections.flatMap(({ runtime }) => (runtime === undefined ? [] : [runtime.toLowerCase()])))
  const names = ['runtimeidentifiers', 'runtimeidentifier']
  const set = names.filter((name) => project.properties.has(name))
  const texts = set.map((name) => project.properties.get(name))
  // Without one, PublishAot and others may add that of the machine.
  if (set.length === 0 || texts.includes(undefined)) return []
  const now = texts.flatMap((text) =>
    (text ?? '').split(';').flatMap((one) => (one.trim() ? [one.trim().toLowerCase()] : [])),
  )
  const added = [...new Set(now)].filter((one) => !before.has(one))
  const observed = `the lock has ${[...before].join(', ') || 'none'}`
  const at = lineOf(project, 'RuntimeIdentifier')
  return added.map((one) => ({
    code: 'setting-changed',
    claim: `RuntimeIdentifier ${one}`,
    observed,
    file: project.own.file,
    at,
    refused: true,
  }))
}

/** Packages without a hash are taken as they come. */
function hashes(lock: NuGetLock): readonly Cause[] {
  const bare = lock.sections.flatMap(({ key, runtime, packages }) =>
    [...packages.values()].flatMap(({ id, type, hasHash }) => {
      const name = runtime === undefined ? key : `${key}/${runtime}`
      return hasHash || type === 'Project' ? [] : [{ id, at: ['dependencies', name, id] }]
    }),
  )
  return bare.map(({ id, at }) => ({
    code: 'checksum-missing',
    claim: id,
    observed: 'the lock has no hash of it',
    file: lock.file,
    at,
    refused: false,
  }))
}

/** The ranges of a project's own references, as they flow to who references it; nothing where they cannot be told. */
export function flowing(project: Project): readonly Reference[] {
  return project.references.filter(
    ({ isPrivate, item, id, range }) =>
      !isPrivate && item.conditions.length === 0 && !project.unsure.has(id.toLowerCase()) && range !== undefined,
  )
}
