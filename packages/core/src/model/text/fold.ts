/**
 * A line in pieces of at most `width` characters, broken at spaces; all but the first begin with `indent`. A word that is
 * longer stays whole, for it may be a path that somebody copies.
 */
export function fold(line: string, width: number, indent: string): string[] {
  const pieces: string[] = []
  let left = line
  while (left.length > width) {
    const before = left.lastIndexOf(' ', width)
    const at = before > indent.length ? before : left.indexOf(' ', Math.max(width, indent.length + 1))
    if (at < 0) break
    pieces.push(left.slice(0, at).trimEnd())
    left = indent + left.slice(at).trimStart()
  }
  return [...pieces, left]
}
