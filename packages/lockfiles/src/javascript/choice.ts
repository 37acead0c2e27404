import type { Tree, WantedLock } from '../ecosystem.ts'
import { once } from '../once.ts'
import { folderOf } from '../paths.ts'
import { asText, asTexts, at, isObject, type Json, type JsonObject, member } from './json.ts'
import { inFolder } from './manifest.ts'
import { membersOf } from './members.ts'

const MANIFEST = 'package.json'

/** The package managers that read package.json. */
export type JavaScriptTool = 'npm' | 'pnpm' | 'yarn' | 'yarn-berry' | 'bun' | 'deno'

const WANTED: Readonly<Record<JavaScriptTool, WantedLock>> = {
  npm: { lock: 'package-lock.json', command: 'npm install --package-lock-only' },
  pnpm: { lock: 'pnpm-lock.yaml', command: 'pnpm install --lockfile-only' },
  yarn: { lock: 'yarn.lock', command: 'yarn install' },
  'yarn-berry': { lock: 'yarn.lock', command: 'yarn install --mode=update-lockfile' },
  bun: { lock: 'bun.lock', command: 'bun install --lockfile-only' },
  deno: { lock: 'deno.lock', command: 'deno install' },
}

/** Files that tell which tool a folder belongs to although its package.json does not. */
const MARKS: readonly (readonly [file: string, tool: JavaScriptTool])[] = [
  ['pnpm-workspace.yaml', 'pnpm'],
  ['.yarnrc.yml', 'yarn-berry'],
  ['.yarnrc', 'yarn'],
  ['bunfig.toml', 'bun'],
]
const LOCKS = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
]

/** Whether a package.json for which no lock accounts should have one of the tool. */
export function wantsLockOf(tool: JavaScriptTool): (manifest: string, tree: Tree) => WantedLock | undefined {
  return (manifest, tree) => (toolOf(manifest, tree) === tool ? WANTED[tool] : undefined)
}

/**
 * The tool that should lock a package.json: the one it names (`packageManager`, `devEngines.packageManager`), else the one
 * whose files stand beside it, else npm. None where there is nothing to lock, where another lock stands beside it or above
 * it (it may be a member that the patterns do not name), or where it says that it wants none.
 */
function toolOf(path: string, tree: Tree): JavaScriptTool | undefined {
  const data = dataOf(path, tree)
  const folder = folderOf(path)
  if (!data || !hasDependencies(data) || LOCKS.some((name) => tree.has(inFolder(folder, name)))) return undefined
  if (isMember(folder, tree)) return undefined
  const named = namedTool(data)
  if (named) return named
  if (locksAbove(folder, tree) || refusesLock(folder, tree)) return undefined
  return MARKS.find(([file]) => tree.has(inFolder(folder, file)))?.[1] ?? (isDeno(folder, tree) ? undefined : 'npm')
}

function dataOf(path: string, tree: Tree): JsonObject | undefined {
  const read = tree.read(path)
  if (!read || 'unread' in read) return undefined
  try {
    const value = JSON.parse(read.text.replace(/^\uFEFF/, '')) as Json
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function hasDependencies(data: JsonObject): boolean {
  const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'workspaces']
  return fields.some((field) => {
    const value = member(data, field)
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0
  })
}

/** `packageManager: "yarn@4.1.0"` (corepack); `devEngines.packageManager: { name, version }` or a list of them. */
export function namedManager(data: JsonObject): { readonly name: string; readonly version: string } | undefined {
  const text = /^([a-z]+)@(.+)$/.exec(asText(member(data, 'packageManager')) ?? '')
  if (text) return { name: text[1] as string, version: (text[2] as string).replace(/\+.*$/, '') }
  const engines = at(data, 'devEngines', 'packageManager')
  const first = Array.isArray(engines) ? engines[0] : engines
  const name = asText(member(first, 'name'))
  return name === undefined ? undefined : { name, version: asText(member(first, 'version')) ?? '' }
}

function namedTool(data: JsonObject): JavaScriptTool | undefined {
  const manager = namedManager(data)
  if (manager?.name === 'yarn') return /^\D*1(?:\.|$)/.test(manager.version) ? 'yarn' : 'yarn-berry'
  return (['npm', 'pnpm', 'bun', 'deno'] as const).find((tool) => tool === manager?.name)
}

function locksAbove(folder: string, tree: Tree): boolean {
  for (let above = folder; above !== '.'; ) {
    above = folderOf(above)
    if (LOCKS.some((name) => tree.has(inFolder(above, name)))) return true
  }
  return false
}

/** Whether a workspace above holds the folder: the lock that is missing is the root's. */
function isMember(folder: string, tree: Tree): boolean {
  for (let above = folder; above !== '.'; ) {
    above = folderOf(above)
    if (tree.has(inFolder(above, 'pnpm-workspace.yaml')) || membersBelow(above, tree).has(folder)) return true
  }
  return false
}

/** By folder of a root; worked out once for a tree. */
const knownMembers = once((_: Tree) => new Map<string, ReadonlySet<string>>())

function membersBelow(root: string, tree: Tree): ReadonlySet<string> {
  const known = knownMembers(tree)
  const found = known.get(root) ?? new Set(membersOf(tree, root, workspacesOf(dataOf(inFolder(root, MANIFEST), tree))))
  known.set(root, found)
  return found
}

function workspacesOf(data: JsonObject | undefined): readonly string[] {
  const own = member(data, 'workspaces')
  return asTexts(isObject(own) ? member(own, 'packages') : own)
}

function refusesLock(folder: string, tree: Tree): boolean {
  const read = tree.read(inFolder(folder, '.npmrc'))
  return read !== undefined && 'text' in read && /^\s*(?:package-lock|lockfile)\s*=\s*false\s*$/m.test(read.text)
}

function isDeno(folder: string, tree: Tree): boolean {
  return tree.has(inFolder(folder, 'deno.json')) || tree.has(inFolder(folder, 'deno.jsonc'))
}
