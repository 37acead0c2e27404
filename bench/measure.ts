import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

export interface Command {
  readonly name: string
  /** The program's absolute path, then its arguments. */
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** The exit code that shows that it did what it is measured for. */
  readonly expect?: number
}

/** A command's medians over all rounds. */
export interface Measured {
  readonly name: string
  readonly seconds: number
  /** Peak resident memory, MiB. */
  readonly memory: number
}

/** Runs commands in turns, and gives medians. */
export function measure(commands: readonly Command[], rounds: number): Measured[] {
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }
  const task = {
    rounds,
    commands: commands.map((command) => ({ expect: 0, ...command, env: { ...env, ...command.env } })),
  }
  const output = execFileSync('python3', [join(import.meta.dirname, 'measure.py')], {
    input: JSON.stringify(task),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const results = JSON.parse(output) as Record<string, { seconds: number[]; kib: number[] }>
  return Object.entries(results).map(([name, { seconds, kib }]) => ({
    name,
    seconds: median(seconds),
    memory: median(kib) / 1024,
  }))
}

/** The rows as Markdown, each as a ratio to the first. */
export function table(title: string, rows: readonly Measured[]): string {
  const [first] = rows
  const lines = rows.map(({ name, seconds, memory }) => {
    const ratio = seconds / (first?.seconds ?? Number.NaN)
    return `| ${name} | ${ratio.toFixed(2)} | ${(seconds * 1000).toFixed(0)} | ${memory.toFixed(0)} |`
  })
  return [
    `### ${title}`,
    '',
    '| command | times the first | ms, median | peak MiB |',
    '| --- | ---: | ---: | ---: |',
    ...lines,
  ].join('\n')
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}
