import type { Value } from '../pin.ts'
import type { Script } from '../text.ts'
import type { Command } from './commands.ts'
import { expand } from './expand.ts'
import { lookUp, type Scope } from './scope.ts'

interface Assignment {
  readonly name: string
  readonly source: string
  readonly index: number
  /** For this shell's programs, for the steps after it, or for this shell's own words. */
  readonly reach: 'programs' | 'steps' | 'shell'
}

/** Enters what a command sets: `export A=1`, `A=1`, `A ?= 1` of make, `$env:A = 1`, `echo A=1 >> $GITHUB_ENV`. */
export function readAssignments(
  command: Command,
  script: Script,
  scope: Scope,
  exports: Map<string, readonly Value[]>,
): void {
  for (const { name, source, index, reach } of assignmentsOf(command)) {
    const before = scope.variables.get(name) ?? inherited(scope, name)
    const exported = reach !== 'shell' || before?.some((value) => value.exported !== false) === true
    const quote = /["']/.test(script.text[index] ?? '') ? 1 : 0
    const values = expand(source, scope, script.at(index + quote)).map((value) => ({ ...value, exported }))
    scope.variables.set(name, values)
    if (reach === 'steps') exports.set(name, values)
  }
}

/** What an outer scope says, without marking it as read: it is being replaced. */
function inherited(scope: Scope, name: string): readonly Value[] | undefined {
  return scope.parent ? lookUp({ ...scope.parent, read: new Set() }, name) : undefined
}

function assignmentsOf({ words, assigns, redirects }: Command): readonly Assignment[] {
  const program = words[0]?.text ?? ''
  if (words.length === 0) return assigns.flatMap((word) => pair(word.text, word.index, 'shell'))
  if (/^(?:export|declare|readonly|set|local)$/.test(program)) {
    return words.slice(1).flatMap((word) => pair(word.text, word.index, 'programs'))
  }
  const [name, operator, value] = words
  if (name && value && words.length === 3 && /^[:?]{0,3}=$/.test(operator?.text ?? '')) {
    const found = pair(`${name.text.replace(/^\$env:/i, '')}=${value.text}`, 0, 'programs')
    return found.map((assignment) => ({ ...assignment, index: value.index }))
  }
  if (!redirects.some((word) => word.text.includes('GITHUB_ENV'))) return []
  return words.slice(1).flatMap((word) => pair(word.text, word.index, 'steps'))
}

function pair(text: string, index: number, reach: Assignment['reach']): readonly Assignment[] {
  const name = /^[A-Za-z_]\w*(?==)/.exec(text)?.[0]
  if (name === undefined) return []
  return [{ name, source: text.slice(name.length + 1), index: index + name.length + 1, reach }]
}
