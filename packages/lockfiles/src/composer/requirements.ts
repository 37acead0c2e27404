import { append } from '../append.ts'
import type { SourceFile } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import type { JsonObject } from '../javascript/json.ts'
import { allows, constraintOf, overlap } from './constraint.ts'
import { type ComposerLock, type LockedPackage, lineOfPackage, links } from './lock.ts'

/** What the machine has, not a package (composer Repository/PlatformRepository.php, PLATFORM_PACKAGE_REGEX). */
const PLATFORM =
  /^(?:php(?:-64bit|-ipv6|-zts|-debug)?|hhvm|(?:ext|lib)-[a-z0-9](?:[_.-]?[a-z0-9]+)*|composer(?:-(?:plugin|runtime)-api)?)$/i

export function isPlatform(name: string): boolean {
  return PLATFORM.test(name)
}

/** Packages by every name under which they count. */
export type Known = ReadonlyMap<string, readonly { readonly one: LockedPackage; readonly as?: string }[]>

/** Packages by their names, and by those that they replace or provide. */
export function knownBy(packages: readonly LockedPackage[]): Known {
  const known = new Map<string, { one: LockedPackage; as?: string }[]>()
  const add = (name: string, entry: { one: LockedPackage; as?: string }) => {
    const list = known.get(name)
    if (list) list.push(entry)
    else known.set(name, [entry])
  }
  for (const one of packages) {
    add(one.name, { one })
    for (const [name, as] of [...one.replaces, ...one.provides]) add(name, { one, as })
  }
  return known
}

/** The root's requirements that no locked package fulfils (Locker.php, `getMissingRequirementInfo`). */
export function missingCauses(manifest: SourceFile, data: JsonObject, lock: ComposerLock): Cause[] {
  const root: LockedPackage = {
    name: typeof data['name'] === 'string' ? data['name'].toLowerCase() : '__root__',
    pretty: typeof data['version'] === 'string' ? data['version'] : '1.0.0+no-version-set',
    versions: [],
    requires: new Map(),
    replaces: links(data, 'replace', '1.0.0'),
    provides: links(data, 'provide', '1.0.0'),
    dev: false,
  }
  const plain = knownBy([...lock.packages.filter(({ dev }) => !dev), root])
  const all = knownBy([...lock.packages, root])
  const dev = new Set(lock.packages.flatMap(({ name, dev: own }) => (own ? [name] : [])))
  return (['require', 'require-dev'] as const).flatMap((section) =>
    [...links(data, section, 'self.version')].flatMap(([name, text]): Cause[] => {
      if (isPlatform(name) || text === 'self.version' || name === root.name) return []
      const wrong = wrongWith(name, text, section === 'require' ? plain : all)
      if (!wrong) return []
      const moved = section === 'require' && wrong.code === 'dependency-added' && dev.has(name)
      const told = moved
        ? { code: 'dependency-moved', observed: 'the lock has it among the packages for development' }
        : wrong
      return [{ ...told, claim: `${name} ${text}`, file: manifest, at: [section, name], refused: true }]
    }),
  )
}

function wrongWith(name: string, text: string, known: Known): { code: string; observed: string } | undefined {
  const constraint = constraintOf(text)
  if (!constraint) return { code: 'manifest-invalid', observed: 'Composer cannot read this constraint' }
  const entries = known.get(name) ?? []
  if (entries.some(({ one, as }) => fits(constraint, one, as))) return undefined
  const [first] = entries
  if (!first) return { code: 'dependency-added', observed: 'not in the lock' }
  const seen = first.as === undefined ? first.one.pretty : `${first.as} by way of ${first.one.name} ${first.one.pretty}`
  return { code: 'dependency-unsatisfied', observed: `the lock has ${seen}, which ${text} does not allow` }
}

function fits(
  constraint: NonNullable<ReturnType<typeof constraintOf>>,
  one: LockedPackage,
  as: string | undefined,
): boolean {
  if (as === undefined) return one.versions.some((version) => allows(constraint, version))
  const provided = constraintOf(as)
  return provided === undefined || overlap(constraint, provided)
}

/** What locked packages ask for and the lock lacks: an install from it fails. */
export function incompleteCauses(file: SourceFile, data: JsonObject, lock: ComposerLock): Cause[] {
  const own = typeof data['name'] === 'string' ? data['name'].toLowerCase() : undefined
  const provided = new Set([...links(data, 'replace', '1').keys(), ...links(data, 'provide', '1').keys()])
  const known = knownBy(lock.packages)
  return lock.packages.flatMap((from) =>
    [...from.requires].flatMap(([name, text]): Cause[] => {
      if (isPlatform(name) || name === own || provided.has(name)) return []
      const wrong = wrongWith(name, text, known)
      if (!wrong || wrong.code === 'manifest-invalid') return []
      const observed = `${wrong.observed}; ${from.name} ${from.pretty} needs it`
      const at = lineOfPackage(file, from.name)
      return [{ code: 'lock-incomplete', claim: `${name} ${text}`, observed, file, at, refused: true }]
    }),
  )
}

/** Locked packages that nothing asks for any more. */
export function orphans(data: JsonObject, lock: ComposerLock): readonly LockedPackage[] {
  const known = knownBy(lock.packages)
  const waiting = [...links(data, 'require', '1').keys(), ...links(data, 'require-dev', '1').keys()]
  const reached = new Set<LockedPackage>()
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const { one } of known.get(name) ?? []) {
      if (reached.has(one)) continue
      reached.add(one)
      append(waiting, one.requires.keys())
    }
  }
  // What only an orphan asks for goes with it, and is not named.
  const left = lock.packages.filter((one) => !reached.has(one))
  const asked = new Set(left.flatMap((one) => [...one.requires.keys()]))
  return left.filter(({ name }) => !asked.has(name))
}
