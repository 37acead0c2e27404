const PAGE = 1 << 18

/** Short texts in pages of bytes, one byte a character; what such a text needs in memory is itself. */
export interface Bytes {
  /** Where the text is kept; undefined where it has characters that are no single byte. */
  add(text: string): number | undefined
  at(place: number, length: number): string
}

/** A text has at most so many characters as a page: ids have a limit far below it. */
export function bytes(): Bytes {
  const pages: Buffer[] = []
  let used = PAGE
  return {
    add(text) {
      if (!isLatin1(text)) return undefined
      if (used + text.length > PAGE) {
        pages.push(Buffer.allocUnsafeSlow(PAGE))
        used = 0
      }
      const place = (pages.length - 1) * PAGE + used
      used += pages.at(-1)?.write(text, used, 'latin1') ?? 0
      return place
    },
    at(place, length) {
      const from = place % PAGE
      return pages[(place - from) / PAGE]?.toString('latin1', from, from + length) ?? ''
    },
  }
}

function isLatin1(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xff) return false
  return true
}
