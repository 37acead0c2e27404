import { createHash } from 'node:crypto'
import type { Finding } from '@ci-gates/core/model'
import type { Capabilities, Level, LockAnswer, SourceFile, Tree } from '../src/ecosystem.ts'
import { ecosystems } from '../src/ecosystems.ts'
import { folderOf, nameOf } from '../src/paths.ts'

export type Files = Readonly<Record<string, string>>

const capabilities: Capabilities = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  digest: (algorithm, text) => createHash(algorithm).update(text).digest('hex'),
}

/** Files as a tree. */
export function treeOf(files: Files): Tree {
  const read = new Map<string, SourceFile>(Object.entries(files).map(([path, text]) => [path, { path, text }]))
  const paths = [...read.keys()].sort()
  return {
    paths,
    has: (path) => read.has(path),
    namesIn: (folder) => paths.filter((path) => folderOf(path) === folder).map(nameOf),
    read: (path) => read.get(path),
  }
}

/** Asks the ecosystem that knows the lock about it. */
export async function ask(
  files: Files,
  path: string,
  options: { level?: Level; judgeAs?: string } = {},
): Promise<LockAnswer> {
  const ecosystem = ecosystems.find((one) => one.isLock(path))
  const lock = treeOf(files).read(path)
  if (!ecosystem || !lock || 'unread' in lock) throw new Error(`no lock at ${path}`)
  const { level = 'tool', judgeAs } = options
  const rules = await ecosystem.rules()
  return rules.check({
    path,
    lock,
    tree: treeOf(files),
    level,
    capabilities,
    ...(judgeAs === undefined ? {} : { judgeAs }),
  })
}

/** A finding in one line: `broken dependency-added Package.swift:4 swift-log: not in the lock`. */
export function line({ outcome, code, where, claim, observed }: Finding): string {
  const at = where?.line === undefined ? (where?.file ?? '') : `${where.file}:${where.line}`
  return `${outcome} ${code} ${at} ${claim}: ${observed}`
}

/** Everything told of a lock, in lines, save the first where it is `lock-stale`. */
export async function told(...question: Parameters<typeof ask>): Promise<readonly string[]> {
  const { findings } = await ask(...question)
  return findings.filter(({ code }) => code !== 'lock-stale').map(line)
}

/** A text with one replacement, which must change something. */
export function edited(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`nothing to edit: ${from}`)
  return changed
}
