import type { Cause } from '../javascript/findings.ts'
import { type Json, member, textsOf } from '../javascript/json.ts'
import { dependenciesOf, inFolder, type Manifest } from '../javascript/manifest.ts'
import { isRange, isVersion, satisfies } from '../javascript/semver.ts'
import { joined } from '../paths.ts'
import type { ClassicEntry, ClassicLock } from './classic-lock.ts'
import type { YarnProject } from './project.ts'

const FIELDS = ['devDependencies', 'dependencies', 'optionalDependencies'] as const

/**
 * What Yarn 1 would add to the lock: every pattern that the root or a member asks for must be a key of it, and so must what
 * those need. `yarn install --frozen-lockfile` looks at the root alone (yarnpkg/yarn#5840); members are looked at all the same.
 */
export function classicCauses(lock: ClassicLock, project: YarnProject): readonly Cause[] {
  const names = memberNames(project)
  const wanted = [...project.manifests.values()].flatMap((manifest) => wantedCauses(lock, manifest, names))
  const told = new Set(wanted.map(({ claim }) => claim))
  return [
    ...wanted,
    ...resolutionCauses(lock, project),
    ...folderCauses(lock, project),
    ...incomplete(lock, project, names).filter(({ claim }) => !told.has(claim)),
    ...unused(lock, project, names),
  ]
}

/** The versions of the members by their names: a member that fits is linked, and the lock does not have it. */
function memberNames({ manifests }: YarnProject): ReadonlyMap<string, string> {
  const members = [...manifests].filter(([place]) => place !== '.')
  return new Map(
    members.flatMap(([, { name, version }]) => (name === undefined ? [] : [[name, version ?? ''] as const])),
  )
}

function isLinked(name: string, range: string, members: ReadonlyMap<string, string>): boolean {
  if (/^link:/.test(range)) return true
  const version = members.get(name)
  return version !== undefined && (range === '*' || range === '' || satisfies(version, range))
}

function wantedCauses(lock: ClassicLock, manifest: Manifest, members: ReadonlyMap<string, string>): readonly Cause[] {
  // Of a name in several fields the optional one counts, then the plain one.
  const fieldOf = new Map(
    FIELDS.flatMap((field) => [...dependenciesOf(manifest.data, field).keys()].map((name) => [name, field])),
  )
  return FIELDS.flatMap((field) =>
    [...dependenciesOf(manifest.data, field)].flatMap(([name, range]): Cause[] => {
      if (fieldOf.get(name) !== field || isLinked(name, range, members) || isLocked(lock, name, range)) return []
      const own = lock.entries.find(({ patterns }) => patterns.some((pattern) => nameOf(pattern) === name))
      return [{ ...missing(own, name, range), file: manifest.file, at: [field, name], refused: true }]
    }),
  )
}

function isLocked({ byPattern }: ClassicLock, name: string, range: string): boolean {
  return (
    byPattern.has(`${name}@${range}`) ||
    (range === '' && byPattern.has(name)) ||
    byPattern.has(`${name}@${range.trim()}`)
  )
}

function missing(
  own: ClassicEntry | undefined,
  name: string,
  range: string,
): Pick<Cause, 'code' | 'claim' | 'observed'> {
  const claim = `${name}${range === '' ? '' : ` ${range}`}`
  if (!own) return { code: 'dependency-added', claim, observed: 'not in the lock' }
  const was = own.patterns
    .filter((pattern) => nameOf(pattern) === name)
    .map((pattern) => pattern.slice(name.length + 1))
  const before = `the lock has it for ${was.join(', ') || 'any version'}`
  if (own.version === undefined || !isVersion(own.version) || !isRange(range))
    return { code: 'constraint-changed', claim, observed: before }
  if (satisfies(own.version, range))
    return { code: 'constraint-changed', claim, observed: `${before} (${own.version}, which would do)` }
  return {
    code: 'dependency-unsatisfied',
    claim,
    observed: `the lock has ${own.version}, which ${range} does not allow`,
  }
}

function nameOf(pattern: string): string {
  const mark = pattern.indexOf('@', 1)
  return mark < 0 ? pattern : pattern.slice(0, mark)
}

