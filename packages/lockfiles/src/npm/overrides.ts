import { asText, entriesOf, isObject, type Json, member } from '../javascript/json.ts'
import { intersects } from '../javascript/semver.ts'
import { parseSpec } from '../javascript/spec.ts'
import type { Edge } from './graph.ts'

/** One entry of `overrides`, or the whole of it (arborist override-set.js). */
export interface Rule {
  readonly parent?: Rule
  /** As it is written: `foo@^1`. */
  readonly key: string
  readonly name: string
  /** The versions it is for, `*` where it says none. */
  readonly only: string
  /** What is asked for in their place; as `only` where it is only a way to what lies below. */
  readonly value: string
  readonly children: readonly Rule[]
}

/** How deep overrides may nest. */
const DEEPEST = 20

/** The rules in a root manifest; nothing where it has none. */
export function overridesIn(data: Json): Rule | undefined {
  const value = member(data, 'overrides')
  return isObject(value) && Object.keys(value).length > 0 ? ruleOf('', value, undefined, 0) : undefined
}

function ruleOf(key: string, written: Json, parent: Rule | undefined, depth: number): Rule {
  const mark = key.indexOf('@', 1)
  const only = (mark > 0 ? key.slice(mark + 1) : '') || '*'
  const own = typeof written === 'string' ? written || '*' : asText(member(written, '.'))
  const children: Rule[] = []
  const rule = {
    key,
    name: mark > 0 ? key.slice(0, mark) : key,
    only,
    value: own === '' ? '*' : (own ?? only),
    children,
    ...(parent ? { parent } : {}),
  }
  if (depth < DEEPEST && isObject(written))
    for (const [name, below] of entriesOf(written))
      if (name !== '.') children.push(ruleOf(name, below, rule, depth + 1))
  return rule
}

/** The rule that holds for a wish of a package for which `from` holds: a nearer one comes first. */
export function ruleFor(from: Rule, edge: Pick<Edge, 'name' | 'text'>): Rule {
  for (let rule: Rule | undefined = from; rule; rule = rule.parent) {
    for (const child of rule.parent ? [...rule.children, rule] : rule.children)
      if (child.name === edge.name && concerns(child, edge.text)) return child
  }
  return from
}

function concerns(rule: Rule, text: string): boolean {
  if (rule.only === '*') return true
  const spec = parseSpec(text === '' ? '*' : text)
  const plain = spec.kind === 'alias' ? spec.spec : spec
  if (plain.kind === 'git') return plain.range !== undefined && intersects(plain.range, rule.only)
  return plain.kind !== 'range' || intersects(plain.range, rule.only)
}

/** What a wish comes to; `$name` is what the root asks for under that name. */
export function overridden(rule: Rule | undefined, edge: Pick<Edge, 'name' | 'text'>, root: Json): string {
  if (!rule?.parent || rule.value === '*' || rule.name !== edge.name) return edge.text
  if (!rule.value.startsWith('$')) return rule.value
  const fields = ['devDependencies', 'optionalDependencies', 'dependencies', 'peerDependencies']
  const found = fields.map((field) => asText(member(member(root, field), rule.value.slice(1))))
  return found.find((text) => text !== undefined) ?? edge.text
}

/** Of two rules that meet at one package the one further in, or what both lie in. */
export function nearer(first: Rule, second: Rule): Rule {
  for (let rule: Rule | undefined = second; rule; rule = rule.parent) if (rule === first) return second
  for (let rule: Rule | undefined = first; rule; rule = rule.parent) if (rule === second) return first
  const above = new Set<Rule>()
  for (let rule: Rule | undefined = first; rule; rule = rule.parent) above.add(rule)
  for (let rule: Rule | undefined = second; rule; rule = rule.parent) if (above.has(rule)) return rule
  return first
}
