import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** Paths with `/` between their parts, and what the files hold. */
export type Files = Readonly<Record<string, string | Uint8Array>>

export interface TemporaryWorkspace extends AsyncDisposable, Disposable {
  readonly path: string
  readonly write: (files: Files) => void
  /** Commits everything; the identity and date are fixed, so that hashes are the same each time. Answers the hash. */
  readonly commit: (message?: string) => string
}

const IDENTITY = { NAME: 'Ada Example', EMAIL: 'ada@example.com', DATE: '2026-01-02T03:04:05Z' }

/** A fresh folder with these files in it; `await using` removes it again. */
export function temporaryWorkspace(files: Files = {}, options: { git?: boolean } = {}): TemporaryWorkspace {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'ci-gates-')))
  const remove = () => removeTree(path)
  const write = (more: Files) => writeFiles(path, more)
  write(files)
  const workspace = {
    path,
    write,
    commit: (message = 'Commit') => commitAll(path, message),
    [Symbol.dispose]: remove,
    [Symbol.asyncDispose]: async () => remove(),
  }
  if (options.git) {
    git(path, 'init', '--quiet', '--initial-branch=main')
    workspace.commit('First')
  }
  return workspace
}

function writeFiles(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const target = resolve(root, name)
    if (!target.startsWith(root + sep)) throw new Error(`${name} is outside the temporary workspace`)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
}

function commitAll(cwd: string, message: string): string {
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--allow-empty', '--no-gpg-sign', '--message', message)
  return git(cwd, 'rev-parse', 'HEAD').trim()
}

/** No configuration of the host takes part. */
function git(cwd: string, ...args: string[]): string {
  const env: Record<string, string> = { PATH: process.env['PATH'] ?? '', HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' }
  for (const [name, value] of Object.entries(IDENTITY))
    for (const role of ['AUTHOR', 'COMMITTER']) env[`GIT_${role}_${name}`] = value
  return execFileSync('git', args, { cwd, env, encoding: 'utf8' })
}

/** Folders that a test made read-only are opened again first. */
export function removeTree(path: string): void {
  if (!existsSync(path)) return
  setWritable(path, true)
  rmSync(path, { recursive: true, force: true })
}

/** Takes away (or gives back) the right to write in every folder. Without effect for root: see `changesBetween`. */
export function setWritable(path: string, writable: boolean): void {
  if (writable) chmodSync(path, 0o755)
  for (const entry of readdirSync(path, { withFileTypes: true }))
    if (entry.isDirectory()) setWritable(join(path, entry.name), writable)
  if (!writable) chmodSync(path, 0o555)
}

/** Each file with its size and time of change: enough to see that something was written. */
export function snapshot(root: string): ReadonlyMap<string, string> {
  const seen = new Map<string, string>()
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile()) continue
    const { size, mtimeMs } = statSync(path)
    seen.set(relative(root, path).split(sep).join('/'), `${size} ${mtimeMs}`)
  }
  return seen
}

/** The files that were written, changed or removed between two snapshots. */
export function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort()
}
