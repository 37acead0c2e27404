import { createHash } from 'node:crypto'
import type { Finding } from '@ci-gates/core/model'
import type { Capabilities, Level, LockAnswer, LockRules, SourceFile, Tree } from '../../src/ecosystem.ts'
import { folderOf, nameOf } from '../../src/paths.ts'

export type Files = Readonly<Record<string, string>>

export const capabilities: Capabilities = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  digest: (algorithm, text) => createHash(algorithm).update(text, 'utf8').digest('hex'),
}

/** A tree of texts. */
export function treeOf(files: Files): Tree {
  const known = new Map(Object.entries(files).map(([path, text]): [string, SourceFile] => [path, { path, text }]))
  const paths = [...known.keys()].sort()
  return {
    paths,
    has: (path) => known.has(path),
    namesIn: (folder) => paths.filter((path) => folderOf(path) === folder).map(nameOf),
    read: (path) => known.get(path),
  }
}

/** Asks rules about a lock of some files. */
export async function ask(
  rules: LockRules,
  path: string,
  files: Files,
  options: { level?: Level; judgeAs?: string } = {},
): Promise<LockAnswer> {
  const tree = treeOf(files)
  const lock = { path, text: files[path] ?? '' }
  return rules.check({ path, lock, tree, level: 'tool', capabilities, ...options })
}

/** What is broken but `lock-stale`, as `code claim @file:line`. */
export function told({ findings }: LockAnswer): string[] {
  const shown = ({ code, claim, where }: Finding) => `${code} ${claim} @${where?.file ?? ''}:${where?.line ?? ''}`
  return findings.filter(({ outcome, code }) => outcome === 'broken' && code !== 'lock-stale').map(shown)
}

/** `fresh`, `stale`, or the code of what was said instead. */
export function verdictOf({ findings }: LockAnswer): string {
  const [first] = findings
  return first?.code === 'lock-fresh' ? 'fresh' : first?.code === 'lock-stale' ? 'stale' : (first?.code ?? 'nothing')
}
