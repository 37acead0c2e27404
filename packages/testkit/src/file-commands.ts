/** Pairs that stood before a mistake count: the runner applies each as it reads it. */
export interface KeyValueFile {
  readonly values: Record<string, string>
  readonly error?: string
}

interface Cursor {
  readonly text: string
  index: number
}
interface Line {
  readonly text: string
  readonly ended: boolean
}

/** `EnvFileKeyValuePairs` in Runner.Worker/FileCommandManager.cs: GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE. */
export function parseKeyValueFile(text: string): KeyValueFile {
  const values: [string, string][] = []
  const cursor = { text, index: 0 }
  try {
    for (let line = readLine(cursor); line; line = readLine(cursor)) {
      if (line.text !== '') values.push(readPair(line.text, cursor))
    }
  } catch (error) {
    return { values: Object.fromEntries(values), error: (error as Error).message }
  }
  return { values: Object.fromEntries(values) }
}

/** Whichever of `=` and `<<` comes first decides. A name may be empty before `=`: the runner means to refuse it, and does not. */
function readPair(line: string, cursor: Cursor): [string, string] {
  const equals = line.indexOf('=')
  const heredoc = line.indexOf('<<')
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) return [line.slice(0, equals), line.slice(equals + 1)]
  if (heredoc < 0) throw new Error(`Invalid format '${line}'`)
  const name = line.slice(0, heredoc)
  const delimiter = line.slice(heredoc + 2)
  if (name === '' || delimiter === '')
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
  return [name, readHeredoc(cursor, delimiter)]
}

function readHeredoc(cursor: Cursor, delimiter: string): string {
  const lines: string[] = []
  for (let line = readLine(cursor); line?.text !== delimiter; line = readLine(cursor)) {
    if (!line) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    if (!line.ended) throw new Error('Invalid value. EOF marker missing new line.')
    lines.push(line.text)
  }
  return lines.join('\n')
}

/** Only LF ends a line here (CRLF too, but on Windows alone). */
function readLine(cursor: Cursor): Line | undefined {
  if (cursor.index >= cursor.text.length) return undefined
  const end = cursor.text.indexOf('\n', cursor.index)
  const text = cursor.text.slice(cursor.index, end < 0 ? undefined : end)
  cursor.index = end < 0 ? cursor.text.length : end + 1
  return { text, ended: end >= 0 }
}

/** `AddPathFileCommand`: one folder a line, empty lines skipped; what comes again moves to the end. */
export function parsePathFile(text: string): string[] {
  const folders = new Set<string>()
  for (const line of text.split(/\r\n|\r|\n/)) {
    folders.delete(line)
    if (line !== '') folders.add(line)
  }
  return [...folders]
}
