/** An element of a project file. Names are kept as they stand; MSBuild compares them without case. */
export interface Element {
  readonly name: string
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  /** The text in it, without that of its children. */
  readonly text: string
}

/** Larger files, and deeper ones, are not read. */
const MOST_CHARACTERS = 5_000_000
const DEEPEST = 60

type Growing = { -readonly [Key in keyof Element]: Element[Key] } & { children: Growing[] }

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y

/** Reads a project file; why and where it cannot be read. No document types, no entities but XML's own five. */
export function readXml(source: string): Element | { readonly why: string; readonly line: number } {
  const text = source.replace(/^\uFEFF/, '')
  if (text.length > MOST_CHARACTERS) return { why: 'it is too large to be read', line: 1 }
  const root = grow('', 1, '')
  const open: Growing[] = [root]
  let line = 1
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length; ) {
    const found = TOKEN.exec(text)
    if (!found || open.length > DEEPEST) return { why: 'it is not XML as it is known here', line }
    const [token, closing, name, attributes = '', empty] = found
    const top = open.at(-1) as Growing
    if (closing !== undefined) {
      if (open.length < 2 || top.name !== closing) return { why: `</${closing}> closes nothing`, line }
      open.pop()
    } else if (name !== undefined) {
      const element = grow(name, line, attributes)
      top.children.push(element)
      if (empty === '') open.push(element)
    } else if (token.startsWith('<![CDATA[')) top.text += token.slice(9, -3)
    else if (!token.startsWith('<')) top.text += decoded(token)
    for (let at = token.indexOf('\n'); at >= 0; at = token.indexOf('\n', at + 1)) line += 1
  }
  const [first] = root.children
  if (open.length > 1 || !first) return { why: 'it breaks off', line }
  return first
}

function grow(name: string, line: number, attributes: string): Growing {
  const pairs = [...attributes.matchAll(/([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  const map = new Map(pairs.map((pair) => [pair[1]?.toLowerCase() ?? '', decoded(pair[2] ?? pair[3] ?? '')]))
  return { name, line, attributes: map, children: [], text: '' }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name] as string)
}
