import { compileGlob } from '@ci-gates/core/model'
import type { Test } from '@ci-gates/test-results'

/** Which tests a line of `thresholds` or an entry of the quarantine means. */
export interface Selector {
  readonly text: string
  readonly marker?: string
  matches(test: Pick<Test, 'id' | 'markers'>): boolean
}

/**
 * `marker:NAME`, a path pattern with which a folder means all below it, or an id. In the file of an id the pattern is
 * that of paths; behind `::` only `*` and `?` are wild, since brackets there belong to parametrised tests.
 * @throws RangeError when `{}` would expand to too many patterns
 */
export function selector(text: string): Selector {
  if (text.startsWith('marker:')) return markerSelector(text)
  const prefix = /^[^*?[{\\]*/.exec(text)?.[0] ?? ''
  const matches = text.includes('::') ? idMatcher(text) : pathMatcher(text)
  return { text, matches: ({ id }) => id === text || (id.startsWith(prefix) && matches(id)) }
}

function markerSelector(text: string): Selector {
  const marker = text.slice('marker:'.length)
  return { text, marker, matches: ({ markers }) => markers?.includes(marker) ?? false }
}

function pathMatcher(text: string): (id: string) => boolean {
  const folder = text.replace(/\/+$/, '')
  const globs = [compileGlob(folder), compileGlob(`${folder}/**`)]
  return (id) => globs.some((glob) => glob.matches(fileOf(id)))
}

function idMatcher(text: string): (id: string) => boolean {
  const at = text.indexOf('::')
  const file = compileGlob(text.slice(0, at))
  // A slash would end a part of the pattern; behind `::` it is a letter like others.
  const flat = (name: string) => name.replaceAll('/', '\0')
  const rest = compileGlob(flat(text.slice(at + 2).replace(/[\\[{]/g, '\\$&')))
  return (id) => file.matches(fileOf(id)) && rest.matches(flat(id.slice(fileOf(id).length + 2)))
}

/** The file of an id. */
export function fileOf(id: string): string {
  const end = id.indexOf('::')
  return end < 0 ? id : id.slice(0, end)
}
