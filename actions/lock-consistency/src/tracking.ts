import { join } from 'node:path'
import { type Finding, shellWord, type World } from '@ci-gates/core/model'
import { askGit, displayPath, type GitAnswered, type GitSilent, gitRoot, indexedPaths } from '@ci-gates/core/runner'

const AT_ONCE = 500

/**
 * Whether git tracks the locks: one that it does not is on no other machine, and the one that was looked at may be
 * minutes old. Outside a git work tree there is nothing to claim.
 * @param locks paths relative to the folder
 */
export async function untrackedLocks(folder: string, locks: readonly string[], world: World): Promise<Finding[]> {
  const root = gitRoot(folder)
  if (root === undefined) return []
  const fromRoot = (path: string) => displayPath(root, join(folder, path))
  const listed = indexedPaths(root, locks.map(fromRoot))
  const unlisted = locks.filter((path) => !listed.has(fromRoot(path)))
  return unlisted.length === 0 ? [] : askAbout(folder, unlisted, world)
}

async function askAbout(folder: string, locks: readonly string[], world: World): Promise<Finding[]> {
  const tracked = await trackedOf(folder, locks)
  if ('problem' in tracked) return [unasked(tracked.problem)]
  const known = new Set(tracked.lines)
  const strangers = locks.filter((path) => !known.has(path))
  if (strangers.length === 0) return []
  const args = ['check-ignore', '-z', '-v', '--stdin']
  const ignored = await askGit({ folder, args, lines: strangers, ends: [0, 1] })
  const rules = 'problem' in ignored ? new Map<string, string>() : rulesByPath(ignored.lines)
  return strangers.map((path) => untracked(displayPath(world.workspace, join(folder, path)), rules.get(path)))
}

/** `ls-files` takes paths as arguments only, so many of them are asked about in turns. */
async function trackedOf(folder: string, paths: readonly string[]): Promise<Pick<GitAnswered, 'lines'> | GitSilent> {
  const lines: string[] = []
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE)
    const answer = await askGit({ folder, args: ['--literal-pathspecs', 'ls-files', '-z', '--cached', '--', ...some] })
    if ('problem' in answer) return answer
    lines.push(...answer.lines)
  }
  return { lines }
}

/** `check-ignore -v -z` gives four fields for each path: source, line, pattern, path (git-check-ignore(1)). */
function rulesByPath(fields: readonly string[]): Map<string, string> {
  const rules = new Map<string, string>()
  for (let at = 0; at + 3 < fields.length; at += 4)
    rules.set(fields[at + 3] as string, `${fields[at]}:${fields[at + 1]}`)
  return rules
}

function untracked(path: string, rule: string | undefined): Finding {
  const why = rule === undefined ? 'git does not track it' : `git ignores it (${rule})`
  const text =
    rule === undefined
      ? 'Add it'
      : 'Take it out of the ignore file and add it; or, where no lock is wanted, delete it and set `missing-lock: ignore`'
  return {
    claim: path,
    outcome: 'broken',
    code: rule === undefined ? 'lock-untracked' : 'lock-ignored',
    observed: `${why}, so a fresh clone has no lock`,
    where: { file: path },
    remedy: rule === undefined ? { text, command: `git add ${shellWord(path)}` } : { text },
  }
}

function unasked(problem: string): Finding {
  return {
    claim: 'git',
    outcome: 'unknown',
    code: 'git-unavailable',
    observed: `whether git tracks the locks could not be told: ${problem}`,
    additional: true,
  }
}
