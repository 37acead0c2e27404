/** The line (from 1) of a key in YAML that is written line by line, looked for along its path; nothing where it is not found. */
export function yamlLine(text: string, path: readonly string[]): number | undefined {
  const lines = text.split('\n')
  let [from, indent, found] = [0, -1, -1]
  for (const key of path) {
    const at = lines.findIndex((line, i) => i >= from && isKey(line, key) && indentOf(line) > indent)
    if (at < 0) break
    found = at
    from = at + 1
    indent = indentOf(lines[at] as string)
  }
  return found < 0 ? undefined : found + 1
}

function isKey(line: string, key: string): boolean {
  const text = line.trimStart().replace(/^- /, '')
  return [key, `'${key}'`, `"${key}"`].some((form) => text.startsWith(`${form}:`) || text.trimEnd() === form)
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
