import type { Tree } from '../ecosystem.ts'
import { namesBeside } from '../pair.ts'

const NAMES = ['poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock', 'pixi.lock', 'conda-lock.yml']

/** Whether a lock of another Python tool stands beside a manifest; a `pylock.NAME.toml` (PEP 751) is one as well. */
export function lockedOtherwise(tree: Tree, manifest: string, own: string): boolean {
  return namesBeside(tree, manifest).some(
    (name) => (name !== own && NAMES.includes(name)) || /^pylock(?:\.[^.]+)?\.toml$/.test(name),
  )
}
