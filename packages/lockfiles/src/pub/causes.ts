import type { Cause } from '../javascript/findings.ts'
import { asText, type Json, member } from '../javascript/json.ts'
import { yamlLine } from '../javascript/lines.ts'
import { joined } from '../paths.ts'
import { allows, isLower } from './constraint.ts'
import type { LockedPackage, PubLock } from './lock.ts'
import type { Asked, Project } from './project.ts'
import type { Source } from './pubspec.ts'

/** What `pub get --enforce-lockfile` would refuse, and what the next `pub get` would write otherwise (entrypoint.dart). */
export function pubCauses(lock: PubLock, project: Project): readonly Cause[] {
  const own = new Set(project.packages.map(({ name }) => name))
  const asked = [...project.direct, ...project.local].filter(({ name }) => !own.has(name))
  const wishes = asked.filter(({ name }) => !project.overrides.has(name))
  const overrides = [...project.overrides.values()].filter(({ name }) => !own.has(name))
  const open = project.unseen.map((wish) =>
    causeAt(wish, 'undetermined', 'its folder is not among the files looked at', { refused: false, unknown: true }),
  )
  return [
    ...wishes.flatMap((wish) => wishCauses(lock, project, wish)),
    ...overrides.flatMap((wish) => wishCauses(lock, project, wish)),
    ...kindCauses(lock, project, own),
    ...sdkCauses(lock, project),
    ...hashCauses(lock),
    ...open,
  ]
}

function causeAt(wish: Asked, code: string, observed: string, more: Partial<Cause> = {}): Cause {
  const line = yamlLine(wish.file.text, [wish.section, wish.name])
  const shown =
    wish.constraint === undefined || wish.constraint === 'any' ? wish.name : `${wish.name} ${wish.constraint}`
  const at = line === undefined ? {} : { at: line }
  return { code, claim: shown, observed, file: wish.file, refused: true, ...at, ...more }
}

function wishCauses(lock: PubLock, project: Project, wish: Asked): readonly Cause[] {
  const locked = lock.packages.get(wish.name)
  const isOverride = wish.section === 'dependency_overrides'
  if (!locked) return [causeAt(wish, isOverride ? 'override-changed' : 'dependency-added', 'not in the lock')]
  const source = wish.source && sourceChange(wish, wish.source, locked, project.root.folder)
  if (source !== undefined) return [causeAt(wish, 'source-changed', source)]
  if (wish.source?.kind === 'sdk') return []
  const answer = wish.constraint === undefined ? undefined : allows(wish.constraint, locked.version)
  if (answer === undefined)
    return [
      causeAt(wish, 'undetermined', 'a constraint that is not understood here', { refused: false, unknown: true }),
    ]
  const observed = `the lock has ${locked.version}, which ${wish.constraint} does not allow`
  return answer ? [] : [causeAt(wish, isOverride ? 'override-changed' : 'dependency-unsatisfied', observed)]
}

/** How a source differs from the one that is locked; nothing where it does not, or cannot be told. */
function sourceChange(wish: Asked, source: Source, { source: kind, description }: LockedPackage, root: string) {
  if (source.kind !== kind) return `the lock has it from ${kind}, and it is asked for from ${source.kind}`
  const text = (key: string) => asText(member(description, key))
  if (source.kind === 'hosted' && source.url !== undefined && !sameAddress(source.url, text('url')))
    return `the lock has it from ${text('url') ?? 'elsewhere'}`
  if (source.kind === 'sdk' && asText(description) !== source.sdk)
    return `the lock has it from the SDK ${asText(description)}`
  if (source.kind === 'git') return gitChange(source, description)
  if (source.kind === 'path') return pathChange(wish, source.path, description, root)
  return undefined
}

function sameAddress(a: string, b = ''): boolean {
  return a.replace(/\/+$/, '') === b.replace(/\/+$/, '')
}

