import type { Finding } from '@ci-gates/core/model'
import type { LockResult } from './locks.ts'

/** The locks that count, and a finding for each that no tool reads. */
export interface Live {
  readonly live: readonly LockResult[]
  readonly shadowed: readonly Finding[]
}

/**
 * Sets locks apart that lie in a member of a workspace: wherever the tool is called, it reads the workspace's own lock,
 * so one that was left in a member is neither fresh nor stale.
 */
export function withoutShadowed(locks: readonly LockResult[]): Live {
  const owners = new Map<string, LockResult>()
  for (const lock of locks) for (const manifest of lock.answer.members ?? []) owners.set(keyOf(lock, manifest), lock)
  const ownerOf = (lock: LockResult) => {
    const [own] = lock.answer.manifests
    const owner = own === undefined ? undefined : owners.get(keyOf(lock, own))
    return owner === lock ? undefined : owner
  }
  return {
    live: locks.filter((lock) => !ownerOf(lock)),
    shadowed: locks.flatMap((lock) => {
      const owner = ownerOf(lock)
      return owner ? [shadowedFinding(lock, owner)] : []
    }),
  }
}

function keyOf({ ecosystem }: LockResult, manifest: string): string {
  return `${ecosystem.name}\0${manifest}`
}

function shadowedFinding(lock: LockResult, owner: LockResult): Finding {
  const path = pathOf(lock)
  return {
    claim: path,
    outcome: 'broken',
    code: 'lock-shadowed',
    observed: `${lock.ecosystem.title} never reads it: its project is a member of the workspace that ${pathOf(owner)} locks`,
    where: { file: path },
    remedy: { text: 'Delete it, or set `rival-locks: ignore`.' },
  }
}

function pathOf({ path, question }: LockResult): string {
  return question?.lock.path ?? path
}
