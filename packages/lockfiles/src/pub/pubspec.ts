import type { SourceFile, Tree } from '../ecosystem.ts'
import {
  asText,
  asTexts,
  at,
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  member,
  type Parsed,
} from '../javascript/json.ts'
import { readYaml } from '../javascript/yaml.ts'
import { joined, nameOf } from '../paths.ts'

/** Where a package comes from; what is not said is left out. */
export type Source =
  | { readonly kind: 'hosted'; readonly url?: string }
  | {
      readonly kind: 'git'
      readonly url: string
      readonly ref?: string
      readonly path?: string
      readonly isTagged: boolean
    }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'sdk'; readonly sdk: string }

/** A dependency as a pubspec.yaml has it. */
export interface Wish {
  readonly name: string
  /** Nothing where it is none that pub could read. */
  readonly constraint?: string
  readonly source?: Source
  readonly section: string
  readonly file: SourceFile
}

/** A pubspec.yaml as it was read. */
export interface Pubspec {
  readonly file: SourceFile
  readonly folder: string
  readonly data: JsonObject
  readonly name: string
}

/** Reads the pubspec of a folder; nothing where there is none. */
export async function pubspecIn(
  tree: Tree,
  folder: string,
  name = 'pubspec.yaml',
): Promise<Parsed<Pubspec> | undefined> {
  const path = folder === '.' ? name : `${folder}/${name}`
  const file = tree.read(path)
  if (!file) return undefined
  if ('unread' in file) return { ok: false, finding: file.unread }
  const parsed = await readYaml(file)
  if (!parsed.ok) return parsed
  const own = asText(member(parsed.value, 'name')) ?? nameOf(folder)
  return { ok: true, value: { file, folder, data: parsed.value, name: own } }
}

/** The dependencies of a section. */
export function wishesIn({ file, data }: Pubspec, section: string): readonly Wish[] {
  return entriesOf(member(data, section)).map(([name, value]) => ({ name, section, file, ...askedFor(value) }))
}

function askedFor(value: Json): Pick<Wish, 'constraint' | 'source'> {
  if (value === null || value === undefined) return { constraint: 'any', source: { kind: 'hosted' } }
  if (typeof value === 'string') return { constraint: value, source: { kind: 'hosted' } }
  if (!isObject(value)) return {}
  const version = member(value, 'version')
  const constraint = version === undefined || version === null ? 'any' : asText(version)
  const source = sourceOf(value)
  return { ...(constraint === undefined ? {} : { constraint }), ...(source === undefined ? {} : { source }) }
}

function sourceOf(value: JsonObject): Source | undefined {
  const [git, path, sdk, hosted] = ['git', 'path', 'sdk', 'hosted'].map((key) => member(value, key))
  if (git !== undefined) return gitOf(git)
  if (path !== undefined) return typeof path === 'string' ? { kind: 'path', path } : undefined
  if (sdk !== undefined) return typeof sdk === 'string' ? { kind: 'sdk', sdk } : undefined
  // Of old, `hosted` was the name of the package there.
  const url = asText(at(hosted, 'url')) ?? (/:\/\//.test(asText(hosted) ?? '') ? asText(hosted) : undefined)
  return { kind: 'hosted', ...(url === undefined ? {} : { url }) }
}

function gitOf(git: Json): Source | undefined {
  const url = asText(git) ?? asText(member(git, 'url'))
  if (url === undefined) return undefined
  const [ref, path] = [asText(member(git, 'ref')), asText(member(git, 'path'))]
  const isTagged = member(git, 'tag_pattern') !== undefined
  return { kind: 'git', url, isTagged, ...(ref === undefined ? {} : { ref }), ...(path === undefined ? {} : { path }) }
}

/** The folders of a workspace's members, as far as they are plain; those that a pattern chooses in the tree. */
export function memberFolders(tree: Tree, { data, folder }: Pubspec): readonly string[] {
  return asTexts(member(data, 'workspace')).flatMap((text) => {
    if (!/[*?[{]/.test(text)) return joined(folder, text) ?? []
    const pattern = /^([^*?[{]*\/)?\*$/.exec(text)
    const base = pattern ? joined(folder, pattern[1] ?? '.') : undefined
    if (base === undefined) return []
    const prefix = base === '.' ? '' : `${base}/`
    return tree.paths.flatMap((path) => {
      const parts = path.startsWith(prefix) ? path.slice(prefix.length).split('/') : []
      return parts.length === 2 && parts[1] === 'pubspec.yaml' ? [`${prefix}${parts[0]}`] : []
    })
  })
}
