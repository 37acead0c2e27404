import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Capabilities,
  ecosystems,
  type Level,
  type LockAnswer,
  type SourceFile,
  type Tree,
} from '../../src/index.ts'

export type Files = Readonly<Record<string, string>>

const FIXTURES = join(import.meta.dirname, '../fixtures/javascript')

const capabilities: Capabilities = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  digest: (algorithm, text) => createHash(algorithm).update(text).digest('hex'),
}

/** A project with a lock that the real tool made, as files: `npm-plain`, `pnpm12-workspace`. */
export function fixture(name: string): Files {
  const folder = join(FIXTURES, name)
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
  return Object.fromEntries(
    found
      .map((it) => join(it.parentPath, it.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
}

/** Files with one of them edited as JSON. */
export function edited(
  files: Files,
  path: string,
  edit: (data: Record<string, Record<string, unknown>>) => void,
): Files {
  const data = JSON.parse(files[path] ?? '{}')
  edit(data)
  return { ...files, [path]: `${JSON.stringify(data, null, 2)}\n` }
}

export function treeOf(files: Files): Tree {
  const paths = Object.keys(files).sort()
  const read = new Map(paths.map((path): [string, SourceFile] => [path, { path, text: files[path] as string }]))
  const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.')
  return {
    paths,
    has: (path) => read.has(path),
    namesIn: (folder) =>
      paths.filter((path) => folderOf(path) === folder).map((path) => path.slice(path.lastIndexOf('/') + 1)),
    read: (path) => read.get(path),
  }
}

/** Asks the ecosystem of the lock in the files. */
export async function ask(files: Files, options: { level?: Level; judgeAs?: string } = {}): Promise<LockAnswer> {
  const tree = treeOf(files)
  const path = tree.paths.find((one) => LOCKS.test(one)) as string
  const lock = tree.read(path) as SourceFile
  const ecosystem = ecosystems.find((one) => one.isLock(path))
  if (!ecosystem) throw new Error(`no rules for ${path}`)
  const { level = 'tool', ...rest } = options
  return (await ecosystem.rules()).check({ path, lock, tree, level, capabilities, ...rest })
}

const LOCKS = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|deno\.lock)$/

/** The findings, each as one line: `broken dependency-added package.json:9 ms ^2`. */
export async function told(files: Files, options: { level?: Level; judgeAs?: string } = {}): Promise<string[]> {
  const { findings } = await ask(files, options)
  return findings.map(({ outcome, code, where, claim }) => {
    const line = where?.line === undefined ? '' : `:${where.line}`
    return code.startsWith('lock-stale') || code === 'lock-fresh'
      ? `${outcome} ${code}`
      : `${outcome} ${code} ${where?.file}${line} ${claim}`
  })
}
