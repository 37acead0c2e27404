import { limits } from '../limits.ts'
import type { Pin, Place, Value } from '../pin.ts'
import { emptyScope, type Scope } from '../shell/scope.ts'
import { readSpec } from '../spec.ts'
import type { PinnedTool } from '../tools.ts'

/** What reading one file comes to, as it comes. */
export interface Ledger {
  readonly tool: PinnedTool
  readonly pins: Pin[]
  /** Values of the tool's own variable, by the words that set them. */
  readonly declared: { readonly value: Value; readonly via: string }[]
  /** The file's outermost scope. */
  readonly scope: Scope
}

export function openLedger(tool: PinnedTool): Ledger {
  return { tool, pins: [], declared: [], scope: emptyScope() }
}

/** Enters a variable; the tool's own is remembered, for it may be all that a file says. */
export function declare(ledger: Ledger, scope: Scope, name: string, value: Value, via: string): void {
  // Only a workflow's variables reach other files: the actions and scripts that it runs.
  const named = via === 'env' ? { ...value, name: `env.${name}` } : { ...value }
  scope.variables.set(name, [named])
  if (ledger.tool.variables.includes(name)) ledger.declared.push({ value: named, via: `${via} ${name}` })
}

/**
 * The file's pins. A variable that a command here reads is that command's pin. One that nothing here reads decides nothing
 * if the file installs the tool in another way (`pip install poetry` beside `ENV POETRY_VERSION`); otherwise somebody
 * else may read it, and it is told as declared.
 */
export function closeLedger({ tool, pins, declared, scope }: Ledger): readonly Pin[] {
  if (pins.some((pin) => pin.kind === 'installs')) return pins.slice(0, limits.pins)
  const unread = declared.filter(({ value }) => !scope.read.has(value))
  return [
    ...pins,
    ...unread.flatMap(({ value, via }): Pin[] => {
      const read = value.text === undefined ? { unknown: value.unknown ?? 'unknown' } : readSpec(value.text)
      if ('unknown' in read) return []
      const conditional = 'nothing in this file reads it'
      return [{ tool: tool.name, kind: 'declares', ...read, via, where: value.where, conditional, ...named(value) }]
    }),
  ].slice(0, limits.pins)
}

function named({ name }: Value): { name?: string } {
  return name === undefined ? {} : { name }
}

/** A place that should tell a version and cannot be read. */
export function unreadable(tool: PinnedTool, where: Place, unknown: string, via: string): Pin {
  return { tool: tool.name, kind: 'declares', exact: false, unknown, where, via }
}
