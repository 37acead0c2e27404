// Four fifths of a lock are lines such as `    {file = "a-1.0.whl", hash = "sha256:…"},` in arrays named `files` or, up to
// lock-version 1.1, by the package. No verdict needs them.
const FILE_LINES =
  /^((?:[A-Za-z0-9_-]+|"[A-Za-z0-9._-]+") = \[\n)((?: {4}\{file = "[^"\\\p{Cc}]*", hash = "[^"\\\p{Cc}]*"\},\n)+)(?=\]\n)/gmu

/**
 * The lock's text with the lines that list files left blank, so that they need not be parsed and every other line keeps
 * its number. Only lines that are valid TOML as they stand are touched, in arrays of nothing else.
 * @param text with `\n` at the ends of lines
 */
export function blankFileLines(text: string): string {
  return text.replace(FILE_LINES, (_, open: string, lines: string) => open + '\n'.repeat(lines.split('\n').length - 1))
}
