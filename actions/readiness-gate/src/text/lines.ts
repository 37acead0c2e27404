import type { Finder } from './engine.ts'

/** A line on which something was found; it counts from 1. */
export interface LineFound {
  readonly line: number
  readonly text: string
}

/**
 * The lines on which a pattern matches, each once however often it matches there; line ends are no part of them. The
 * text is searched whole, which is much faster, and each line that is found so is looked at by itself: a pattern such as
 * `\s` may have found a line's end.
 */
export function* matchingLines(finder: Finder, source: string): Generator<LineFound> {
  const text = source.includes('\r\n') ? source.replaceAll('\r\n', '\n') : source
  let line = 1
  let start = 0
  for (let from = 0; from < text.length; ) {
    const at = finder.next(text, from)
    // A text that ends with a line end has no further line behind it.
    if (at < 0 || (at === text.length && text.endsWith('\n'))) return
    for (let end = text.indexOf('\n', start); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
      line += 1
      start = end + 1
    }
    const end = text.indexOf('\n', at)
    const whole = text.slice(start, end < 0 ? undefined : end)
    if (finder.next(whole, 0) >= 0) yield { line, text: whole }
    if (end < 0) return
    from = end + 1
  }
}
