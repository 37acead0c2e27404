import type { Finding } from '@ci-gates/core/model'
import { damageOf } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import { once } from '../once.ts'
import { nameOf } from '../paths.ts'
import type { Read } from '../python/toml-file.ts'
import { majorFits, moduleVersion } from './version.ts'

/** A module with its version; a folder as a replacement, and a replacement of every version, have none. */
export interface Module {
  readonly path: string
  readonly version?: string
}

export interface Require extends Module {
  readonly version: string
  readonly indirect: boolean
  readonly line: number
}

export interface Replace {
  readonly old: Module
  readonly by: Module
  readonly line: number
}

/** What of a go.mod or go.work counts. */
export interface ModFile {
  readonly file: SourceFile
  readonly module?: string
  readonly go?: string
  readonly goLine?: number
  /** The version on the `toolchain` line, as it is written. */
  readonly toolchain?: string
  /** The first line of each directive. */
  readonly directives: ReadonlyMap<string, number>
  readonly requires: readonly Require[]
  readonly replaces: readonly Replace[]
  readonly uses: readonly { readonly way: string; readonly line: number }[]
}

/** Directives (Go 1.26, x/mod/modfile/rule.go). Those of which nothing counts here are told from mistakes. */
const DIRECTIVES = [
  ...['module', 'go', 'toolchain', 'godebug', 'require', 'exclude', 'replace', 'retract', 'tool', 'ignore', 'use'],
]

interface Statement {
  readonly words: readonly string[]
  readonly comment: string
  readonly line: number
}

/** Reads a go.mod or go.work; what is wrong with it is a finding with its line. Never throws. */
export const readModFile = once((file): Read<ModFile> => {
  const statements = statementsOf(file.text)
  if (typeof statements === 'number') return invalid(file, statements, 'a block or a string does not end')
  const parts = { requires: [] as Require[], replaces: [] as Replace[], uses: [] as { way: string; line: number }[] }
  const own: { module?: string; go?: string; goLine?: number; toolchain?: string } = {}
  const directives = new Map<string, number>()
  for (const { words, comment, line } of statements) {
    const [verb = '', ...args] = words
    if (!DIRECTIVES.includes(verb)) return invalid(file, line, `unknown directive: ${verb.slice(0, 60)}`)
    if (!directives.has(verb)) directives.set(verb, line)
    if (verb === 'toolchain' && args[0] !== undefined) own.toolchain = args[0]
    if (verb === 'module' && args[0] !== undefined) own.module = args[0]
    if (verb === 'go' && args[0] !== undefined) Object.assign(own, { go: args[0], goLine: line })
    if (verb === 'use' && args[0] !== undefined) parts.uses.push({ way: args[0], line })
    const wrong =
      verb === 'require'
        ? addRequire(parts.requires, args, comment, line)
        : verb === 'replace'
          ? addReplace(parts.replaces, args, line)
          : undefined
    if (wrong !== undefined) return invalid(file, line, wrong)
  }
  if (own.module === undefined && nameOf(file.path) === 'go.mod') return invalid(file, 1, 'missing module declaration')
  return { ok: true, value: { file, ...own, directives, ...parts } }
})

function addRequire(into: Require[], args: readonly string[], comment: string, line: number): string | undefined {
  const [path = '', text = ''] = args
  if (args.length !== 2) return 'usage: require module/path v1.2.3'
  const version = moduleVersion(text)
  if (!version)
    return `require ${path}: version "${text.slice(0, 60)}" is not of the form v1.2.3, which only a network could resolve`
  if (!majorFits(path, text, version))
    return `require ${path}: version "${text}" is of another major version than the path says`
  into.push({ path, version: text, indirect: /^indirect(?:;|$)/.test(comment), line })
  return undefined
}

function addReplace(into: Replace[], args: readonly string[], line: number): string | undefined {
  const arrow = args.indexOf('=>')
  const [old, by] = [args.slice(0, arrow), args.slice(arrow + 1)]
  if (arrow < 1 || old.length > 2 || by.length < 1 || by.length > 2)
    return 'usage: replace module/path [v1.2.3] => other/module v1.4 or ../local/directory'
  const module = ([path = '', version]: readonly string[]) => ({ path, ...(version === undefined ? {} : { version }) })
  if (by.length === 1 && !isFolder(by[0] ?? '')) return `replacement module without version must be a directory path`
  into.push({ old: module(old), by: module(by), line })
  return undefined
}

/** Whether a replacement is a folder (modfile.IsDirectoryPath). */
export function isFolder(path: string): boolean {
  return /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:)/.test(path)
}

/** The statements, with blocks opened up; the line of one that does not end. */
function statementsOf(text: string): Statement[] | number {
  const found: Statement[] = []
  let block: string | undefined
  let opened = 0
  for (const [at, raw] of text.split('\n').entries()) {
    const { words, comment } = wordsOf(raw.trim())
    if (words === undefined) return at + 1
    if (words.length === 0) continue
    if (block !== undefined && words.length === 1 && words[0] === ')') block = undefined
    else if (block === undefined && words.length === 2 && words[1] === '(') {
      block = words[0]
      opened = at + 1
    } else found.push({ words: block === undefined ? words : [block, ...words], comment, line: at + 1 })
  }
  return block === undefined ? found : opened
}

function wordsOf(text: string): { words: string[] | undefined; comment: string } {
  const words: string[] = []
  const token = /\s*(?:(\/\/.*)|"((?:[^"\\]|\\.)*)"|`([^`]*)`|([^\s"`()]+|[()]))/y
  for (token.lastIndex = 0; token.lastIndex < text.length; ) {
    const [found, comment, quoted, raw, bare] = token.exec(text) ?? []
    if (found === undefined) return { words: undefined, comment: '' }
    if (comment !== undefined) return { words, comment: comment.slice(2).trim() }
    const slashes = bare?.indexOf('//') ?? -1
    if (bare !== undefined && slashes > 0)
      return { words: [...words, bare.slice(0, slashes)], comment: bare.slice(slashes + 2) }
    words.push(quoted ?? raw ?? bare ?? '')
  }
  return { words, comment: '' }
}

function invalid(file: SourceFile, line: number, observed: string): Read<ModFile> {
  const finding: Finding = damageOf(file) ?? {
    claim: file.path,
    outcome: 'broken',
    code: 'manifest-invalid',
    observed: `go cannot read it: ${observed} (line ${line})`,
    where: { file: file.path, line },
    remedy: { text: 'Correct the file.' },
  }
  return { ok: false, finding }
}
