import type { Finding } from '@ci-gates/core/model'
import type { LockResult } from './locks.ts'

/**
 * Locks of two tools of one family for one manifest: an install uses one of them, and nobody notices when the other one
 * grows old. Each manifest is told of once.
 */
export function rivalLocks(locks: readonly LockResult[]): Finding[] {
  const byManifest = new Map<string, LockResult[]>()
  for (const lock of locks) {
    const [own] = lock.answer.manifests
    const key = own === undefined ? undefined : `${lock.ecosystem.family ?? lock.ecosystem.name}\0${own}`
    if (key !== undefined) byManifest.set(key, [...(byManifest.get(key) ?? []), lock])
  }
  return [...byManifest.values()].flatMap((rivals) =>
    new Set(rivals.map(({ ecosystem }) => ecosystem.name)).size > 1 ? [rivalsFinding(rivals)] : [],
  )
}

function rivalsFinding(rivals: readonly LockResult[]): Finding {
  const [first, ...others] = rivals.map(({ path, question }) => question?.lock.path ?? path)
  const titles = [...new Set(rivals.map(({ ecosystem }) => ecosystem.title))].join(' and ')
  return {
    claim: first as string,
    outcome: 'broken',
    code: 'rival-locks',
    observed: `${others.join(' and ')} ${others.length === 1 ? 'locks' : 'lock'} the same manifest (${titles}); one of them is what gets installed, the others grow old`,
    where: { file: first as string },
    remedy: { text: 'Delete the lock of the tool that is not used, or set `rival-locks: ignore`.' },
  }
}
