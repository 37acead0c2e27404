import type { Finder } from './engine.ts'

/** A line on which something was found; it counts from 1. */
export interface LineFound {
  readonly line: number
  readonly text: string
}

/** The lines on which a pattern matches, each once however often it matches there. Takes one pass over the text. */
export function* matchingLines(finder: Finder, text: string): Generator<LineFound> {
  let line = 1
  let counted = 0
  for (let from = 0; from <= text.length; ) {
    const at = finder.next(text, from)
    // A text that ends with a line end has no further line behind it.
    if (at < 0 || (at === text.length && (text === '' || text.endsWith('\n')))) return
    for (let end = text.indexOf('\n', counted); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
      line += 1
      counted = end + 1
    }
    const end = text.indexOf('\n', at)
    const whole = text.slice(counted, end < 0 ? undefined : end)
    yield { line, text: whole.endsWith('\r') ? whole.slice(0, -1) : whole }
    if (end < 0) return
    from = end + 1
  }
}
