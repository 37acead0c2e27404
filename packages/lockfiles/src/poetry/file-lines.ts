// Four fifths of a lock are lines such as `    {file = "a-1.0.whl", hash = "sha256:…"},` in arrays named `files` or, up to
// lock-version 1.1, by the package. No verdict needs them.
const FILE_LINE = / {4}\{file = "[^"\\\u0000-\u001f\u007f]*", hash = "[^"\\\u0000-\u001f\u007f]*"\},\n/y
const ARRAY = /^(?:[A-Za-z0-9_-]+|"[A-Za-z0-9._-]+") = $/
const OPENING = '[\n    {file = "'

/**
 * The lock's text with the lines that list files left blank, so that they need not be parsed and every other line keeps
 * its number. Only lines that are valid TOML as they stand are touched, in arrays of nothing else.
 * @param text with `\n` at the ends of lines
 */
export function blankFileLines(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf(OPENING); at >= 0; at = text.indexOf(OPENING, from)) {
    const start = at + 2
    const { end, lines } = fileLines(text, start)
    const isArray = ARRAY.test(text.slice(text.lastIndexOf('\n', at) + 1, at)) && text.startsWith(']\n', end)
    parts.push(text.slice(from, start), isArray ? '\n'.repeat(lines) : text.slice(start, end))
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** Where the lines that list files end, and how many there are. */
function fileLines(text: string, start: number): { end: number; lines: number } {
  let end = start
  let lines = 0
  FILE_LINE.lastIndex = start
  while (FILE_LINE.test(text)) {
    end = FILE_LINE.lastIndex
    lines += 1
  }
  // A line that is none of these would be found again from its beginning.
  return lines === 0 ? { end: start + 1, lines } : { end, lines }
}
