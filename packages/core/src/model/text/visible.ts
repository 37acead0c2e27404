// What a terminal, a log viewer or a reader's eye could be deceived by: controls, line separators, lone surrogates, and
// whatever Unicode says has no look of its own: bidirectional controls (UAX #9; "Trojan Source", CVE-2021-42574),
// zero-width characters, fillers, tags. .NET's culture-sensitive search skips the same ones, so `:`, U+2060, `:` would
// start a command. A variation selector stays behind a pictograph, where it makes an emoji of it.
// Compiled where it is needed: to look up Unicode's properties takes a tenth of a bare start.
let compiled: RegExp | undefined
function deceptive(): RegExp {
  compiled ??=
    /(?<!\p{Extended_Pictographic})[\ufe00-\ufe0f]|(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
  return compiled
}

// What needs no closer look: ASCII, Latin letters without the soft hyphen, dashes and quotation marks, symbols such as ✓.
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/
const PLAIN_LINES = /^[\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/
const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': ' ' }

/**
 * The text as one line that can be shown anywhere: deceptive characters become escapes such as `\u202e` or `\n`.
 * Tabs become a space. Nothing is lost: every character is still told.
 */
export function visible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(deceptive(), (character) => NAMED[character] ?? escapeOf(character))
}

function escapeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16)
  if (code.length <= 2) return `\\x${code.padStart(2, '0')}`
  return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\u{${code}}`
}

/** JSON whose strings show every deceptive character as JSON writes escapes; line ends between its parts stay. */
export function escapeDeceptive(json: string): string {
  if (PLAIN_LINES.test(json)) return json
  return json.replace(deceptive(), (character) => (character === '\n' ? character : units(character)))
}

function units(character: string): string {
  const codes = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
  return codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')
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
