/** A word as a POSIX shell reads it back unchanged; quoted only where it must be. */
export function shellWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-')) return word
  return `'${word.replaceAll("'", `'\\''`)}'`
}

/** A path or a test id as an argument of a command: never taken for an option. */
export function shellOperand(text: string): string {
  return shellWord(text.startsWith('-') ? `./${text}` : text)
}
