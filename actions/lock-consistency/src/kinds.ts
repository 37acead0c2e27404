import { declare, type InputOptions, Mistake, quote, suggest } from '@ci-gates/core/model'
import { ecosystems } from '@ci-gates/lockfiles'

const NAMES = ecosystems.map(({ name }) => name)
const TOOLS = [...new Set(ecosystems.map(({ name, tool }) => tool ?? name))]
const MOST_LINES = 100

/** Names of ecosystems, one a line. */
export function ecosystemNames<const O extends InputOptions>(options: O) {
  const form = `${NAMES.map((name) => `\`${name}\``).join(', ')}; one a line`
  return declare('list', form, options, (raw): readonly string[] => linesOf(raw).map((line) => known(line, NAMES)))
}

/** Versions of tools by name: `poetry = 1.8.3`, one a line. */
export function toolVersions<const O extends InputOptions>(options: O) {
  const form = '`tool = version`, such as `poetry = 1.8.3`; one a line'
  return declare('list', form, options, (raw): ReadonlyMap<string, string> => new Map(linesOf(raw).map(toolVersion)))
}

function toolVersion(line: string): [string, string] {
  const [, tool, version] = /^([^\s=]+)\s*=+\s*(\S+)$/.exec(line) ?? []
  if (tool === undefined || version === undefined)
    throw new Mistake(`${quote(line)} is not a tool and its version, such as poetry = 1.8.3`)
  return [known(tool, TOOLS), version]
}

function known(name: string, names: readonly string[]): string {
  if (names.includes(name)) return name
  const meant = suggest(name, names)
  throw new Mistake(`${quote(name)} is not one of ${names.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`)
}

function linesOf(raw: string): string[] {
  const lines = raw.split('\n').flatMap((line) => line.trim() || [])
  if (lines.length > MOST_LINES) throw new Mistake(`has ${lines.length} lines; at most ${MOST_LINES} are allowed`)
  return lines
}
