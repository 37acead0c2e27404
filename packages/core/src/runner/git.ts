import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What git answered, or why it did not. */
export type GitAnswer = { readonly lines: readonly string[] } | { readonly problem: string }

/** Whether a folder lies in a git work tree, told by a `.git` in it or above it. */
export function isInGit(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true
    if (dirname(at) === at) return false
  }
}

// A repository may be a stranger's: nothing in its configuration may start a program, and nothing is written. A runner's
// container often has another user than the one who checked out, which git refuses unless told (CVE-2022-24765).
const GUARDS = ['core.fsmonitor=false', 'safe.bareRepository=explicit', 'safe.directory=*'].flatMap((setting) => ['-c', setting])

/**
 * Asks git a read-only question about paths, taken literally.
 * @param flags git's command and options that give NUL-separated output
 * @param ends exit codes that are an answer, too: `check-ignore` ends with 1 when nothing is ignored
 */
export async function askGit(folder: string, flags: readonly string[], paths: readonly string[], ends: readonly number[] = [0]): Promise<GitAnswer> {
  const { getExecOutput } = await import('@actions/exec')
  try {
    const args = ['--literal-pathspecs', '--no-optional-locks', ...GUARDS, ...flags, '--', ...paths]
    const { exitCode, stdout, stderr } = await getExecOutput('git', args, { cwd: folder, silent: true, ignoreReturnCode: true })
    if (!ends.includes(exitCode)) return { problem: stderr.trim().split('\n')[0] || `git ended with ${exitCode}` }
    return { lines: stdout.split('\0').slice(0, -1) }
  } catch (error) {
    return { problem: (error as Error).message }
  }
}
