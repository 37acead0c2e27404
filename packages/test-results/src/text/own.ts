/**
 * The text as a string of its own. V8 makes a slice of thirteen characters or more a view into the string that it was
 * cut from, so one kept id would keep its whole chunk of the file in memory.
 */
export function own(text: string): string {
  if (text.length < 13) return text
  // One byte a character where that is enough: half the memory of half a million ids.
  const encoding = /[^\x00-\xff]/.test(text) ? 'utf16le' : 'latin1'
  return Buffer.from(text, encoding).toString(encoding)
}

/** The head and, behind a line `…`, the tail of a long text. */
export function headAndTail(text: string, limit: number): string {
  return text.length <= 2 * limit ? text : `${text.slice(0, limit)}\n…\n${text.slice(-limit)}`
}

/** At most `limit` characters, the last of them `…` where something was cut. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`
}
