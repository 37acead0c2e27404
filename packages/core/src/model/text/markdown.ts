import { visible } from './visible.ts'

const SPECIAL = /[\\`*_{}[\]()<>#+!|~&$]/g
const ZERO_WIDTH_SPACE = '&#8203;'

/**
 * Text as GitHub-flavoured Markdown that renders as itself: no HTML, link, image, emphasis, math, table cell or mention.
 * GitHub looks for mentions and references in the rendered text, where a character reference is already decoded,
 * so `@name`, `#1` and `GH-1` are broken by a zero-width space; so is the colon or dot that would start an autolink.
 */
export function markdown(text: string): string {
  return visible(text)
    .trim()
    .replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/&#35;(?=\d)/g, `&#35;${ZERO_WIDTH_SPACE}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${ZERO_WIDTH_SPACE}`)
    .replaceAll('@', `@${ZERO_WIDTH_SPACE}`)
    .replace(/:(?=\/\/)|:(?=[a-z])/gi, `:${ZERO_WIDTH_SPACE}`)
    .replace(/\bwww\./gi, `www${ZERO_WIDTH_SPACE}.`)
    .replace(/^(?=[-=]|\d+[.)])/, ZERO_WIDTH_SPACE)
}

/**
 * Text as a code span that nothing in it can close (CommonMark 0.31.2 section 6.1), also inside a table cell, where `|`
 * must be escaped even in code (GFM section 4.10). Behind a backslash it cannot be: cmark-gfm reads `\\|` as a backslash
 * and the end of a cell, so such text becomes HTML. Empty text becomes an empty string.
 */
export function codeSpan(text: string): string {
  if (text.includes('\\|')) return `<code>${markdown(text)}</code>`
  const shown = visible(text).replaceAll('|', '\\|')
  if (shown.trim() === '') return ''
  const fence = '`'.repeat(longestRun(shown) + 1)
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** Lines of text as a fenced code block that nothing in them can close (CommonMark 0.31.2 section 4.5). */
export function codeBlock(lines: readonly string[], language = ''): string {
  const shown = lines.map(visible)
  const fence = '`'.repeat(shown.reduce((most, line) => Math.max(most, longestRun(line) + 1), 3))
  return [`${fence}${language}`, ...shown, fence].join('\n')
}

/** A loop, since a million arguments are more than a call can take. */
function longestRun(text: string): number {
  let longest = 0
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}
