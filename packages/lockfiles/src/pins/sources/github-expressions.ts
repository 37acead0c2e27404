import type { Place, Value } from '../pin.ts'
import { lookUp, type Scope } from '../shell/scope.ts'
import { brief } from '../text.ts'
import type { View } from '../yaml/view.ts'
import type { Matrix } from './github-matrix.ts'

interface Contexts {
  /** `inputs:` of the action or the reusable workflow. */
  readonly inputs: readonly unknown[]
  readonly matrix?: Matrix
  readonly scope: () => Scope
}

/** Reads `${{ … }}`: a literal, `env`, `matrix`, `inputs` with their default, and `a || b`. The rest is known in a run. */
export function expressionsOf(view: View, contexts: Contexts): NonNullable<Scope['expression']> {
  return (source, at) => alternatives(source, (part) => evaluate(part, at, view, contexts))
}

/** `a || b`: the first that is known; with `a` unknown, `b` under that condition. */
function alternatives(source: string, evaluatePart: (part: string) => readonly Value[]): readonly Value[] {
  const parts = source.split('||').map((part) => part.trim())
  let skipped: string | undefined
  let values: readonly Value[] = []
  for (const part of parts.slice(0, 5)) {
    values = evaluatePart(part)
    if (values.some((value) => value.text !== undefined && value.text !== '')) {
      return skipped === undefined
        ? values
        : values.map((value) => ({ ...value, conditional: `unless ${skipped} is given` }))
    }
    skipped ??= part
  }
  return values
}

function evaluate(source: string, at: Place, view: View, { inputs, matrix, scope }: Contexts): readonly Value[] {
  const literal = /^'([^']*)'$|^(\d[\d.]*)$/.exec(source)
  if (literal) return [{ text: literal[1] ?? literal[2] ?? '', where: at }]
  const [context, ...path] = source.split('.')
  const name = path[0] ?? ''
  if (context === 'env' && path.length === 1) {
    return lookUp(scope(), name) ?? [{ unknown: `env.${name} is not set in this file`, where: at, name: `env.${name}` }]
  }
  if (context === 'matrix' && matrix) return matrix(path, at)
  if (context === 'inputs' || source.startsWith('github.event.inputs.'))
    return input(path.at(-1) ?? '', at, view, inputs)
  const reason = context === 'vars' ? 'is a setting of the repository' : 'is known only in a run'
  return [{ unknown: `\${{ ${brief(source)} }} ${reason}`, where: at }]
}

function input(name: string, at: Place, view: View, inputs: readonly unknown[]): readonly Value[] {
  const id = `inputs.${name.toLowerCase()}`
  for (const declared of inputs) {
    const found = view.text(view.get(view.get(declared, name), 'default'))
    if (found && found.text !== '') return [{ ...found, conditional: `unless inputs.${name} is given`, name: id }]
  }
  return [{ unknown: `inputs.${name} is the caller's`, where: at, name: id }]
}
