import type { Finding } from '@ci-gates/core/model'
import { damageOf } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import { once } from '../once.ts'
import type { Read } from '../python/toml-file.ts'

/** A source of a lock: GEM, GIT, PATH or PLUGIN SOURCE, with its options. */
export interface GemSource {
  readonly kind: string
  readonly options: ReadonlyMap<string, readonly string[]>
}

/** A gem at a version, for a platform. */
export interface LockedGem {
  readonly name: string
  readonly version: string
  readonly platform?: string
  readonly source: GemSource
  readonly line: number
  readonly dependencies: readonly { readonly name: string; readonly requirement: string }[]
}

/** What the Gemfile asked for when the lock was made. */
export interface LockedWish {
  readonly name: string
  readonly requirement: string
  /** It comes from a source of its own. */
  readonly pinned: boolean
  readonly line: number
}

/** What of a Gemfile.lock counts. */
export interface GemLock {
  readonly gems: readonly LockedGem[]
  readonly byName: ReadonlyMap<string, readonly LockedGem[]>
  readonly wishes: ReadonlyMap<string, LockedWish>
  readonly platforms: readonly string[]
  /** By `name (version)`; nothing where the lock has no such section. */
  readonly checksums?: ReadonlyMap<string, boolean>
  readonly ruby?: { readonly text: string; readonly line: number }
  readonly bundler?: string
}

const SOURCES = ['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE']
const SECTIONS = [...SOURCES, 'PLATFORMS', 'DEPENDENCIES', 'CHECKSUMS', 'RUBY VERSION', 'BUNDLED WITH']

/** Bundler's own pattern: two, four or six spaces, a name, a version with its platform, a mark. */
const LINE = /^( {2}| {4}| {6})(?! )([^ ]*)(?: \(([^-)]*)(?:-([^)]*))?\))?(!)?(?: (.*))?$/
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})/m

/** Reads a Gemfile.lock (bundler/lockfile_parser.rb); what is wrong with it is a finding. Never throws. */
export const readGemLock = once((file): Read<GemLock> => {
  if (CONFLICT.test(file.text) || file.text.trim() === '') return invalid(file, 'it has merge conflicts')
  const sections = sectionsOf(file.text)
  if (!sections.some(({ name }) => name === 'DEPENDENCIES')) return invalid(file, 'it has no DEPENDENCIES')
  const gems = sections.filter(({ name }) => SOURCES.includes(name)).flatMap(gemsOf)
  const byName = new Map<string, LockedGem[]>()
  for (const gem of gems) {
    const known = byName.get(gem.name)
    if (known) known.push(gem)
    else byName.set(gem.name, [gem])
  }
  const find = (name: string) => sections.filter((one) => one.name === name).flatMap(({ lines }) => lines)
  const [ruby, bundler, sums] = [find('RUBY VERSION')[0], find('BUNDLED WITH')[0], find('CHECKSUMS')]
  const hasSums = sections.some(({ name }) => name === 'CHECKSUMS')
  return {
    ok: true,
    value: {
      gems,
      byName,
      wishes: new Map(find('DEPENDENCIES').flatMap((line) => wishOf(line))),
      platforms: find('PLATFORMS').map(({ text }) => text.trim()),
      ...(hasSums ? { checksums: new Map(sums.flatMap(({ text }) => checksumOf(text))) } : {}),
      ...(ruby ? { ruby: { text: ruby.text.trim(), line: ruby.line } } : {}),
      ...(bundler ? { bundler: bundler.text.trim() } : {}),
    },
  }
})

interface Line {
  readonly text: string
  readonly line: number
}

interface Section {
  readonly name: string
  readonly lines: Line[]
}

function sectionsOf(text: string): Section[] {
  const found: Section[] = []
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.trimEnd()
    if (line === '') continue
    if (/^\S/.test(line)) found.push({ name: SECTIONS.includes(line) ? line : '', lines: [] })
    else found.at(-1)?.lines.push({ text: line, line: at + 1 })
  }
  return found
}

function gemsOf({ name, lines }: Section): LockedGem[] {
  const options = new Map<string, string[]>()
  const source = { kind: name, options }
  const gems: (LockedGem & { dependencies: { name: string; requirement: string }[] })[] = []
  for (const { text, line } of lines) {
    const option = /^ {2}([a-z]+): (.*)$/i.exec(text)
    if (option) options.set(option[1] ?? '', [...(options.get(option[1] ?? '') ?? []), option[2] ?? ''])
    const [found, spaces = '', gem = '', version, platform] = option ? [] : (LINE.exec(text) ?? [])
    if (found === undefined) continue
    if (spaces.length === 4 && version !== undefined)
      gems.push({ name: gem, version, source, line, dependencies: [], ...(platform === undefined ? {} : { platform }) })
    else if (spaces.length === 6) gems.at(-1)?.dependencies.push({ name: gem, requirement: requirementIn(text) })
  }
  return gems
}

function requirementIn(text: string): string {
  return /\((.*)\)/.exec(text)?.[1] ?? ''
}

function wishOf({ text, line }: Line): [string, LockedWish][] {
  const [found, name = '', requirement = '', mark] = /^ {2}([^ !]+)(?: \(([^)]*)\))?(!)?$/.exec(text) ?? []
  return found === undefined ? [] : [[name, { name, requirement, pinned: mark === '!', line }]]
}

function checksumOf(text: string): [string, boolean][] {
  const [found, key = '', sum] = /^ {2}(\S+ \([^)]*\))(?: (\S.*))?$/.exec(text) ?? []
  return found === undefined ? [] : [[key, sum !== undefined]]
}

function invalid(file: SourceFile, observed: string): Read<GemLock> {
  const finding: Finding = damageOf(file) ?? {
    claim: file.path,
    outcome: 'broken',
    code: 'lock-invalid',
    observed,
    where: { file: file.path },
    remedy: { text: 'Restore it from version control, or let Bundler write it again.' },
  }
  return { ok: false, finding }
}
