// Nine tenths of a uv.lock are lines that list files, each with its address and hash. No verdict needs what they say.
const WHEEL =
  / {4}\{ url = "[^"\\\u0000-\u001f\u007f]*", hash = "[a-z0-9]+:[0-9a-f]+"(?:, size = \d+)?(?:, upload-time = "[0-9T:.Z-]+")? \},\n/y
const SDIST =
  /sdist = \{ url = "[^"\\\u0000-\u001f\u007f]*", hash = "[a-z0-9]+:[0-9a-f]+"(?:, size = \d+)?(?:, upload-time = "[0-9T:.Z-]+")? \}\n/y
const WHEELS = '\nwheels = [\n'

/**
 * The text of a uv.lock with the files of packages left blank, so that they need not be parsed and every other line keeps
 * its number. Only lines that are valid TOML as uv writes them are touched; whatever else stands there is left.
 * @param text with `\n` at the ends of lines
 */
export function blankFiles(text: string): string {
  return blankWheels(blankSdists(text))
}

function blankSdists(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf('\nsdist = '); at >= 0; at = text.indexOf('\nsdist = ', SDIST.lastIndex || at + 1)) {
    SDIST.lastIndex = at + 1
    if (!SDIST.test(text)) continue
    parts.push(text.slice(from, at + 1))
    from = SDIST.lastIndex - 1
    SDIST.lastIndex = from
  }
  parts.push(text.slice(from))
  return parts.join('')
}

function blankWheels(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf(WHEELS); at >= 0; at = text.indexOf(WHEELS, from)) {
    const start = at + WHEELS.length
    let end = start
    let lines = 0
    WHEEL.lastIndex = start
    while (WHEEL.test(text)) {
      end = WHEEL.lastIndex
      lines += 1
    }
    const whole = text.startsWith(']\n', end)
    parts.push(text.slice(from, start), whole ? '\n'.repeat(lines) : text.slice(start, end))
    from = Math.max(end, at + 1)
  }
  parts.push(text.slice(from))
  return parts.join('')
}
