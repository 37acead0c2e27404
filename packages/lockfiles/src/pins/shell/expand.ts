import { limits } from '../limits.ts'
import type { Place, Value } from '../pin.ts'
import { brief } from '../text.ts'
import { lookUp, type Scope } from './scope.ts'

// `${{ … }}`, `${NAME:-default}`, `$(NAME)` of make and Azure, `$NAME`, `$env:NAME`, `%NAME%`; a command's output last.
const reference =
  /\$\{\{(?<expression>[^}]*)\}\}|\$\{(?<braced>[A-Za-z_]\w*)(?::?-(?<fallback>[^}]*))?\}|\$\((?<made>[A-Za-z_][\w.]*)\)|\$(?:env:)?(?<plain>[A-Za-z_]\w*)|%(?<percent>[A-Za-z_]\w*)%|(?<output>\$\([\s\S]*|`[\s\S]*|\$\{[\s\S]*)/gi

/** Puts values in the place of names. A result stands where its last value is written: that is the line to edit. */
export function expand(source: string, scope: Scope, at: Place, depth = 0): readonly Value[] {
  if (!/[$%`]/.test(source)) return [{ text: source, where: at }]
  if (depth > limits.expansions || source.length > limits.word) return [{ unknown: 'too deeply nested', where: at }]
  const references = [...source.matchAll(reference)]
  if (references.length > limits.references) return [{ unknown: 'too many references in one text', where: at }]
  let results: Value[] = [{ text: '', where: at }]
  let from = 0
  for (const match of references) {
    results = joined(results, [{ text: source.slice(from, match.index), where: at }], at)
    results = joined(results, valuesOf(match.groups ?? {}, scope, at, depth), at)
    from = match.index + match[0].length
  }
  return joined(results, [{ text: source.slice(from), where: at }], at)
}

function valuesOf(groups: Record<string, string>, scope: Scope, at: Place, depth: number): readonly Value[] {
  const name = groups['braced'] ?? groups['made'] ?? groups['plain'] ?? groups['percent']
  if (groups['expression'] !== undefined) {
    const source = groups['expression'].trim()
    const found = scope.expression?.(source, at)
    if (found) return found.flatMap((value) => deepen(value, scope, depth))
    return [{ unknown: `\${{ ${brief(source)} }} is known only in a run`, where: at }]
  }
  if (name === undefined) return [{ unknown: `${brief(groups['output'] ?? '')} is known only in a run`, where: at }]
  const found = lookUp(scope, name)
  if (found) return found.flatMap((value) => deepen(value, scope, depth))
  if (groups['fallback'] !== undefined) {
    const conditional = `unless ${name} is set`
    return expand(groups['fallback'], scope, at, depth + 1).map((value) => ({ ...value, conditional }))
  }
  return [{ unknown: `${name} is not set in this file`, where: at, name: `env.${name}` }]
}

/** A value may name others in turn (`POETRY_VERSION: ${{ matrix.poetry }}`). */
function deepen(value: Value, scope: Scope, depth: number): readonly Value[] {
  if (value.text === undefined || !/[$%`]/.test(value.text)) return [value]
  const { text: _replaced, ...rest } = value
  return expand(value.text, scope, value.where, depth + 1).map((inner) => ({ ...rest, ...inner }))
}

function joined(left: readonly Value[], right: readonly Value[], at: Place): Value[] {
  const all = left.flatMap((first) => right.map((second) => join(first, second, at)))
  return all.slice(0, limits.values)
}

function join(first: Value, second: Value, at: Place): Value {
  if (first.text === undefined) return first
  if (second.text === undefined) return second
  const where = second.where === at ? first.where : second.where
  return { ...first, ...second, text: first.text + second.text, where }
}
