// Ways to write an edit of one of the two texts. Line ends are kept: the edit sees "\n" only.
import type { Texts } from './mutations.ts'

type Edit = (text: string) => string | null

const keepingLineEnds =
  (edit: Edit): Edit =>
  (text) => {
    if (!text.includes('\r\n')) return edit(text)
    return edit(text.replaceAll('\r\n', '\n'))?.replaceAll('\n', '\r\n') ?? null
  }

const on =
  (part: 'pyproject' | 'lock') =>
  (edit: Edit) =>
  (texts: Texts): Texts | null => {
    const edited = keepingLineEnds(edit)(texts[part])
    return edited === null || edited === texts[part] ? null : { ...texts, [part]: edited }
  }

export const manifest = on('pyproject')
export const lockfile = on('lock')

export const replace =
  (pattern: RegExp, by: string): Edit =>
  (text) =>
    pattern.test(text) ? text.replace(pattern, by) : null

/** Appends text, unless what it would define stands there already. */
export const append =
  (text: string, unless: RegExp = /(?!)/): Edit =>
  (before) =>
    unless.test(before) ? null : `${before}\n${text}`

/** The first of the edits that fits. */
export const oneOf =
  (...edits: Edit[]): Edit =>
  (text) => {
    for (const edit of edits) {
      const edited = edit(text)
      if (edited !== null && edited !== text) return edited
    }
    return null
  }
