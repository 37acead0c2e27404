// What we say of a case: the package itself, given the folder's files.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Capabilities, SourceFile, Tree } from '../../packages/lockfiles/src/ecosystem.ts'
import { ecosystems } from '../../packages/lockfiles/src/ecosystems.ts'
import type { Case } from './cases.ts'

export type Ours = { readonly fresh: boolean | null; readonly findings: readonly string[] }

export const capabilities: Capabilities = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  digest: (algorithm, text) => createHash(algorithm).update(text).digest('hex'),
}

/** A folder as the rules see it. */
export const treeOf = (folder: string): Tree => {
  const paths = (readdirSync(folder, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(folder.length + 1))
    .sort()
  const known = new Map<string, SourceFile>()
  const has = (path: string): boolean => paths.includes(path)
  return {
    paths,
    has,
    namesIn: (of) =>
      paths
        .filter((path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.') === of)
        .map((path) => path.slice(path.lastIndexOf('/') + 1)),
    read: (path) => {
      if (!has(path)) return undefined
      const file = known.get(path) ?? { path, text: readFileSync(join(folder, path), 'utf8') }
      known.set(path, file)
      return file
    },
  }
}

export const ours = async (folder: string, it: Case): Promise<Ours> => {
  const tree = treeOf(folder)
  const ecosystem = ecosystems.find(({ name }) => name === (it.tool.kind === 'yarn-berry' ? 'yarn' : it.tool.kind))
  if (!ecosystem) return { fresh: null, findings: ['there are no rules of that name'] }
  const lock = tree.read(it.tool.lock)
  if (!lock || !('text' in lock)) return { fresh: null, findings: ['there is no lock'] }
  const rules = await ecosystem.rules()
  const answer = await rules.check({
    path: it.tool.lock,
    lock,
    tree,
    level: 'tool',
    capabilities,
    judgeAs: it.tool.version,
  })
  const findings = answer.findings.map(
    (one) =>
      `${one.outcome} ${one.code} ${one.where?.file ?? ''}:${one.where?.line ?? ''} ${one.claim}: ${one.observed}`,
  )
  if (answer.findings.some(({ code }) => code === 'lock-fresh')) return { fresh: true, findings }
  return { fresh: answer.findings.some(({ outcome }) => outcome === 'broken') ? false : null, findings }
}
