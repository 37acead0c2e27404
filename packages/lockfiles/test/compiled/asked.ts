import { createHash } from 'node:crypto'
import type { Capabilities, Level, Tree } from '../../src/ecosystem.ts'
import { ecosystems } from '../../src/ecosystems.ts'

const capabilities: Capabilities = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  digest: (algorithm, text) => createHash(algorithm).update(text).digest('hex'),
}

/** A tree of texts by path. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  const paths = Object.keys(files).sort()
  const read = new Map(paths.map((path) => [path, { path, text: files[path] ?? '' }]))
  const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.')
  return {
    paths,
    has: (path) => read.has(path),
    namesIn: (folder) => paths.filter((path) => folderOf(path) === folder).map((path) => path.split('/').at(-1) ?? ''),
    read: (path) => read.get(path),
  }
}

/** What the rules say of a lock, as `outcome code file:line claim`; the counts and remedies apart. */
export async function asked(
  name: string,
  path: string,
  files: Readonly<Record<string, string>>,
  more: { readonly level?: Level; readonly judgeAs?: string } = {},
) {
  const ecosystem = ecosystems.find((one) => one.name === name)
  const tree = treeOf(files)
  const lock = tree.read(path)
  if (!ecosystem || !lock || 'unread' in lock) throw new Error(`no ${name} or no ${path}`)
  const rules = await ecosystem.rules()
  const answer = await rules.check({ path, lock, tree, level: 'tool', capabilities, ...more })
  return {
    ...answer,
    told: answer.findings.map(
      ({ outcome, code, where, claim }) => `${outcome} ${code} ${where?.file}:${where?.line ?? ''} ${claim}`,
    ),
    command: answer.findings.find(({ remedy }) => remedy?.command !== undefined)?.remedy?.command,
  }
}
