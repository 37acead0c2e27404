import type { SourceFile, Tree } from '../ecosystem.ts'
import { once } from '../once.ts'
import { asText, type JsonObject, member, type Parsed, readJson, textsOf } from './json.ts'

/** The fields of a package.json that name dependencies. */
export const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const
export type Field = (typeof FIELDS)[number]

/** A package.json as it was read. */
export interface Manifest {
  readonly file: SourceFile
  /** Its path in the tree; the file's own path is the one that is shown. */
  readonly path: string
  /** Its folder in the tree, `.` for the top. */
  readonly folder: string
  readonly data: JsonObject
  readonly name: string | undefined
  readonly version: string | undefined
}

const readOnce = once(readJson)

/** Reads the package.json of a folder; nothing where there is none. Each file is parsed once. */
export async function manifestIn(tree: Tree, folder: string): Promise<Parsed<Manifest> | undefined> {
  const path = inFolder(folder, 'package.json')
  const read = tree.read(path)
  if (!read) return undefined
  if ('unread' in read) return { ok: false, finding: read.unread }
  const parsed = await readOnce(read)
  if (!parsed.ok) return parsed
  const data = parsed.value
  const [name, version] = [asText(member(data, 'name')), asText(member(data, 'version'))]
  return { ok: true, value: { file: read, path, folder, data, name, version } }
}

/** The dependencies that a field of a manifest names. */
export function dependenciesOf(data: JsonObject, field: Field): ReadonlyMap<string, string> {
  return textsOf(member(data, field))
}

/** The path of a file in a folder of the tree. */
export function inFolder(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`
}

/** The way from a folder to another one or a file below the same top: `../lib`, `.` for itself. */
export function relativeTo(folder: string, path: string): string {
  const from = folder === '.' ? [] : folder.split('/')
  const to = path === '.' ? [] : path.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared += 1
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') || '.'
}
