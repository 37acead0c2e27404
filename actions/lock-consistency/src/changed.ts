import type { Finding } from '@ci-gates/core/model'
import { askGit, changeBases } from '@ci-gates/core/runner'
import type { LockResult } from './locks.ts'

/** What changed against a base. */
export interface Change {
  /** The base, as it was named. */
  readonly base: string
  /** Paths relative to the folder. */
  readonly paths: ReadonlySet<string>
}

/**
 * The files below a folder that differ from where this change began, without asking any API: committed or not.
 * @param base a commit or branch; without it, what the event says
 * @returns the change, or the finding that says why it cannot be told
 */
export async function changeAgainst(folder: string, base: string | undefined): Promise<Change | Finding> {
  const candidates = base === undefined ? changeBases() : [base]
  for (const candidate of candidates) {
    // `--end-of-options` keeps a name such as `--output=x` from being an option (gitcli(7)).
    const known = await askGit({
      folder,
      args: ['rev-parse', '--verify', '-q', '--end-of-options', `${candidate}^{commit}`],
    })
    if ('problem' in known) continue
    const start = await mergeBase(folder, candidate)
    const args = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--relative', start, '--']
    const diff = await askGit({ folder, args })
    return 'problem' in diff ? unknownChange(diff.problem) : { base: candidate, paths: new Set(diff.lines) }
  }
  return unknownChange(
    candidates.length === 0 ? 'the event names no base' : `${candidates.join(' and ')} cannot be found in this clone`,
  )
}

/** Where the two parted; the base itself in a shallow clone that does not reach back so far. */
async function mergeBase(folder: string, base: string): Promise<string> {
  const found = await askGit({ folder, args: ['merge-base', '--end-of-options', base, 'HEAD'] })
  return 'problem' in found ? base : found.text.trim() || base
}

/** The locks of which something changed. */
export function touched(locks: readonly LockResult[], { paths }: Change): LockResult[] {
  return locks.filter(({ path, answer }) => [path, ...answer.manifests].some((one) => paths.has(one)))
}

/** That none of the locks is touched by a change was measured, too. */
export function nothingTouched({ base, paths }: Change, locks: number): Finding {
  return {
    claim: `changes since ${base}`,
    outcome: 'holds',
    code: 'locks-untouched',
    observed: `none of the ${paths.size} changed files is one of the ${locks} locks or their manifests`,
  }
}

function unknownChange(why: string): Finding {
  return {
    claim: 'changed-only',
    outcome: 'unknown',
    code: 'base-unavailable',
    observed: `what changed could not be told: ${why}; so all locks were looked at`,
    remedy: { text: 'Set `fetch-depth: 0` in actions/checkout, or name another `base`.' },
    additional: true,
  }
}
