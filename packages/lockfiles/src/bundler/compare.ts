import type { SourceFile } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import type { Gemfile, GemWish } from './gemfile.ts'
import type { GemLock, LockedGem, LockedWish } from './lock.ts'
import { gemRequirement, gemVersion, normalRequirements, within } from './version.ts'

/** Where a Gemfile and the DEPENDENCIES of its lock differ (bundler/definition.rb, `ensure_equivalent_gemfile_and_lockfile`). */
export function wishCauses(
  file: SourceFile,
  lockFile: SourceFile,
  { wishes, open, sources }: Gemfile,
  lock: GemLock,
): Cause[] {
  const unclear = new Map(wishes.flatMap((wish) => (wish.unclear === undefined ? [] : [[wish.name, wish]])))
  const clear = wishes.filter(({ name }) => !unclear.has(name))
  const names = new Set(wishes.map(({ name }) => name))
  const gone = [...lock.wishes.values()].filter(({ name }) => !names.has(name) && name !== 'bundler')
  return [
    ...sourcesChanged(file, sources, lock),
    ...twice(file, clear),
    ...clear.flatMap((wish) => causesOf(file, wish, lock)),
    ...(open.length === 0 ? gone.map((one) => removed(lockFile, one)) : []),
    ...[...unclear.values()].map((wish) => untold(file, `gem "${wish.name}"`, wish.unclear ?? '', wish.line)),
    ...open.map(({ why, line }) => untold(file, 'gems that are not seen', why, line)),
  ]
}

/** Sources of the Gemfile that no GEM section has; a lock without gems has none of them. */
function sourcesChanged(file: SourceFile, sources: Gemfile['sources'], { gems }: GemLock): Cause[] {
  const remotes = gems
    .flatMap(({ source }) => (source.kind === 'GEM' ? (source.options.get('remote') ?? []) : []))
    .map(bare)
  if (remotes.length === 0) return []
  const known = new Set(remotes)
  return sources.flatMap(({ at, line }): Cause[] => {
    if (known.has(bare(at))) return []
    const observed = `the lock has its gems from ${[...known].join(' and ')}`
    return [{ code: 'source-changed', claim: `source ${bare(at)}`, observed, file, at: line, refused: true }]
  })
}

function untold(file: SourceFile, claim: string, observed: string, at: number): Cause {
  return { code: 'undetermined', claim, observed, file, at, refused: false, unknown: true }
}

function removed(file: SourceFile, { name, requirement, line }: LockedWish): Cause {
  const claim = `${name} ${requirement}`.trim()
  const observed = 'in the DEPENDENCIES of the lock, and no longer in the Gemfile'
  return { code: 'dependency-removed', claim, observed, file, at: line, refused: true }
}

/** One gem with two requirements, or two sources, is an error. */
function twice(file: SourceFile, wishes: readonly GemWish[]): Cause[] {
  const known = new Map<string, GemWish>()
  return wishes.flatMap((wish): Cause[] => {
    const other = known.get(wish.name)
    known.set(wish.name, wish)
    const same = other && normalRequirements(other.requirements) === normalRequirements(wish.requirements)
    if (!other || (same && other.source?.at === wish.source?.at)) return []
    const observed = `it is asked for on line ${other.line} as well, otherwise`
    return [{ code: 'manifest-invalid', claim: claimOf(wish), observed, file, at: wish.line, refused: true }]
  })
}

function claimOf({ name, requirements }: GemWish): string {
  return [name, requirements.join(', ')].join(' ').trim()
}

function causesOf(file: SourceFile, wish: GemWish, lock: GemLock): Cause[] {
  const base = { claim: claimOf(wish), file, at: wish.line, refused: true }
  const locked = lock.wishes.get(wish.name)
  if (!locked) return [{ ...base, code: 'dependency-added', observed: 'not in the DEPENDENCIES of the lock' }]
  const [now, then] = [normalRequirements(wish.requirements), normalRequirements([locked.requirement || '>= 0'])]
  if (now === undefined)
    return [{ ...base, code: 'manifest-invalid', observed: 'Bundler cannot read this requirement' }]
  if (now !== then) return [constraintChanged(base, wish, locked, lock)]
  return sourceCauses(base, wish, locked, lock)
}

type Base = Pick<Cause, 'claim' | 'file' | 'refused'> & { readonly at: number }

function constraintChanged(base: Base, wish: GemWish, locked: LockedWish, lock: GemLock): Cause {
  const versions = (lock.byName.get(wish.name) ?? []).map(({ version }) => version)
  const fits = versions.some((version) => allows(version, wish.requirements.join(', ')))
  const then = locked.requirement === '' ? 'any version' : locked.requirement
  const observed = `the lock was made for ${then}`
  if (fits || versions.length === 0) return { ...base, code: 'constraint-changed', observed }
  return { ...base, code: 'dependency-unsatisfied', observed: `the lock has ${versions[0]}, made for ${then}` }
}

/** Whether a version is within all comparisons of a text. */
export function allows(version: string, text: string): boolean {
  const read = gemVersion(version)
  const parts = text.split(',').filter((part) => part.trim() !== '')
  return (
    read !== undefined &&
    parts.every((part) => {
      const one = gemRequirement(part)
      return one === undefined || within(read, one)
    })
  )
}

function sourceCauses(base: Base, wish: GemWish, locked: LockedWish, lock: GemLock): Cause[] {
  const gem = lock.byName.get(wish.name)?.[0]
  const has = gem ? sourceText(gem) : 'no such gem'
  const wanted = wish.source ? `${wish.source.kind} ${bare(wish.source.at)}` : 'the usual source'
  const changed: Cause = {
    ...base,
    code: 'source-changed',
    observed: `asked for from ${wanted}, the lock has it from ${has}`,
  }
  if ((wish.source !== undefined) !== locked.pinned) return [changed]
  if (!gem || !wish.source || fitsSource(wish.source, gem)) return []
  return [changed]
}

function sourceText({ source }: LockedGem): string {
  const reference = ['branch', 'tag', 'ref'].flatMap(
    (key) => source.options.get(key)?.map((name) => ` (${key}: ${name})`) ?? [],
  )
  const remote = source.options.get('remote')?.map(bare).join(' and ') ?? ''
  return `${source.kind.toLowerCase()} ${remote}${reference.join('')}`
}

function fitsSource({ kind, at, reference }: NonNullable<GemWish['source']>, { source }: LockedGem): boolean {
  const remotes = source.options.get('remote') ?? []
  if (kind === 'source') return source.kind === 'GEM' && remotes.some((one) => bare(one) === bare(at))
  if (kind === 'path')
    return source.kind === 'PATH' && (at.startsWith('/') || remotes.some((one) => plainWay(one) === plainWay(at)))
  if (source.kind !== 'GIT' || !remotes.some((one) => bare(one) === bare(at))) return false
  const told = ['branch', 'tag', 'ref'].flatMap(
    (key) => source.options.get(key)?.map((name) => `${key}: ${name}`) ?? [],
  )
  return reference === undefined ? told.length === 0 : told.includes(reference)
}

function plainWay(way: string): string {
  return way.replace(/^\.\//, '').replace(/\/+$/, '') || '.'
}

/** An address without what does not count, and without a password. */
function bare(url: string): string {
  return url
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .replace(/^([a-z+]+:\/\/)[^@/\s]+@/i, '$1')
}
