import type { Place, Value } from '../pin.ts'

/** What names stand for at one place of a file. */
export interface Scope {
  /** The values of a variable (several: a matrix), nearest scope first. */
  readonly variables: Map<string, readonly Value[]>
  readonly parent?: Scope
  /** What the `…` of `${{ … }}` stands for. */
  readonly expression?: (source: string, at: Place) => readonly Value[]
  /** The values that were read, so that a variable nobody reads can be told from one that decides. */
  readonly read: Set<Value>
}

/** A scope inside another: what it sets is not seen outside. */
export function scopeWithin(parent: Scope): Scope {
  return { ...parent, variables: new Map(), parent }
}

export function emptyScope(): Scope {
  return { variables: new Map(), read: new Set() }
}

/** The values of a variable; asking marks them as read. */
export function lookUp(scope: Scope, name: string): readonly Value[] | undefined {
  for (let within: Scope | undefined = scope; within; within = within.parent) {
    const values = within.variables.get(name)
    if (!values) continue
    for (const value of values) scope.read.add(value)
    return values
  }
  return undefined
}
