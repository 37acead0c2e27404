import { join, resolve } from 'node:path'
import { Mistake, quote, type World } from '@ci-gates/core/model'
import { isInside } from '@ci-gates/core/runner'

/** Where a history is kept. */
export type HistoryPlace =
  | { readonly kind: 'off' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'branch'; readonly branch: string; readonly path: string }
  | { readonly kind: 'artifact'; readonly name: string; readonly path: string }

export const ARTIFACT = 'readiness-history'
/** The one file in an artifact, and on a branch. */
export const FILE = 'readiness-history.json'

/**
 * Reads the input `history`.
 * @throws Mistake for what is no place
 */
export function historyPlace(raw: string, { workspace, roots }: Pick<World, 'workspace' | 'roots'>): HistoryPlace {
  const [word = '', ...rest] = raw.trim().split(':')
  const name = rest.join(':')
  if (raw.trim() === 'off') return { kind: 'off' }
  if (word === 'cache')
    throw new Mistake('a cache is no place for it: any branch can write one, and it is evicted; use artifact')
  if (word === 'branch') return { kind: 'branch', branch: branchName(name), path: FILE }
  if (word === 'artifact') {
    if (rest.length > 0 && !/^[\w.-]{1,100}$/.test(name)) throw new Mistake(`${quote(name)} is no name of an artifact`)
    return {
      kind: 'artifact',
      name: name === '' ? ARTIFACT : name,
      path: join(roots.at(-1) ?? workspace, 'ci-gates', FILE),
    }
  }
  const path = resolve(workspace, raw.trim())
  if (!roots.some((root) => isInside(root, path)))
    throw new Mistake(`${quote(raw)} lies outside ${roots.join(' and ')}`)
  if (!path.endsWith('.json'))
    throw new Mistake(`${quote(raw)} is none of artifact, branch:NAME, off, or a path that ends with .json`)
  return { kind: 'file', path }
}

function branchName(name: string): string {
  // git check-ref-format, as far as a mistake is likely.
  if (/^[\w][\w./-]{0,199}$/.test(name) && !/\.\.|\/\/|\/$|\.lock$/.test(name)) return name
  throw new Mistake(`${quote(name)} is no name of a branch; write branch:readiness`)
}
