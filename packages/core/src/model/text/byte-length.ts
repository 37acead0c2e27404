/** The length of a well-formed text in UTF-8, in bytes; nothing in this folder may ask the platform. */
export function byteLength(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Two bytes from U+0080, three from U+0800; the two halves of a surrogate pair make four.
    if (code >= 0x80) bytes += code < 0x800 || (code & 0xf800) === 0xd800 ? 1 : 2
  }
  return bytes
}
