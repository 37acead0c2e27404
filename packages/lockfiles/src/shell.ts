/** A word as a POSIX shell reads it back unchanged; quoted only where it must be. */
export function shellWord(word: string): string {
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(word) && !word.startsWith('-')) return word
  return `'${word.replaceAll("'", `'\\''`)}'`
}

/** A command run in the folder of a file, from the workspace root: `cd backend && poetry lock`. */
export function commandBeside(path: string, command: string): string {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  if (folder === '') return command
  return `cd ${shellWord(folder.startsWith('-') ? `./${folder}` : folder)} && ${command}`
}
