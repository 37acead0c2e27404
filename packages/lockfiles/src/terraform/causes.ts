import type { Cause } from '../javascript/findings.ts'
import type { LockedProvider, TerraformLock } from './lock.ts'
import type { Requirement } from './module.ts'
import type { Project } from './project.ts'
import { allows, constraintsOf, isPreRelease } from './versions.ts'

/** What has changed since the lock was made (terraform internal/configs/config.go VerifyDependencySelections). */
export function terraformCauses(lock: TerraformLock, project: Project): readonly Cause[] {
  const asked = new Map<string, Requirement[]>()
  for (const one of project.requirements) asked.set(one.address, [...(asked.get(one.address) ?? []), one])
  const changed = [...asked].flatMap(([address, wishes]) => providerCauses(lock, address, wishes, project))
  const open = project.open.map(
    ({ claim, why, file, line }): Cause => ({
      code: 'undetermined',
      claim,
      observed: why,
      file,
      at: line,
      refused: false,
      unknown: true,
    }),
  )
  const hashes = [...lock.providers.values()].flatMap((locked) => hashCause(lock, locked))
  return [...changed, ...removed(lock, project, asked), ...hashes, ...open]
}

function providerCauses(
  lock: TerraformLock,
  address: string,
  wishes: readonly Requirement[],
  project: Project,
): readonly Cause[] {
  const locked = lock.providers.get(address)
  const [first] = wishes
  if (!locked) {
    const one = wishes.find(({ constraint }) => constraint !== undefined) ?? (first as Requirement)
    return [causeAt(one, 'dependency-added', 'not in the lock')]
  }
  const verdicts = wishes.flatMap((wish) => verdictOf(wish, locked))
  if (verdicts.length === 0) verdicts.push(...unnamed(locked, wishes, project))
  return verdicts.length > 0 ? verdicts : recorded(lock, locked, wishes, project)
}

function causeAt(one: Requirement, code: string, observed: string, more: Partial<Cause> = {}): Cause {
  const claim = one.constraint === undefined ? one.written : `${one.written} ${one.constraint}`
  return { code, claim, observed, file: one.file, at: one.line, refused: true, ...more }
}

function verdictOf(wish: Requirement, { version }: LockedProvider): readonly Cause[] {
  if (wish.constraint === undefined) return []
  const parts = constraintsOf(wish.constraint)
  if (!parts) return [causeAt(wish, 'manifest-invalid', 'not of a form that a constraint may have')]
  if (parts.every((part) => allows(part, version))) return []
  return [causeAt(wish, 'dependency-unsatisfied', `the lock has ${version}, which ${wish.constraint} does not allow`)]
}

/** A pre-release is taken only where something asks for exactly it; a module that was not read may. */
function unnamed({ version }: LockedProvider, wishes: readonly Requirement[], { open }: Project): readonly Cause[] {
  const exact = wishes
    .flatMap(({ constraint }) => constraintsOf(constraint ?? '') ?? [])
    .some((part) => part.operator === '=' && allows(part, version))
  if (!isPreRelease(version) || exact) return []
  const observed = `the lock has the pre-release ${version}, which is taken only where a constraint names it`
  const [first] = wishes as readonly [Requirement]
  if (open.length === 0) return [causeAt(first, 'dependency-unsatisfied', observed)]
  return [causeAt(first, 'undetermined', observed, { refused: false, unknown: true })]
}

/** The constraints as the lock recorded them; those of modules that could not be read may be among them. */
function recorded(
  lock: TerraformLock,
  locked: LockedProvider,
  wishes: readonly Requirement[],
  { open, hasTests }: Project,
): readonly Cause[] {
  const before = canonical(locked.constraints)
  const now = new Set(wishes.flatMap(({ constraint }) => [...canonical(constraint ?? '')]))
  const added = wishes.filter(({ constraint }) => [...canonical(constraint ?? '')].some((part) => !before.has(part)))
  const observed = `the lock has ${locked.version}, chosen for ${locked.constraints || 'any version'}`
  if (added.length > 0) return added.map((wish) => causeAt(wish, 'constraint-changed', observed, { refused: false }))
  const gone = [...before].filter((part) => !now.has(part))
  if (gone.length === 0 || open.length > 0 || hasTests) return []
  const claim = `${locked.written} ${gone.join(', ')}`
  const why = 'recorded in the lock, and nothing asks for it any more'
  return [{ code: 'constraint-changed', claim, observed: why, file: lock.file, at: locked.line, refused: false }]
}

function canonical(text: string): ReadonlySet<string> {
  return new Set(text.trim() === '' ? [] : (constraintsOf(text)?.map((part) => part.canonical) ?? []))
}

/** Providers that the configuration asks for no more: `-lockfile=readonly` refuses, as long as no state needs them either. */
function removed(
  lock: TerraformLock,
  { open, hasTests }: Project,
  asked: ReadonlyMap<string, unknown>,
): readonly Cause[] {
  if (open.length > 0 || hasTests) return []
  return [...lock.providers].flatMap(([address, { written, line }]) => {
    const observed = 'in the lock, and nothing in the configuration asks for it any more'
    const code = 'dependency-removed'
    return asked.has(address) ? [] : [{ code, claim: written, observed, file: lock.file, at: line, refused: true }]
  })
}

/** `h1:` counts for the platform it was made on alone, `zh:` for all that the registry has. */
function hashCause(lock: TerraformLock, { written, hashes, line }: LockedProvider): readonly Cause[] {
  const cause = (observed: string): readonly Cause[] => [
    { code: 'checksum-missing', claim: written, observed, file: lock.file, at: line, refused: false },
  ]
  if (hashes.length === 0) return cause('the lock has no hash of it')
  if (hashes.some((hash) => hash.startsWith('zh:')) || hashes.filter((hash) => hash.startsWith('h1:')).length !== 1)
    return []
  return cause('the lock has one h1 hash and no zh: it holds on the platform where it was made alone')
}
