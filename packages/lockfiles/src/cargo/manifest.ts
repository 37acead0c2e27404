import type { SourceFile } from '../ecosystem.ts'
import { once } from '../once.ts'
import { readTomlFile } from '../python/toml-file.ts'
import { asString, asTable, entriesOf, type TomlTable, type TomlValue } from '../toml.ts'

type Keys = readonly (string | number)[]

/** A dependency as a manifest asks for it, with what it inherits of the workspace. */
export interface CrateWish {
  /** The key, which is the name in code. */
  readonly key: string
  /** The name of the package. */
  readonly name: string
  readonly requirement?: string
  /** The way to its folder, from the folder of `base`. */
  readonly way?: string
  /** Whose folder the way begins at: the manifest's, or the workspace's root. */
  readonly base: 'own' | 'root'
  readonly git?: { readonly url: string; readonly reference?: string }
  readonly registry?: string
  readonly optional: boolean
  readonly dev: boolean
  readonly at: Keys
  /** It is inherited from a [workspace.dependencies] that has no such entry. */
  readonly dangling: boolean
}

/** A manifest of a package, with what it inherits. */
export interface CrateManifest {
  readonly file: SourceFile
  readonly name: string
  readonly version: string
  readonly wishes: readonly CrateWish[]
}

const SECTIONS = [
  ...['dependencies', 'dev-dependencies', 'build-dependencies'],
  ...['dev_dependencies', 'build_dependencies'],
]

/** The table of a manifest; an empty one where it cannot be read. */
export const tableOf = once((file): TomlTable => {
  const read = readTomlFile(file)
  return read.ok ? read.value : {}
})

/** A manifest's package; nothing where it has none (a virtual workspace). */
export function crateManifest(file: SourceFile, root: TomlTable | undefined): CrateManifest | undefined {
  const table = tableOf(file)
  const own = asTable(table['package']) ?? asTable(table['project'])
  const name = asString(own?.['name'])
  if (name === undefined) return undefined
  const shared = asTable(root?.['workspace'])
  const version = inherited(own?.['version']) ? asTable(shared?.['package'])?.['version'] : own?.['version']
  return {
    file,
    name,
    version: asString(version) ?? '0.0.0',
    wishes: wishesOf(table, asTable(shared?.['dependencies'])),
  }
}

function inherited(value: TomlValue): boolean {
  return asTable(value)?.['workspace'] === true
}

function wishesOf(table: TomlTable, shared: TomlTable | undefined): CrateWish[] {
  const places: [Keys, TomlTable][] = [
    [[], table],
    ...entriesOf(table['target']).flatMap(([name, one]): [Keys, TomlTable][] => {
      const target = asTable(one)
      return target ? [[['target', name], target]] : []
    }),
  ]
  return places.flatMap(([prefix, place]) =>
    SECTIONS.flatMap((section) =>
      entriesOf(place[section]).map(([key, value]) => wishOf(key, value, [...prefix, section, key], shared)),
    ),
  )
}

function wishOf(key: string, value: TomlValue, at: Keys, shared: TomlTable | undefined): CrateWish {
  const section = String(at.at(-2))
  const own = asTable(value) ?? (typeof value === 'string' ? { version: value } : {})
  const isShared = inherited(value)
  const told = shared?.[key]
  const table = isShared ? (asTable(told) ?? (typeof told === 'string' ? { version: told } : {})) : own
  const requirement = asString(table['version'])
  const [way, registry] = [asString(table['path']), asString(table['registry']) ?? asString(table['registry-index'])]
  const git = gitOf(table)
  return {
    key,
    name: asString(table['package']) ?? key,
    base: isShared ? 'root' : 'own',
    optional: own['optional'] === true,
    dev: section.startsWith('dev'),
    at,
    dangling: isShared && told === undefined,
    ...(requirement === undefined ? {} : { requirement }),
    ...(way === undefined ? {} : { way }),
    ...(registry === undefined ? {} : { registry }),
    ...(git ? { git } : {}),
  }
}

/** A git source, and its reference as a lock writes it (`branch=main`). */
export function gitOf(table: TomlTable): { url: string; reference?: string } | undefined {
  const url = asString(table['git'])
  if (url === undefined) return undefined
  for (const kind of ['branch', 'tag', 'rev']) {
    const name = asString(table[kind])
    if (name !== undefined) return { url, reference: `${kind}=${name}` }
  }
  return { url }
}
