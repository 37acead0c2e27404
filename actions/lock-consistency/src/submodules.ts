import type { Finding } from '@ci-gates/core/model'
import type { Tree } from '@ci-gates/lockfiles'

const MOST = 200

/** Submodules that were not checked out: what locks they hold is not known (git's documentation, gitmodules(5)). */
export function absentSubmodules(tree: Tree): Finding[] {
  const modules = tree.read('.gitmodules')
  if (!modules || 'unread' in modules) return []
  const folders = [...modules.text.matchAll(/^[ \t]*path[ \t]*=[ \t]*"?([^"\r\n]+?)"?[ \t]*$/gm)].slice(0, MOST)
  return folders.flatMap(([, folder = '']) => (isEmpty(tree, folder) ? [absent(modules.path, folder)] : []))
}

function isEmpty(tree: Tree, folder: string): boolean {
  return !tree.paths.some((path) => path.startsWith(`${folder}/`))
}

function absent(modules: string, folder: string): Finding {
  return {
    claim: folder,
    outcome: 'unknown',
    code: 'submodule-absent',
    observed: 'it is a submodule that was not checked out, so that its locks were not looked at',
    where: { file: modules },
    remedy: { text: 'Set `submodules: true` in actions/checkout, or leave it out with `exclude`.' },
    additional: true,
  }
}
