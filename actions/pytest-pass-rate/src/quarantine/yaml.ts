import type { Document, Node, ParsedNode, YAMLMap } from 'yaml'

type Yaml = typeof import('./yaml-engine.ts')

/** A text with where it stands; lines and columns count from 1. */
export interface Scalar {
  readonly text: string
  readonly line: number
  readonly column: number
}

export interface Item {
  readonly line: number
  readonly column: number
  readonly fields: ReadonlyMap<string, Scalar>
  readonly keys: ReadonlyMap<string, Scalar>
}

export interface Problem {
  readonly line: number
  readonly column: number
  readonly message: string
}

/** What an alias may lead to, in all: each is followed by name, so nothing grows, yet a list of them could be endless work. */
const MOST_ALIASES = 10_000

interface Reading {
  readonly yaml: Yaml
  readonly at: (offset: number | undefined) => { line: number; column: number }
  readonly anchors: ReadonlyMap<string, readonly Node[]>
  readonly problems: Problem[]
  aliases: number
}

/** Reads a list of mappings of texts from YAML, with all that is wrong with it. The parser is loaded only now. */
export async function readList(text: string): Promise<{ items: Item[]; problems: Problem[] }> {
  const yaml = await import('./yaml-engine.ts')
  const lines = new yaml.LineCounter()
  // Its own look for keys that stand twice compares each with each; here a map does.
  const document = yaml.parseDocument(text.replace(/^\ufeff/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    // Silent, it would say nothing of a second document either.
    logLevel: 'error',
  })
  const at = (offset = 0) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const wrong = [...document.errors, ...document.warnings].toSorted((one, other) => one.pos[0] - other.pos[0])
  const told = wrong.map(({ message, pos }) => ({ ...at(pos[0]), message: `is no YAML: ${message}` }))
  // What follows on the same line follows from the first.
  const problems = told.filter(({ line }, index) => line !== told[index - 1]?.line)
  const reading: Reading = { yaml, at, anchors: anchorsOf(yaml, document), problems, aliases: 0 }
  const root = document.contents
  // Of what could not be parsed nobody knows what else is wrong with it.
  if (problems.length > 0 || isNothing(yaml, root)) return { items: [], problems }
  if (!yaml.isSeq(root)) {
    problems.push({
      ...at(root?.range[0]),
      message: 'is no list; write "- id: tests/test_a.py::test_b" for each entry',
    })
    return { items: [], problems }
  }
  return { items: root.items.flatMap((item) => itemOf(item, reading) ?? []), problems }
}

/** Every anchor in one pass: the parser's own way to resolve an alias walks the document anew for each (2.9.1, nodes/Alias). */
function anchorsOf(yaml: Yaml, document: Document.Parsed): ReadonlyMap<string, readonly Node[]> {
  const anchors = new Map<string, Node[]>()
  if (document.errors.length > 0) return anchors
  yaml.visit(document, {
    Value: (_key, node) => {
      if (node.anchor === undefined) return
      const same = anchors.get(node.anchor)
      if (same) same.push(node)
      else anchors.set(node.anchor, [node])
    },
  })
  return anchors
}

function isNothing(yaml: Yaml, node: ParsedNode | null): boolean {
  return node === null || (yaml.isScalar(node) && node.value === null)
}

/** The node, or what its alias stands for: the last anchor of that name above it. */
function follow(node: unknown, reading: Reading): Node | undefined {
  if (!reading.yaml.isAlias(node)) return node as Node | undefined
  const before = node.range?.[0] ?? 0
  const tell = (message: string) => reading.problems.push({ ...reading.at(before), message })
  reading.aliases += 1
  if (reading.aliases === MOST_ALIASES + 1) tell(`is one of more than ${MOST_ALIASES} aliases`)
  if (reading.aliases > MOST_ALIASES) return undefined
  const target = reading.anchors.get(node.source)?.findLast(({ range }) => (range?.[0] ?? 0) < before)
  if (!target) tell(`is an alias of "${node.source}", which no anchor above it has`)
  return target
}

function itemOf(node: unknown, reading: Reading): Item | undefined {
  const place = reading.at((node as Node).range?.[0])
  const map = follow(node, reading)
  if (!reading.yaml.isMap(map)) {
    reading.problems.push({ ...place, message: 'is no entry; write id, owner, reason, issue, expires' })
    return undefined
  }
  const item = { ...place, fields: new Map<string, Scalar>(), keys: new Map<string, Scalar>() }
  takePairs(map, item, reading, false)
  return item
}

type Open = { readonly fields: Map<string, Scalar>; readonly keys: Map<string, Scalar> }

/** `merged`: behind `<<`, where what the entry says itself stands. */
function takePairs(map: YAMLMap, item: Open, reading: Reading, merged: boolean): void {
  const own = new Set<string>()
  for (const { key, value } of map.items) {
    const name = scalarOf(key, reading)
    if (!name) continue
    if (own.has(name.text)) reading.problems.push({ ...placeOf(name), message: `has ${name.text} twice` })
    own.add(name.text)
    if (name.text === '<<' && !merged) takeMerged(value, item, reading)
    else takeField(name, value, item, reading, merged)
  }
}

/** YAML 1.1's merge key, as editors and other parsers know it: one mapping, or several of which the first counts. */
function takeMerged(value: unknown, item: Open, reading: Reading): void {
  const target = follow(value, reading)
  const maps = reading.yaml.isSeq(target) ? target.items.map((one) => follow(one, reading)) : [target]
  const taken: Open = { fields: new Map(), keys: new Map() }
  for (const map of maps) if (reading.yaml.isMap(map)) takePairs(map, taken, reading, true)
  for (const [name, key] of taken.keys) if (!item.keys.has(name)) item.keys.set(name, key)
  for (const [name, field] of taken.fields) if (!item.fields.has(name)) item.fields.set(name, field)
}

function takeField(name: Scalar, value: unknown, item: Open, reading: Reading, merged: boolean): void {
  if (merged && item.keys.has(name.text)) return
  item.keys.set(name.text, name)
  const field = scalarOf(value, reading)
  if (field) item.fields.set(name.text, field)
  else item.fields.delete(name.text)
}

/** The text as it is written: an owner `123` is a name, and an issue `1.10` no number. Null is empty. */
function scalarOf(node: unknown, reading: Reading): Scalar | undefined {
  const place = reading.at((node as Node | null)?.range?.[0])
  const target = follow(node, reading)
  if (target === null || target === undefined) return { text: '', ...place }
  if (reading.yaml.isScalar(target)) {
    const { value, source } = target
    return { text: typeof value === 'string' ? value : value === null ? '' : (source ?? String(value)), ...place }
  }
  reading.problems.push({ ...place, message: 'is a list or a mapping; write a text' })
  return undefined
}

function placeOf({ line, column }: Scalar): Pick<Scalar, 'line' | 'column'> {
  return { line, column }
}
