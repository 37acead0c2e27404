import { resolve } from 'node:path'
import { node24 } from './nodes.ts'
import type { Cancellation } from './signals.ts'
import { type SpawnResult, spawnNode } from './spawn.ts'

export interface TerminalOptions {
  /** `bin/ci-gates.js` or a bundle. */
  readonly main: string
  readonly args?: readonly string[]
  readonly cwd?: string
  readonly node?: string
  readonly columns?: number
  readonly noColor?: boolean
  readonly forceColor?: boolean
  readonly env?: Readonly<Record<string, string>>
  readonly signal?: Cancellation
  readonly timeoutMs?: number
  readonly onLine?: (text: string) => void
}

/** Runs something as a person or a script would: no variable of GitHub's or a runner's, output into a pipe. */
export function terminal(options: TerminalOptions): Promise<SpawnResult> {
  const env: Record<string, string> = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }
  if (options.columns !== undefined) env['COLUMNS'] = String(options.columns)
  if (options.noColor) env['NO_COLOR'] = '1'
  if (options.forceColor) env['FORCE_COLOR'] = '1'
  return spawnNode({
    node: options.node ?? node24.path,
    args: [resolve(options.main), ...(options.args ?? [])],
    cwd: options.cwd ?? process.cwd(),
    env: { ...env, ...options.env },
    signal: options.signal,
    onLine: options.onLine,
    timeoutMs: options.timeoutMs ?? 60_000,
    drainMs: 5_000,
  })
}
