import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What git answered: in whole, and as the lines that end with a NUL. */
export interface GitAnswered {
  readonly text: string
  readonly lines: readonly string[]
}

/** Why git did not answer. */
export interface GitSilent {
  readonly problem: string
}

export type GitAnswer = GitAnswered | GitSilent

/** The git work tree that a folder lies in, told by a `.git` in it or above it. */
export function gitRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

// A repository may be a stranger's: nothing in its configuration may start a program, and nothing is written. A runner's
// container often has another user than the one who checked out, which git refuses unless told (CVE-2022-24765).
const GUARDS = ['core.fsmonitor=false', 'safe.bareRepository=explicit', 'safe.directory=*'].flatMap((setting) => [
  '-c',
  setting,
])

/** A read-only question to git. */
export interface GitQuestion {
  readonly folder: string
  /** Command and options. */
  readonly args: readonly string[]
  /** Given on standard input, NUL-separated. */
  readonly lines?: readonly string[]
  /** Exit codes that are an answer: `check-ignore` ends with 1 when nothing is ignored. */
  readonly ends?: readonly number[]
}

// A configuration is a few kilobytes; more than this is nobody's.
const LARGEST_BLOB = 4 * 1024 * 1024

/**
 * A file as a commit has it, byte for byte. Fetches nothing: a shallow clone lacks most commits, and that is told.
 * @param revision a commit's hash
 * @param path relative to the repository's root, with `/`
 */
export async function gitFile(
  folder: string,
  revision: string,
  path: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: string; readonly isAbsent?: boolean }> {
  if (!/^[0-9a-f]{40,64}$/.test(revision)) return { problem: 'the commit is not told as a hash' }
  const known = await askGit({ folder, args: ['ls-tree', '-z', '--name-only', '--full-tree', revision, '--', path] })
  if ('problem' in known) return { problem: `the clone lacks commit ${revision.slice(0, 12)} (${known.problem})` }
  if (!known.lines.includes(path)) return { problem: `commit ${revision.slice(0, 12)} has no ${path}`, isAbsent: true }
  return await blobOf(folder, `${revision}:${path}`)
}

async function blobOf(folder: string, name: string) {
  const { exec } = await import('@actions/exec')
  const chunks: Buffer[] = []
  let size = 0
  const stdout = (chunk: Buffer) => {
    size += chunk.length
    if (size <= LARGEST_BLOB) chunks.push(chunk)
  }
  try {
    const args = ['--no-optional-locks', ...GUARDS, 'cat-file', 'blob', name]
    // Nothing is fetched for it, where git is new enough to obey (2.44).
    const env = { ...(process.env as Record<string, string>), GIT_NO_LAZY_FETCH: '1' }
    const quiet = { cwd: folder, silent: true, ignoreReturnCode: true }
    const code = await exec('git', args, { ...quiet, env, listeners: { stdout } })
    if (code !== 0) return { problem: `git ended with ${code}` }
    return size > LARGEST_BLOB ? { problem: `it has ${size} bytes` } : { bytes: Buffer.concat(chunks) }
  } catch (error) {
    return { problem: (error as Error).message }
  }
}

/** Asks git. */
export async function askGit({ folder, args, lines, ends = [0] }: GitQuestion): Promise<GitAnswer> {
  const { getExecOutput } = await import('@actions/exec')
  const input = lines ? { input: Buffer.from(lines.map((line) => `${line}\0`).join('')) } : {}
  const options = { cwd: folder, silent: true, ignoreReturnCode: true, ...input }
  try {
    const { exitCode, stdout, stderr } = await getExecOutput(
      'git',
      ['--no-optional-locks', ...GUARDS, ...args],
      options,
    )
    if (!ends.includes(exitCode)) return { problem: stderr.trim().split('\n')[0] || `git ended with ${exitCode}` }
    return { text: stdout, lines: stdout.split('\0').slice(0, -1) }
  } catch (error) {
    return { problem: (error as Error).message }
  }
}
