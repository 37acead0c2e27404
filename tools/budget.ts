import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Bytes: what every run of a gate loads, and all of its files. Three gates hold what only some runs load: the rules of many
 * tools, a parser of YAML beside GitHub's API: docs/adr/0006-budgets.md.
 */
export const BUDGET = {
  index: 250_000,
  all: 800_000,
  more: { 'lock-consistency': 1_950_000, 'pytest-pass-rate': 900_000, 'readiness-gate': 3_450_000 } as Readonly<
    Record<string, number>
  >,
}

/** A gate's bundle, measured. */
export interface BundleSize {
  readonly index: number
  readonly all: number
  /** Bytes by where they come from: a package with its version, or a folder of ours. */
  readonly parts: ReadonlyMap<string, number>
}

/** Measures a bundle from its own text: ncc, unminified, writes where each module came from. */
export function measureBundle(dist: string): BundleSize {
  const files = readdirSync(dist)
  const parts = new Map<string, number>()
  for (const file of files.filter((name) => name.endsWith('.js')))
    countParts(readFileSync(join(dist, file), 'utf8'), parts)
  const all = files.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0)
  return { index: statSync(join(dist, 'index.js')).size, all, parts }
}

/** What breaks the budget, each with the largest parts; empty when nothing does. */
export function overBudget(gate: string, size: BundleSize): string[] {
  const largest = [...size.parts].sort(([, a], [, b]) => b - a).slice(0, 12)
  const list = largest.map(([part, bytes]) => `  ${String(bytes).padStart(8)}  ${part}`).join('\n')
  const over = (what: string, bytes: number, most: number) =>
    bytes > most ? [`${what} has ${bytes} bytes; ${most} are allowed. The largest parts:\n${list}`] : []
  return [
    ...over('index.js', size.index, BUDGET.index),
    ...over('the bundle', size.all, BUDGET.more[gate] ?? BUDGET.all),
  ]
}

const MODULE = /^(?:;\/\/ CONCATENATED MODULE: |\/\/\/ |\/\*\*\*\/ "?)(\S+)/

function countParts(text: string, parts: Map<string, number>): void {
  let current = 'bundler'
  for (const line of text.split('\n')) {
    const path = MODULE.exec(line)?.[1]
    if (path) current = partOf(path)
    parts.set(current, (parts.get(current) ?? 0) + Buffer.byteLength(line) + 1)
  }
}

function partOf(path: string): string {
  const external = /node_modules\/\.pnpm\/([^/]+)/.exec(path)?.[1]
  if (external) return external.replace('+', '/')
  return /((?:packages|actions)\/[^/]+|src)\//.exec(path)?.[1] ?? 'bundler'
}
