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
  /** Processor time, which a busy machine falsifies less. */
  readonly cpu: number
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
  const results = JSON.parse(output) as Record<string, { seconds: number[]; cpu: number[]; kib: number[] }>
  return Object.entries(results).map(([name, { seconds, cpu, kib }]) => ({
    name,
    seconds: median(seconds),
    cpu: median(cpu),
    memory: median(kib) / 1024,
  }))
}

/** The rows as Markdown, each as a ratio to the first: how many times as long, by the clock and by the processor. */
export function table(title: string, rows: readonly Measured[]): string {
  const [first] = rows
  const times = (value: number, base = Number.NaN) => (value / base).toFixed(2)
  const lines = rows.map(({ name, seconds, cpu, memory }) =>
    [name, times(seconds, first?.seconds), times(cpu, first?.cpu), ms(seconds), ms(cpu), memory.toFixed(0)].join(' | '),
  )
  const head = [
    'command | × clock | × processor | ms, clock | ms, processor | peak MiB',
    '--- | ---: | ---: | ---: | ---: | ---:',
  ]
  return [`### ${title}`, '', ...[...head, ...lines].map((line) => `| ${line} |`)].join('\n')
}

function ms(seconds: number): string {
  return (seconds * 1000).toFixed(0)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}