function gitChange(source: Source & { kind: 'git' }, description: Json): string | undefined {
  const text = (key: string) => asText(member(description, key))
  const isRelative = !/[:@]/.test(source.url)
  if (!isRelative && !sameAddress(source.url, text('url'))) return `the lock has it from ${text('url') ?? 'elsewhere'}`
  if (!source.isTagged && (source.ref ?? 'HEAD') !== (text('ref') ?? 'HEAD'))
    return `the lock has its ref ${text('ref')}`
  const folder = (path = '.') => joined('.', path)
  return folder(source.path) === folder(text('path')) ? undefined : `the lock has its folder ${text('path')}`
}

function pathChange(wish: Asked, path: string, description: Json, root: string): string | undefined {
  const before = asText(member(description, 'path'))
  const [now, then] = [joined(wish.folder, path), before === undefined ? undefined : joined(root, before)]
  return now === undefined || then === undefined || now === then
    ? undefined
    : `the lock has it from the folder ${before}`
}

const KINDS: Readonly<Record<string, string>> = { dependencies: 'direct main', dev_dependencies: 'direct dev' }

/** Kinds are no part of what is enforced: whether a package is still needed, the lock does not tell. */
function kindCauses(lock: PubLock, project: Project, own: ReadonlySet<string>): readonly Cause[] {
  const kinds = new Map<string, string>()
  for (const { name, section } of [...project.direct].reverse()) {
    const kind = KINDS[section] as string
    if (kinds.get(name) !== 'direct main') kinds.set(name, kind)
  }
  for (const name of project.overrides.keys()) if (!kinds.has(name)) kinds.set(name, 'direct overridden')
  const wish = (name: string) => project.direct.find((one) => one.name === name) ?? project.overrides.get(name)
  return [...lock.packages].flatMap(([name, { dependency }]): readonly Cause[] => {
    const now = kinds.get(name)
    if (own.has(name) || dependency === '' || (now ?? 'transitive') === dependency) return []
    const found = wish(name)
    if (now !== undefined && found)
      return [causeAt(found, 'dependency-moved', `the lock has it as ${dependency}`, { refused: false })]
    const line = yamlLine(lock.file.text, ['packages', name])
    const observed = `the lock has it as ${dependency}, and no pubspec asks for it any more`
    const at = line === undefined ? {} : { at: line }
    return [{ code: 'dependency-removed', claim: name, observed, file: lock.file, refused: false, ...at }]
  })
}

/** The lock records the narrowest range of SDKs; it cannot reach lower than the project's own. */
function sdkCauses(lock: PubLock, { packages }: Project): readonly Cause[] {
  const recorded = lock.sdks.get('dart')
  return packages.flatMap(({ file, data }): readonly Cause[] => {
    const sdk = asText(member(member(data, 'environment'), 'sdk'))
    if (recorded === undefined || sdk === undefined || !isLower(recorded, sdk)) return []
    const line = yamlLine(file.text, ['environment', 'sdk'])
    const at = line === undefined ? {} : { at: line }
    const observed = `the lock was made for ${recorded}`
    return [{ code: 'engines-changed', claim: `sdk ${sdk}`, observed, file, refused: false, ...at }]
  })
}

/** Since Dart 2.19 the lock has a hash of what is hosted. */
function hashCauses(lock: PubLock): readonly Cause[] {
  const hosted = [...lock.packages].filter(([, { source }]) => source === 'hosted')
  const bare = hosted.filter(([, { description }]) => asText(member(description, 'sha256')) === undefined)
  // A lock of an older Dart has none at all, and is no worse for it.
  if (bare.length === hosted.length) return []
  return bare.map(([name]): Cause => {
    const line = yamlLine(lock.file.text, ['packages', name])
    const at = line === undefined ? {} : { at: line }
    return {
      code: 'checksum-missing',
      claim: name,
      observed: 'the lock has no hash of it',
      file: lock.file,
      refused: false,
      ...at,
    }
  })
}
