import { limits } from '../limits.ts'
import type { Place, Value } from '../pin.ts'
import type { View } from '../yaml/view.ts'

/** The values of `matrix.<path>`: those of the axis and those of `include`. */
export type Matrix = (path: readonly string[], at: Place) => readonly Value[]

export function matrixOf(view: View, node: unknown): Matrix {
  const whole = view.text(node)
  return (path, at) => {
    if (whole)
      return [
        { unknown: `the matrix is ${whole.text.includes('{{') ? 'computed in a run' : 'no list'}`, where: whole.where },
      ]
    const axis = view.get(node, path[0] ?? '')
    const computed = axis && view.text(axis)
    if (computed) return [{ unknown: 'the matrix is computed in a run', where: computed.where }]
    const included = view.items(view.get(node, 'include')).map((entry) => view.get(entry, path[0] ?? ''))
    const values = [...view.items(axis), ...included].slice(0, limits.values).flatMap((value) => {
      const leaf = path.slice(1).reduce<unknown>((inner, key) => view.get(inner, key), value)
      const found = view.text(leaf)
      return found ? [{ text: found.text, where: found.where }] : []
    })
    return values.length > 0 ? values : [{ unknown: `matrix.${path.join('.')} is not set in this job`, where: at }]
  }
}
