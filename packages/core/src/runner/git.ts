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
