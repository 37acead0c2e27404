import type { Finding } from '@ci-gates/core/model'
import type { SourceFile, Tree } from '../ecosystem.ts'
import { at, entriesOf, isObject, type Json, type JsonObject, member, textsOf } from '../javascript/json.ts'
import { inFolder, type Manifest } from '../javascript/manifest.ts'
import { readYaml } from '../javascript/yaml.ts'
import type { Release } from './releases.ts'

/** A setting with the file and the path in it where it stands. */
export interface Setting {
  readonly value: Json
  readonly file: SourceFile
  readonly path: readonly string[]
}

/** The files that configure a workspace of pnpm's. */
export interface Configuration {
  readonly root: Manifest
  readonly workspace?: { readonly file: SourceFile; readonly data: JsonObject }
  readonly npmrc?: { readonly file: SourceFile; readonly values: ReadonlyMap<string, string> }
}

/** Reads pnpm-workspace.yaml and .npmrc beside a root manifest; or tells why the first could not be read. */
export async function configurationOf(
  tree: Tree,
  root: Manifest,
): Promise<Configuration | { readonly finding: Finding }> {
  const [yaml, npmrc] = ['pnpm-workspace.yaml', '.npmrc'].map((name) => tree.read(inFolder(root.folder, name)))
  if (yaml && 'unread' in yaml) return { finding: yaml.unread }
  const read = yaml && yaml.text.trim() !== '' ? await readYaml(yaml) : undefined
  if (read && !read.ok) return { finding: read.finding }
  return {
    root,
    ...(yaml && read ? { workspace: { file: yaml, data: read.value } } : {}),
    ...(npmrc && 'text' in npmrc ? { npmrc: { file: npmrc, values: npmrcValues(npmrc.text) } } : {}),
  }
}

function npmrcValues(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const found = /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(line)
      return found ? [[found[1] as string, (found[2] as string).replace(/^(['"])(.*)\1$/, '$2')]] : []
    }),
  )
}

/**
 * A setting as a release sees it: in pnpm-workspace.yaml since 10, in package.json's `pnpm` until 10
 * (config/config/src/getOptionsFromRootManifest.ts by tag).
 */
export function settingOf({ root, workspace }: Configuration, key: string, { major }: Release): Setting | undefined {
  const inYaml = major >= 10 ? member(workspace?.data, key) : undefined
  if (workspace && inYaml !== undefined && inYaml !== null) return { value: inYaml, file: workspace.file, path: [key] }
  const inManifest = major <= 10 ? at(root.data, 'pnpm', key) : undefined
  return inManifest === undefined ? undefined : { value: inManifest, file: root.file, path: ['pnpm', key] }
}

/** Of releases that may be meant those that read the settings in pnpm-workspace.yaml, where there are any: from 10 on. */
export function readersOf(releases: readonly Release[], { workspace }: Configuration): readonly Release[] {
  const hasSettings = entriesOf(workspace?.data).some(([key]) => !['packages', 'catalog', 'catalogs'].includes(key))
  const readers = hasSettings ? releases.filter(({ major }) => major >= 10) : []
  return readers.length > 0 ? readers : releases
}

/** A setting that is on or off: in .npmrc until 10 (`auto-install-peers`), in pnpm-workspace.yaml since (`autoInstallPeers`). */
export function switchOf(configuration: Configuration, key: string, release: Release, otherwise: boolean): boolean {
  const value = plainSetting(configuration, key, release)
  return value === undefined ? otherwise : value === true || value === 'true'
}

/** A setting that .npmrc may hold as well. */
export function plainSetting({ workspace, npmrc }: Configuration, key: string, { major }: Release): Json {
  const inYaml = major >= 10 ? member(workspace?.data, key) : undefined
  if (inYaml !== undefined && inYaml !== null) return inYaml
  const kebab = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return major <= 10 ? npmrc?.values.get(kebab) : undefined
}

/** The catalogs by name: `catalog` is the one called `default`. They came with 9.5. */
export function catalogsOf({ workspace }: Configuration): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const named = entriesOf(member(workspace?.data, 'catalogs')).map(
    ([name, value]) => [name, specifiers(value)] as const,
  )
  const plain = member(workspace?.data, 'catalog')
  return new Map(isObject(plain) ? [['default', specifiers(plain)] as const, ...named] : named)
}

function specifiers(value: Json): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(value).flatMap(([name, spec]) => (typeof spec === 'object' ? [] : [[name, String(spec)] as const])),
  )
}

/** `catalog:` and `catalog:old`, looked up; nothing for what is no such text, or not in its catalog. */
export function fromCatalog(configuration: Configuration, name: string, spec: string): string | undefined {
  if (!spec.startsWith('catalog:')) return undefined
  return catalogsOf(configuration)
    .get(spec.slice('catalog:'.length).trim() || 'default')
    ?.get(name)
}

/** `resolutions` is Yarn's, and was read until 10. */
export function resolutionsOf({ root }: Configuration, { major }: Release): ReadonlyMap<string, string> {
  return major <= 10 ? textsOf(member(root.data, 'resolutions')) : new Map()
}
