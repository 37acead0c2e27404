function bytesOf(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
}

function encoded(hex: string, alphabet: string, bits: number): string {
  let [buffer, held, text] = [0, 0, '']
  for (const byte of bytesOf(hex)) {
    buffer = (buffer << 8) | byte
    held += 8
    while (held >= bits) {
      held -= bits
      text += alphabet[(buffer >> held) & (2 ** bits - 1)]
    }
    buffer &= 2 ** held - 1
  }
  return held === 0 ? text : text + alphabet[(buffer << (bits - held)) & (2 ** bits - 1)]
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The bytes that hexadecimal digits stand for, in base64 with padding (RFC 4648). */
export function base64(hex: string): string {
  const text = encoded(hex, `${LETTERS}${LETTERS.toLowerCase()}0123456789+/`, 6)
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=')
}

/** The same in base32, in small letters and without padding. */
export function base32(hex: string): string {
  return encoded(hex, `${LETTERS.toLowerCase()}234567`, 5)
}
