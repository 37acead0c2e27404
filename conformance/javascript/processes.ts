// Child processes, and doing two things at a time: the suite is meant for two cores.
import { spawn } from 'node:child_process'

export type Outcome = { readonly code: number | null; readonly stdout: string; readonly stderr: string }
export type RunOptions = {
  readonly input?: string
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** Never rejects: a program that cannot be started is an outcome with code null and the reason in stderr. */
export const run = (program: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> =>
  new Promise((done) => {
    const child = spawn(program, args, { cwd: options.cwd, env: { ...process.env, ...options.env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    const ended = (code: number | null, more = '') =>
      done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() + more })
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', (error) => ended(null, error.message))
    child.on('close', (code) => ended(code))
    child.stdin.on('error', () => {}) // it ended before it read all: its exit code tells
    child.stdin.end(options.input ?? '')
  })

export const twoAtATime = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await work(items[index] as T)
    }
  }
  await Promise.all([worker(), worker()])
  return results
}