/** What a package of the lock needs and the lock has not: a merge lost it. What resolutions concern is left alone. */
function incomplete(lock: ClassicLock, project: YarnProject, members: ReadonlyMap<string, string>): readonly Cause[] {
  const resolved = new Set([...resolutionsOf(project).keys()].map(lastName))
  return lock.entries.flatMap((entry) =>
    [...entry.dependencies].flatMap(([name, range]): Cause[] => {
      if (isLocked(lock, name, range) || isLinked(name, range, members) || resolved.has(name)) return []
      const observed = `not in the lock; ${nameOf(entry.patterns[0] ?? '')} ${entry.version ?? ''} needs it`
      return [
        {
          code: 'lock-incomplete',
          claim: `${name} ${range}`,
          observed,
          file: lock.file,
          at: entry.line,
          refused: true,
        },
      ]
    }),
  )
}

/** What resolutions ask for must be a key, too, where the lock has a package of that name. */
function resolutionCauses(lock: ClassicLock, project: YarnProject): readonly Cause[] {
  const names = new Set(lock.entries.flatMap(({ patterns }) => patterns.map(nameOf)))
  return [...resolutionsOf(project)].flatMap(([path, range]): Cause[] => {
    const name = lastName(path)
    if (!names.has(name) || isLocked(lock, name, range)) return []
    const observed = `the lock has no ${name} for ${range}`
    const at = ['resolutions', path]
    return [
      {
        code: 'override-changed',
        claim: `resolution ${path}: ${range}`,
        observed,
        file: project.root.file,
        at,
        refused: true,
      },
    ]
  })
}

/** What a folder that is installed as a package (`file:./lib`) asks for. */
function folderCauses(lock: ClassicLock, { tree, root }: YarnProject): readonly Cause[] {
  const ways = lock.entries.flatMap(({ patterns }) =>
    patterns.flatMap((pattern) => /@file:(.+)$/.exec(pattern)?.[1] ?? []),
  )
  return [...new Set(ways)].flatMap((way) => {
    const folder = joined(root.folder, way)
    const file = folder === undefined ? undefined : tree.read(inFolder(folder, 'package.json'))
    const data = file && 'text' in file ? parsed(file.text) : undefined
    if (!file || 'unread' in file || data === undefined) return []
    return [...textsOf(member(data, 'dependencies'))].flatMap(([name, range]): Cause[] =>
      isLocked(lock, name, range)
        ? []
        : [{ ...missing(undefined, name, range), file, at: ['dependencies', name], refused: true }],
    )
  })
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json
  } catch {
    return undefined
  }
}

/** The package that a path of `resolutions` ends in: `foo` of `bar/foo` and of `foo@^1`. */
function lastName(path: string): string {
  return /((?:@[^/]+\/)?[^/@]+)(?:@[^/]*)?$/.exec(path)?.[1] ?? path
}

/** `resolutions` of the root: what is asked for in place of what packages ask for. */
export function resolutionsOf({ root }: YarnProject): ReadonlyMap<string, string> {
  return textsOf(member(root.data, 'resolutions'))
}

/** Entries that nothing leads to: Yarn 1 leaves them alone when frozen, and takes them out with the next install. */
function unused(lock: ClassicLock, project: YarnProject, members: ReadonlyMap<string, string>): readonly Cause[] {
  const used = new Set<ClassicEntry>()
  const use = (name: string, range: string) => {
    const entry = lock.byPattern.get(`${name}@${range}`) ?? (range === '' ? lock.byPattern.get(name) : undefined)
    if (entry) used.add(entry)
  }
  for (const manifest of project.manifests.values())
    for (const field of FIELDS)
      for (const [name, range] of dependenciesOf(manifest.data, field))
        if (!isLinked(name, range, members)) use(name, range)
  for (const [path, range] of resolutionsOf(project)) use(lastName(path), range)
  for (const entry of used) for (const [name, range] of entry.dependencies) use(name, range)
  return lock.entries.flatMap((entry): Cause[] => {
    if (used.has(entry)) return []
    const claim = `${nameOf(entry.patterns[0] ?? '')} ${entry.version ?? ''}`
    return [
      {
        code: 'dependency-removed',
        claim,
        observed: 'in the lock, and nothing asks for it',
        file: lock.file,
        at: entry.line,
        refused: false,
      },
    ]
  })
}
