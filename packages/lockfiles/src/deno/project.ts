import type { Finding } from '@ci-gates/core/model'
import type { LockQuestion, SourceFile, Tree } from '../ecosystem.ts'
import {
  asText,
  asTexts,
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  member,
  type Parsed,
} from '../javascript/json.ts'
import { readJsonWithCommas } from '../javascript/json-with-commas.ts'
import { dependenciesOf, inFolder, type Manifest, manifestIn, relativeTo } from '../javascript/manifest.ts'
import { membersOf } from '../javascript/members.ts'
import { folderOf, joined } from '../paths.ts'
import { type Asked, parseDependency, parseImport } from './specifiers.ts'

/** A wish of a manifest, with its place. */
export interface Wish extends Asked {
  readonly text: string
  readonly file: SourceFile
  readonly at: readonly string[]
}

/** One project: the root or a member. */
export interface DenoMember {
  /** `''` for the root, else the way from it. */
  readonly place: string
  /** What deno.json imports, and what package.json depends on. */
  readonly imports: readonly Wish[]
  readonly dependencies: readonly Wish[]
  readonly manifests: readonly string[]
  /** What the member is, for others that ask for it: Deno takes it from its folder and records no version. */
  readonly packages: readonly OwnPackage[]
}

/** A package that a member is. */
export interface OwnPackage {
  readonly kind: 'npm' | 'jsr'
  readonly name: string
  readonly version?: string
}

/** What a deno.lock is compared with. */
export interface DenoProject {
  readonly members: readonly DenoMember[]
  /** The package.json beside the lock, else the deno.json. */
  readonly root: SourceFile
  readonly overrides: Json
}

interface Config {
  readonly file: SourceFile
  readonly path: string
  readonly data: JsonObject
}

/** The project of a lock: deno.json or deno.jsonc, package.json, and the members that either names. */
export async function projectOf({
  tree,
  path,
  lock,
}: LockQuestion): Promise<DenoProject | { readonly findings: readonly Finding[] }> {
  const folder = folderOf(path)
  const [config, manifest] = [await configIn(tree, folder), await manifestIn(tree, folder)]
  const findings = [config, manifest].flatMap((one) => (one && !one.ok ? [one.finding] : []))
  if (findings.length > 0) return { findings }
  const own = [manifest?.ok ? manifest.value.file : undefined, config?.ok ? config.value.file : undefined].find(
    (one) => one,
  )
  if (!own) return { findings: [absent(lock)] }
  const patterns = patternsOf(
    config?.ok ? config.value.data : undefined,
    manifest?.ok ? manifest.value.data : undefined,
  )
  const places = new Set([...membersOf(tree, folder, patterns), ...denoMembers(tree, folder, patterns)])
  const members: DenoMember[] = []
  for (const place of [folder, ...[...places].sort()]) {
    const read = await memberAt(tree, place, place === folder ? '' : relativeTo(folder, place))
    if ('findings' in read) return read
    members.push(read)
  }
  return { members, root: own, overrides: manifest?.ok ? member(manifest.value.data, 'overrides') : undefined }
}

async function memberAt(
  tree: Tree,
  folder: string,
  place: string,
): Promise<DenoMember | { readonly findings: readonly Finding[] }> {
  const [config, manifest] = [await configIn(tree, folder), await manifestIn(tree, folder)]
  const findings = [config, manifest].flatMap((one) => (one && !one.ok ? [one.finding] : []))
  if (findings.length > 0) return { findings }
  return {
    place,
    imports: config?.ok ? importsOf(config.value) : [],
    dependencies: manifest?.ok ? wishesOf(manifest.value) : [],
    manifests: [...(config?.ok ? [config.value.path] : []), ...(manifest?.ok ? [manifest.value.path] : [])],
    packages: [
      ...(config?.ok ? ownPackage('jsr', config.value.data) : []),
      ...(manifest?.ok ? ownPackage('npm', manifest.value.data) : []),
    ],
  }
}

function ownPackage(kind: OwnPackage['kind'], data: JsonObject): OwnPackage[] {
  const [name, version] = [asText(member(data, 'name')), asText(member(data, 'version'))]
  return name === undefined ? [] : [{ kind, name, ...(version === undefined ? {} : { version }) }]
}

async function configIn(tree: Tree, folder: string): Promise<Parsed<Config> | undefined> {
  for (const name of ['deno.json', 'deno.jsonc']) {
    const path = inFolder(folder, name)
    const file = tree.read(path)
    if (!file) continue
    if ('unread' in file) return { ok: false, finding: file.unread }
    const read = await readJsonWithCommas(file)
    return read.ok ? { ok: true, value: { file, path, data: read.value } } : read
  }
  return undefined
}

/** `workspace: [...]`, `workspace: { members: [...] }`, and npm's `workspaces`. */
function patternsOf(config: JsonObject | undefined, manifest: JsonObject | undefined): readonly string[] {
  const own = member(config, 'workspace')
  return [...asTexts(isObject(own) ? member(own, 'members') : own), ...asTexts(member(manifest, 'workspaces'))]
}

/** Members without a package.json. */
function denoMembers(tree: Tree, folder: string, patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => {
    const target = /[*?[{!]/.test(pattern) ? undefined : joined(folder, pattern)
    const has = (name: string) => target !== undefined && tree.has(inFolder(target, name))
    if (target !== undefined) return has('deno.json') || has('deno.jsonc') ? [target] : []
    const parent = joined(folder, pattern.replace(/\/?\*\/?$/, ''))
    if (parent === undefined || /[*?[{!]/.test(parent)) return []
    const depth = parent === '.' ? 1 : parent.split('/').length + 1
    const below = tree.paths.filter(
      (path) => /(?:^|\/)deno\.jsonc?$/.test(path) && (parent === '.' || path.startsWith(`${parent}/`)),
    )
    return below.map(folderOf).filter((one) => one !== '.' && one.split('/').length === depth)
  })
}

function importsOf({ file, data }: Config): readonly Wish[] {
  const plain = entriesOf(member(data, 'imports')).map(([name, text]) => [['imports', name], text] as const)
  const scoped = entriesOf(member(data, 'scopes')).flatMap(([scope, imports]) =>
    entriesOf(imports).map(([name, text]) => [['scopes', scope, name], text] as const),
  )
  return [...plain, ...scoped].flatMap(([at, text]) => {
    const asked = typeof text === 'string' ? parseImport(text) : undefined
    return asked ? [{ ...asked, text: text as string, file, at }] : []
  })
}

/** Deno reads `dependencies` and `devDependencies`; a name in both counts once. */
function wishesOf({ data, file }: Manifest): readonly Wish[] {
  return (['dependencies', 'devDependencies'] as const).flatMap((field) =>
    [...dependenciesOf(data, field)].flatMap(([name, text]) => {
      const asked = parseDependency(name, text)
      return asked ? [{ ...asked, text, file, at: [field, name] }] : []
    }),
  )
}

function absent(lock: SourceFile): Finding {
  return {
    claim: lock.path,
    outcome: 'unknown',
    code: 'manifest-absent',
    observed: 'there is no deno.json, deno.jsonc or package.json beside it to compare with',
    where: { file: lock.path },
    remedy: { text: 'Restore the manifest, delete the lock, or leave it out with `exclude`.' },
  }
}
