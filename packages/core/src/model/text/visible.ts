// What a terminal, a log viewer or a reader's eye could be deceived by: C0 and C1 controls, the bidirectional
// controls of Unicode (UAX #9; "Trojan Source", CVE-2021-42574), zero-width characters, line separators and lone
// surrogates. They are shown as escapes, never passed on.
const DECEPTIVE =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}/gu

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' }

/**
 * The text as one line that can be shown anywhere: deceptive characters become escapes such as `\u202e` or `\n`.
 * Tabs become a space. Nothing is lost: every character is still told.
 */
export function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(DECEPTIVE, escapeOf)
}

function escapeOf(character: string): string {
  const named = NAMED[character]
  if (named) return named
  const code = character.charCodeAt(0)
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/** The text cut to at most `limit` code points, with `…` as the last of them where something was cut. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const points = Array.from(text.slice(0, limit * 2))
  if (points.length <= limit && points.join('').length === text.length) return text
  return `${points.slice(0, limit - 1).join('')}…`
}

/** A value as it is quoted in a message: visible, short, between double quotes. */
export function quote(text: string, limit = 80): string {
  return `"${shorten(visible(text), limit)}"`
}
