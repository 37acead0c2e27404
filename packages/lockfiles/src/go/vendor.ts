import type { SourceFile } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import { once } from '../once.ts'
import { type ModFile, type Module, moduleVersionText, type Replace } from './modules.ts'
import { compareVersions, goVersion, isAtLeast, moduleVersion } from './version.ts'

/** What vendor/modules.txt says of one module. */
interface Vendored {
  readonly module: Module
  explicit: boolean
  replacement?: Module
  readonly line: number
}

interface VendorList {
  readonly workspace: boolean
  readonly meta: ReadonlyMap<string, Vendored>
  /** Modules that packages are vendored of. */
  readonly used: readonly Vendored[]
  readonly versions: ReadonlyMap<string, string>
}

/** Reads vendor/modules.txt (Go 1.26 modload/vendor.go, `readVendorList`). Never throws. */
export const readVendor = once((file): VendorList => {
  const meta = new Map<string, Vendored>()
  const used: Vendored[] = []
  const versions = new Map<string, string>()
  let now: Vendored | undefined
  const lines = file.text.split('\n')
  for (const [at, line] of lines.entries()) {
    if (line.startsWith('# ')) {
      const words = line.trim().split(/\s+/)
      if (words.length < 3) continue
      now = moduleLine(words, at + 1, meta)
    } else if (now && line.startsWith('## ')) {
      if (
        line
          .slice(3)
          .split(';')
          .some((entry) => entry.trim() === 'explicit')
      )
        now.explicit = true
    } else if (now && /^\S+$/.test(line.trim())) noteUsed(now, used, versions)
  }
  return { workspace: lines[0]?.trim() === '## workspace', meta, used, versions }
})

function moduleLine(words: readonly string[], line: number, meta: Map<string, Vendored>): Vendored | undefined {
  const [, path = '', third = ''] = words
  const version = moduleVersion(third) ? third : undefined
  if (version === undefined && third !== '=>') return undefined
  const module = { path, ...(version === undefined ? {} : { version }) }
  const key = moduleVersionText(module)
  const one: Vendored = meta.get(key) ?? { module, explicit: false, line }
  const rest = words.slice(version === undefined ? 2 : 3)
  const [arrow, by, byVersion] = rest
  if (
    arrow === '=>' &&
    by !== undefined &&
    (rest.length === 2 || (rest.length === 3 && moduleVersion(byVersion ?? '')))
  )
    one.replacement = { path: by, ...(byVersion === undefined ? {} : { version: byVersion }) }
  meta.set(key, one)
  return one
}

function noteUsed(one: Vendored, used: Vendored[], versions: Map<string, string>): void {
  const { path, version } = one.module
  const [known, own] = [moduleVersion(versions.get(path) ?? ''), moduleVersion(version ?? '')]
  if (versions.has(path) && !(known && own && compareVersions(known, own) < 0)) return
  used.push(one)
  versions.set(path, version ?? '')
}

/** What a check of the vendor folder needs. */
export interface VendorQuestion {
  readonly list: SourceFile | undefined
  /** The go.mod; in a workspace all of its members'. */
  readonly modFiles: readonly ModFile[]
  /** Replacements in the order in which they are looked up, in a workspace those of go.work first. */
  readonly replaces: readonly (Replace & { readonly file: SourceFile })[]
  /** The go.mod that is named where an entry of the list has no counterpart; in a workspace the go.work. */
  readonly head: ModFile
  readonly workspace: boolean
}

/** Where the folder differs from the manifests, in Go's own words (vendor.go, `checkVendorConsistency`). */
export function vendorCauses(question: VendorQuestion): Cause[] {
  const { list: file, modFiles, head, workspace } = question
  const list = file
    ? readVendor(file)
    : { workspace, meta: new Map<string, Vendored>(), used: [], versions: new Map<string, string>() }
  const before114 = !workspace && !isAtLeast(goVersion(head.go ?? '1.16') ?? [1, 16], [1, 14])
  const required = modFiles.flatMap((one) => requireCauses(one, list, before114))
  const replaced = replaceCauses(question, list, before114)
  const listFile = file ?? head.file
  const wanted = new Set(modFiles.flatMap((one) => one.requires.map(moduleVersionText)))
  const gone = list.used
    .filter(({ module, explicit }) => explicit && !wanted.has(moduleVersionText(module)))
    .map((one) => ({
      code: 'dependency-removed',
      claim: moduleVersionText(one.module),
      observed: `is marked as explicit in vendor/modules.txt, but not explicitly required in ${workspace ? 'a ' : ''}go.mod`,
      file: listFile,
      at: one.line,
      refused: true,
    }))
  return [...required, ...replaced, ...gone, ...unreplaced(question, list, listFile)]
}

function requireCauses({ file, requires }: ModFile, list: VendorList, before114: boolean): Cause[] {
  return requires.flatMap((one): Cause[] => {
    if (list.meta.get(moduleVersionText(one))?.explicit) return []
    const vendored = list.versions.get(one.path)
    if (before114 && (vendored === undefined || vendored === one.version)) return []
    const observed = before114
      ? `is explicitly required in go.mod, but vendor/modules.txt indicates ${one.path}@${vendored}`
      : 'is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt'
    const code = vendored === undefined ? 'dependency-added' : 'constraint-changed'
    return [{ code, claim: moduleVersionText(one), observed, file, at: one.line, refused: true }]
  })
}

function replaceCauses({ replaces }: VendorQuestion, list: VendorList, before114: boolean): Cause[] {
  const seen = new Set<string>()
  return replaces.flatMap((one): Cause[] => {
    const key = moduleVersionText(one.old)
    if (seen.has(key)) return []
    seen.add(key)
    const told = list.meta.get(key)?.replacement
    const base = { code: 'override-changed', claim: key, file: one.file, at: one.line, refused: true }
    const name = one.file.path.slice(one.file.path.lastIndexOf('/') + 1)
    if (!told) {
      if (before114 && (one.old.version === undefined || list.versions.get(one.old.path) !== one.old.version)) return []
      return [{ ...base, observed: `is replaced in ${name}, but not marked as replaced in vendor/modules.txt` }]
    }
    const [wanted, marked] = [moduleVersionText(one.by), moduleVersionText(told)]
    if (wanted === marked) return []
    const observed = `is replaced by ${wanted} in ${name}, but marked as replaced by ${marked} in vendor/modules.txt`
    return [{ ...base, observed }]
  })
}

function unreplaced({ replaces, workspace }: VendorQuestion, list: VendorList, file: SourceFile): Cause[] {
  const isReplaced = ({ path, version }: Module) =>
    replaces.some(({ old }) => old.path === path && (old.version === undefined || old.version === version))
  const gone = [...list.meta.values()].filter((one) => one.replacement !== undefined && !isReplaced(one.module))
  return gone.map((one) => ({
    code: 'override-changed',
    claim: moduleVersionText(one.module),
    observed: `is marked as replaced in vendor/modules.txt, but not replaced in ${workspace ? 'the workspace' : 'go.mod'}`,
    file,
    at: one.line,
    refused: true,
  }))
}
