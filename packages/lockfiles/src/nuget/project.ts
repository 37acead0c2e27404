import type { Tree } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { folderOf, nameOf } from '../paths.ts'
import { type Evaluated, evaluate, expand, type Item, metadata, type Part } from './evaluate.ts'
import { readXml } from './xml.ts'

/** A package that a project references. */
export interface Reference {
  readonly id: string
  readonly item: Item
  /** The range as it is written; nothing where it cannot be worked out. */
  readonly range?: string
  /** Where the range stands, if not with the reference. */
  readonly versionAt?: Item
  /** It does not flow to projects that reference this one. */
  readonly isPrivate: boolean
}

/** A project with what its own files, and those above it that MSBuild always reads, say. */
export interface Project extends Evaluated {
  readonly path: string
  readonly own: Part
  readonly references: readonly Reference[]
  /** Ids that may be taken out or changed later on. */
  readonly unsure: ReadonlySet<string>
  /** Nothing where it cannot be worked out. */
  readonly frameworks?: readonly string[]
  /** Why something else may be referenced that is not seen here. */
  readonly open?: string
}

/** Reads a project, with the nearest Directory.Build.props, Directory.Packages.props and Directory.Build.targets. */
export function projectAt(
  tree: Tree,
  path: string,
): Project | { readonly why: string; readonly line: number } | undefined {
  const own = partAt(tree, path)
  if (!own || 'why' in own) return own
  const around = (name: string) => nearest(tree, folderOf(path), name)
  const files = [
    around('Directory.Build.props'),
    around('Directory.Packages.props'),
    own,
    around('Directory.Build.targets'),
  ]
  const parts = files.filter((part): part is Part => part !== undefined && !('why' in part))
  const evaluated = evaluate(parts)
  const frameworks = frameworksOf(evaluated)
  const broken = files.length - parts.length - files.filter((part) => part === undefined).length
  const open = broken > 0 ? 'a file above it cannot be read' : openness(own, evaluated)
  return {
    ...evaluated,
    path,
    own,
    references: referencesOf(evaluated),
    unsure: unsureIds(evaluated),
    ...(frameworks === undefined ? {} : { frameworks }),
    ...(open === undefined ? {} : { open }),
  }
}

function partAt(tree: Tree, path: string): Part | { readonly why: string; readonly line: number } | undefined {
  const file = readOrFinding(tree, path)
  if (!file || 'outcome' in file) return undefined
  const root = readXml(file.text)
  return 'why' in root ? root : { file, root }
}

function nearest(tree: Tree, start: string, name: string): ReturnType<typeof partAt> {
  for (let folder = start; ; folder = folderOf(folder)) {
    const found = tree.namesIn(folder).find((one) => one.toLowerCase() === name.toLowerCase())
    if (found !== undefined) return partAt(tree, folder === '.' ? found : `${folder}/${found}`)
    if (folder === '.') return undefined
  }
}

function frameworksOf({ properties }: Evaluated): readonly string[] | undefined {
  const several = properties.get('targetframeworks')
  const single = properties.get('targetframework')
  const text = properties.has('targetframeworks') ? several : single
  const list = text?.split(';').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
  return list === undefined || list.length === 0 ? undefined : list
}

function referencesOf({ items, properties }: Evaluated): readonly Reference[] {
  const central = items.filter(({ kind }) => kind === 'packageversion')
  const referenced = items.filter(({ kind }) => kind === 'packagereference' || kind === 'globalpackagereference')
  return referenced.flatMap((item) =>
    idsOf(item.element.attributes.get('include'), properties).map((id) => {
      const own = metadata(item, 'versionoverride') ?? metadata(item, 'version')
      const found = own === undefined ? centralFor(central, id) : undefined
      const written = own ?? (found ? metadata(found, 'version') : undefined)
      const range = written === undefined ? undefined : expand(written, properties)
      const assets = item.kind === 'globalpackagereference' ? 'all' : (metadata(item, 'privateassets') ?? '')
      const isPrivate = !/^\s*none\s*$|^\s*$/i.test(assets)
      return { id, item, isPrivate, ...(range ? { range } : {}), ...(found ? { versionAt: found } : {}) }
    }),
  )
}

/** Ids of an Include; those that only MSBuild could work out are none. */
function idsOf(include: string | undefined, properties: Evaluated['properties']): readonly string[] {
  const text = include === undefined ? undefined : expand(include, properties)
  return (text ?? '').split(';').flatMap((id) => (/^[\w.-]+$/.test(id.trim()) ? [id.trim()] : []))
}

/** The one PackageVersion of an id; with several, or a condition, nothing is sure. */
function centralFor(central: readonly Item[], id: string): Item | undefined {
  const found = central.filter(({ element }) => element.attributes.get('include')?.toLowerCase() === id.toLowerCase())
  return found.length === 1 && found[0]?.conditions.length === 0 ? found[0] : undefined
}

function unsureIds({ items }: Evaluated): ReadonlySet<string> {
  const changed = items.flatMap(({ kind, element }) => {
    if (!/^(?:packagereference|packageversion)$/.test(kind)) return []
    const ids = [element.attributes.get('update'), element.attributes.get('remove')]
    return ids.flatMap((one) => one?.split(';') ?? [])
  })
  return new Set(changed.map((id) => id.trim().toLowerCase()))
}

/** Kinds of project whose SDK brings in packages of Microsoft's own at most. */
const PLAIN_SDKS = /^Microsoft\.NET\.Sdk(?:\.(?:Web|Worker|Razor|BlazorWebAssembly))?$/i

function openness(own: Part, { imports, items, properties }: Evaluated): string | undefined {
  const sdk = own.root.attributes.get('sdk')
  if (sdk === undefined || !PLAIN_SDKS.test(sdk))
    return `what ${sdk ?? 'a project without an SDK'} brings in is not known`
  const [first] = imports
  if (first) return `what ${brought(first)} brings in is not known`
  const computed = items.find(({ kind, element }) => {
    const include = element.attributes.get('include')
    return kind === 'packagereference' && include !== undefined && expand(include, properties) === undefined
  })
  return computed ? 'it references packages whose names only MSBuild can work out' : undefined
}

function brought({ element }: Item): string {
  return nameOf(
    (element.attributes.get('project') ?? element.attributes.get('name') ?? element.name).replaceAll('\\', '/'),
  )
}
