import { compileGlob, type Glob } from '@ci-gates/core/model'
import type { Tree } from '../ecosystem.ts'
import { once } from '../once.ts'
import { folderOf, nameOf } from '../paths.ts'
import { relativeTo } from './manifest.ts'

/** Every folder of the tree that holds a package.json. */
export const packageFolders = once((tree: Tree): readonly string[] =>
  tree.paths.filter((path) => nameOf(path) === 'package.json').map(folderOf),
)

/**
 * The folders below a workspace's root that its patterns choose, sorted; a pattern with `!` takes folders out again, in
 * the order of the patterns, and none chooses what lies in node_modules or, unless it says so, behind a dot.
 */
export function membersOf(tree: Tree, root: string, patterns: readonly string[]): readonly string[] {
  const rules = patterns.flatMap(ruleOf)
  if (rules.length === 0) return []
  const below = packageFolders(tree).filter((folder) => root === '.' || folder.startsWith(`${root}/`))
  return below.filter((folder) => folder !== root && isChosen(relativeTo(root, folder), rules)).sort()
}

interface Rule {
  readonly out: boolean
  readonly dots: boolean
  readonly glob: Glob
}

function ruleOf(pattern: string): readonly Rule[] {
  const out = pattern.startsWith('!')
  const text = pattern
    .slice(out ? 1 : 0)
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/\/package\.json$/, '')
  if (text === '' || text === '.') return []
  try {
    return [{ out, dots: /(?:^|\/)\./.test(text), glob: compileGlob(text) }]
  } catch {
    return []
  }
}

function isChosen(path: string, rules: readonly Rule[]): boolean {
  if (/(?:^|\/)(?:node_modules|bower_components)(?:\/|$)/.test(path)) return false
  const hidden = /(?:^|\/)\./.test(path)
  return rules.reduce((chosen, { out, dots, glob }) => {
    if (chosen !== out || (hidden && !dots && !out)) return chosen
    return glob.matches(path) ? !out : chosen
  }, false)
}
