import { append } from '../append.ts'
import type { Tree } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import { folderOf, joined, nameOf } from '../paths.ts'
import { flowing } from './causes.ts'
import { expand, type Item } from './evaluate.ts'
import type { LockedPackage, NuGetLock } from './lock.ts'
import { type Project, projectAt } from './project.ts'
import { normalRange } from './range.ts'

/** How many projects a project may reach. */
const MOST_PROJECTS = 500

/** Projects that a project references, itself or through others: the lock has them, with the packages they bring. */
export function memberCauses(lock: NuGetLock, tree: Tree, project: Project): readonly Cause[] {
  const causes: Cause[] = []
  const seen = new Set([project.path])
  const queue: Project[] = [project]
  for (let one = queue.shift(); one; one = queue.shift()) {
    for (const item of one.items.filter(({ kind }) => kind === 'projectreference')) {
      const place = placeOf(one, item)
      if (place === undefined || seen.has(place) || seen.size > MOST_PROJECTS) continue
      seen.add(place)
      const other = projectAt(tree, place)
      const name = other && !('why' in other) ? nameFor(other) : undefined
      if (!other || 'why' in other || name === undefined || item.conditions.length > 0) {
        causes.push(undetermined(item, nameOf(place), 'a project that cannot be read here, or depends on a condition'))
        continue
      }
      append(causes, memberCause(lock, item, other, name))
      queue.push(other)
    }
  }
  return causes
}

function placeOf({ path, properties }: Project, { element }: Item): string | undefined {
  const include = expand(element.attributes.get('include') ?? '', properties)
  if (include === undefined || !/\.[a-z]+proj$/i.test(include)) return undefined
  return joined(folderOf(path), include)
}

/** A project's name in locks: its package's, its assembly's, or its file's. */
function nameFor({ path, properties }: Project): string | undefined {
  for (const name of ['packageid', 'assemblyname']) if (properties.has(name)) return properties.get(name)?.toLowerCase()
  return nameOf(path)
    .replace(/\.[^.]+$/, '')
    .toLowerCase()
}

function memberCause(lock: NuGetLock, item: Item, project: Project, name: string): readonly Cause[] {
  const entries = lock.sections.flatMap(({ packages, runtime }) => {
    const entry = packages.get(name)
    return runtime === undefined && entry?.type === 'Project' ? [entry] : []
  })
  const claim = nameOf(project.path)
  const [first] = entries
  if (!first) {
    const observed = 'a project that the lock does not have'
    return [{ code: 'member-added', claim, observed, file: item.file, at: item.element.line, refused: true }]
  }
  return flowing(project).flatMap((reference) => {
    const now = normalRange(reference.range ?? '')
    const before = recorded(entries, reference.id)
    if (now === undefined || before.includes(now)) return []
    const at = (reference.versionAt ?? reference.item).element.line
    const { file } = reference.versionAt ?? reference.item
    const observed =
      before.length === 0 ? `the lock has ${claim} without it` : `the lock has ${claim} with ${before.join(', ')}`
    const code = 'member-changed'
    return [{ code, claim: `${reference.id} ${reference.range}`, observed, file, at, refused: true }]
  })
}

function recorded(entries: readonly LockedPackage[], id: string): readonly string[] {
  return entries.flatMap(({ dependencies }) => normalRange(dependencies.get(id.toLowerCase()) ?? '') ?? [])
}

function undetermined(item: Item, claim: string, observed: string): Cause {
  return {
    code: 'undetermined',
    claim,
    observed,
    file: item.file,
    at: item.element.line,
    refused: false,
    unknown: true,
  }
}
