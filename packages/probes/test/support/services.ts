import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { delimiter, join } from 'node:path'
import { onTestFinished } from 'vitest'

const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', ...postgresFolders()]

function postgresFolders(): string[] {
  const root = '/usr/lib/postgresql'
  return existsSync(root) ? readdirSync(root).map((version) => join(root, version, 'bin')) : []
}

/** Where a program is; says loudly what is not tested when it is nowhere. */
export function program(name: string, debian: string): string | undefined {
  const found = FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path))
  if (!found)
    process.stderr.write(`\n!!! ${name} is not installed: nothing was tried against it. apt-get install ${debian}\n\n`)
  return found
}

/** Runs a server until the test is over. As root, under a user of its own where the server wants that. */
export function serve(path: string, args: readonly string[], user?: string): ChildProcess {
  const child = spawn(path, args, { stdio: 'ignore', ...identity(user) })
  onTestFinished(() => stop(child))
  return child
}

/** Resolves once somebody listens on this port of loopback; a server that never comes ends with the test. */
export async function accepting(port: number): Promise<void> {
  while (!(await isAccepting(port))) await new Promise((resolve) => setTimeout(resolve, 10))
}

function isAccepting(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
    socket.on('close', () => resolve(false)).on('connect', () => socket.destroy())
  })
}

export function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    const hard = setTimeout(() => child.kill('SIGKILL'), 5_000)
    child.once('exit', () => {
      clearTimeout(hard)
      resolve()
    })
    child.kill(signal)
  })
}

export function identity(user: string | undefined): { uid?: number; gid?: number } {
  if (user === undefined || process.getuid?.() !== 0) return {}
  const id = (option: string) => Number(execFileSync('id', [option, user], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

export function give(user: string, folder: string): void {
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', `${user}:`, folder])
}
