// Captured output is nine tenths of a large report, and nothing of it is wanted: it is looked through for what XML allows
// in a text, which takes a tenth of the time that the parser takes for it character by character. Whatever is not plainly
// allowed is left to the parser, which refuses it, or knows better.

/** What may end a text, or be no part of one (XML 1.0, 2.2 `Char` and 2.4 `CharData`). */
const NOTABLE = /[<&\]\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/g
const ENTITY = /&(?:lt|gt|amp|quot|apos);/y
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/y
/** Longer than `&quot;` and `]]>`: what begins this near to the end may go on in the next chunk. */
const NEAR = 8

/** How far a text goes on that may be passed over; `open` where it may go on in the next chunk. */
export function plainTextEnd(text: string, from: number): { end: number; open: boolean } {
  let at = from
  for (;;) {
    NOTABLE.lastIndex = at
    if (!NOTABLE.test(text)) return { end: text.length, open: true }
    const found = NOTABLE.lastIndex - 1
    const next = behind(text, found)
    if (next === undefined) return { end: found, open: text[found] !== '<' && found > text.length - NEAR }
    at = next
  }
}

/** Where the text goes on behind a notable character that belongs to it. */
function behind(text: string, at: number): number | undefined {
  const char = text[at]
  if (char === ']') {
    const next = text[at + 1]
    return next === undefined || next === ']' || next === '>' ? undefined : at + 1
  }
  const allowed = char === '&' ? ENTITY : PAIR
  allowed.lastIndex = at
  return allowed.test(text) ? allowed.lastIndex : undefined
}

/** Hands a document on to a parser, without the texts of `<system-out>` and `<system-err>` where those are not wanted. */
export interface CapturedFilter {
  write(text: string): void
  /** What was held back in case it went on. */
  end(): void
}

const TAG = '<system-'
const WHOLE_TAG = /<system-(?:out|err)>/y

/**
 * @param parse takes the next piece
 * @param isUnwanted asked behind such a tag: whether the parser has just opened it, and nothing of it is wanted
 */
export function withoutCaptured(parse: (text: string) => void, isUnwanted: () => boolean): CapturedFilter {
  let held = ''
  let inside = false
  const pass = (text: string, from: number): number => {
    const { end, open } = plainTextEnd(text, from)
    inside = open
    held = open ? text.slice(end) : ''
    return open ? text.length : end
  }
  return {
    write(chunk) {
      const text = held + chunk
      held = ''
      let at = inside ? pass(text, 0) : 0
      while (at < text.length) {
        const tag = text.indexOf(TAG, at)
        WHOLE_TAG.lastIndex = tag
        const end = tag >= 0 && WHOLE_TAG.test(text) ? WHOLE_TAG.lastIndex : -1
        const piece = end < 0 ? pieceEnd(text, tag) : end
        parse(at === 0 && piece === text.length ? text : text.slice(at, piece))
        at = piece
        if (end >= 0 && isUnwanted()) at = pass(text, at)
      }
    },
    end() {
      if (held !== '') parse(held)
    },
  }
}

/** A tag that is not just like that, or goes on in the next chunk: the parser's. */
function pieceEnd(text: string, tag: number): number {
  return tag < 0 ? text.length : tag + TAG.length
}
