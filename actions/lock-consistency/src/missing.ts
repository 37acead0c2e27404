import type { Finding } from '@ci-gates/core/model'
import { commandBeside, type Ecosystem, type LockRules, type Tree, type WantedLock } from '@ci-gates/lockfiles'
import type { LockResult } from './locks.ts'

/**
 * Manifests for which no lock accounts and that call for one, each as a finding; and those that could not be read, since
 * they might.
 * @param paths the manifests to look at
 */
export async function missingLocks(
  paths: readonly string[],
  tree: Tree,
  locks: readonly LockResult[],
  ecosystems: readonly Ecosystem[],
): Promise<{ missing: Finding[]; unread: Finding[] }> {
  const accounted = new Set(locks.flatMap(({ answer }) => answer.manifests))
  const alone = paths.filter((path) => !accounted.has(path))
  const found = await Promise.all(alone.map((path) => examineManifest(path, tree, ecosystems)))
  return {
    missing: found.flatMap((one) => one?.missing ?? []),
    unread: found.flatMap((one) => one?.unread ?? []),
  }
}

async function examineManifest(path: string, tree: Tree, ecosystems: readonly Ecosystem[]) {
  const own = ecosystems.filter((ecosystem) => ecosystem.isManifest(path))
  const file = tree.read(path)
  if (own.length === 0 || !file) return undefined
  if ('unread' in file) return { unread: file.unread }
  const rules = await Promise.all(own.map((ecosystem) => ecosystem.rules()))
  const wanted = firstWanted(rules, path, tree)
  return wanted ? { missing: lockMissing(file.path, wanted) } : undefined
}

function firstWanted(rules: readonly LockRules[], path: string, tree: Tree): WantedLock | undefined {
  for (const one of rules) {
    const wanted = one.wantsLock(path, tree)
    if (wanted) return wanted
  }
  return undefined
}

function lockMissing(path: string, { lock, command }: WantedLock): Finding {
  const text = 'Lock and commit; or, where no lock is wanted, set `missing-lock: ignore`'
  return {
    claim: path,
    outcome: 'broken',
    code: 'lock-missing',
    observed: `there is no ${lock} beside it`,
    where: { file: path },
    remedy: { text, command: commandBeside(path, command) },
  }
}
