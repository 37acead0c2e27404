/** Line and column of an offset; both count from 1. */
export function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  let [line, start] = [1, 0]
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1
    start = end + 1
  }
  return { line, column: offset - start + 1 }
}
