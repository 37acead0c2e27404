// Nine tenths of a uv.lock are lines that list files, each with its address and hash, and most others say which package
// needs which. No verdict needs the former, and of the latter it needs the names.
const FILE = String.raw`\{ url = "[^"\\\u0000-\u001f\u007f]*", hash = "[a-z0-9]+:[0-9a-f]+"(?:, size = \d+)?(?:, upload-time = "[0-9T:.Z-]+")? \}`
const WHEEL = new RegExp(String.raw` {4}${FILE},\n`, 'y')
const SDIST = new RegExp(String.raw`sdist = ${FILE}\n`, 'y')
const NEED = / {4}\{ name = "([a-z0-9-]+)"(?:, (?:version|marker) = "[^"\\\u0000-\u001f\u007f]*")* \},\n/y

/** The text of a uv.lock without what need not be parsed, and the names of the packages that others need. */
export interface BlankedLock {
  readonly text: string
  readonly needs: ReadonlySet<string>
}

/**
 * Leaves blank the files of packages and what they need, so that every other line keeps its number. Only lines that are
 * valid TOML as uv writes them are touched; whatever else stands there is left.
 * @param text with `\n` at the ends of lines
 */
export function blankFiles(text: string): BlankedLock {
  const needs = new Set<string>()
  const bare = blankArrays(blankSdists(text), '\nwheels = [\n', WHEEL, () => {})
  return { text: blankArrays(bare, '\ndependencies = [\n', NEED, (name) => needs.add(name)), needs }
}

function blankSdists(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf('\nsdist = '); at >= 0; at = text.indexOf('\nsdist = ', at + 1)) {
    SDIST.lastIndex = at + 1
    if (!SDIST.test(text)) continue
    parts.push(text.slice(from, at + 1))
    from = SDIST.lastIndex - 1
  }
  parts.push(text.slice(from))
  return parts.join('')
}

function blankArrays(text: string, opening: string, line: RegExp, found: (name: string) => void): string {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, from)) {
    const start = at + opening.length
    let end = start
    const names: string[] = []
    line.lastIndex = start
    for (let match = line.exec(text); match; match = line.exec(text)) {
      end = line.lastIndex
      names.push(match[1] ?? '')
    }
    const whole = text.startsWith(']\n', end)
    if (whole) for (const name of names) found(name)
    parts.push(text.slice(from, start), whole ? '\n'.repeat(names.length) : text.slice(start, end))
    from = Math.max(end, at + 1)
  }
  parts.push(text.slice(from))
  return parts.join('')
}
