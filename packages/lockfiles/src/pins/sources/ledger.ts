import { limits } from '../limits.ts'
import type { Pin, Place, Value } from '../pin.ts'
import { emptyScope, type Scope } from '../shell/scope.ts'
import { readSpec } from '../spec.ts'
import type { PinnedTool } from '../tools.ts'

/** What reading one file comes to, as it comes. */
export interface Ledger {
  readonly tool: PinnedTool
  readonly pins: Pin[]
  /** Values of the tool's own variables, by the words that set them. */
  readonly declared: { readonly name: string; readonly value: Value; readonly via: string }[]
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
  if (ownVariables(ledger.tool).includes(name)) ledger.declared.push({ name, value: named, via: `${via} ${name}` })
}

/** Variables that the tool's installer reads, and those that the tool itself obeys. */
export function ownVariables({ variables, obeys = [] }: PinnedTool): readonly string[] {
  return [...variables, ...obeys]
}

/**
 * The file's pins. A variable that a command here reads is that command's pin. One that nothing here reads decides nothing
 * if the file installs the tool in another way (`pip install poetry` beside `ENV POETRY_VERSION`); otherwise somebody
 * else may read it, and it is told as declared. What the tool itself obeys (`RUSTUP_TOOLCHAIN`) decides always.
 */
export function closeLedger({ tool, pins, declared, scope }: Ledger): readonly Pin[] {
  const obeyed = declared.filter(({ name }) => tool.obeys?.includes(name))
  const fixed = isFixed(tool, obeyed)
  const own = pins.map(({ fixed: own, ...pin }): Pin => ((fixed ?? own) ? { ...pin, fixed: true } : pin))
  const all = [...own, ...obeyed.flatMap((one) => declaredPin(tool, one, 'installs'))]
  if (all.some((pin) => pin.kind === 'installs')) return all.slice(0, limits.pins)
  const unread = declared.filter(({ name, value }) => tool.variables.includes(name) && !scope.read.has(value))
  return [...all, ...unread.flatMap((one) => declaredPin(tool, one, 'declares'))].slice(0, limits.pins)
}

/** What the file says of fetching other versions; nothing where it does not say. */
function isFixed({ fixing }: PinnedTool, obeyed: Ledger['declared']): boolean | undefined {
  const said = obeyed.filter(({ name }) => name === fixing?.variable)
  return said.length === 0 ? undefined : said.every(({ value }) => value.text === fixing?.fixed)
}

function declaredPin(
  tool: PinnedTool,
  { value, via }: Ledger['declared'][number],
  kind: 'installs' | 'declares',
): Pin[] {
  const read = value.text === undefined ? { unknown: value.unknown ?? 'unknown' } : readSpec(value.text, tool)
  if ('unknown' in read) return []
  const obeyed = tool.fixing ? { fixed: true as const } : {}
  const more = kind === 'installs' ? obeyed : { conditional: 'nothing in this file reads it' }
  return [{ tool: tool.name, kind, ...read, via, where: value.where, ...more, ...named(value) }]
}

function named({ name }: Value): { name?: string } {
  return name === undefined ? {} : { name }
}

/** A place that should tell a version and cannot be read. */
export function unreadable(tool: PinnedTool, where: Place, unknown: string, via: string): Pin {
  return { tool: tool.name, kind: 'declares', exact: false, unknown, where, via }
}
