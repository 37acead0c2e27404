import type { LockQuestion } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { besideOf } from '../paths.ts'
import type { PinnedLock, Requirement } from '../pins/agree/model.ts'
import { readLock } from './lock.ts'

/** The first Swift that reads a format (SwiftPM PinsStore.swift, at the tags of 5.3 to 6.2). */
const SINCE: Readonly<Record<number, string>> = { 1: '3.0', 2: '5.6', 3: '5.10' }

/** What versions of Swift make of a Package.resolved; of the file of an Xcode project nothing is said. */
export async function pinned({ lock, tree, path }: LockQuestion): Promise<PinnedLock | undefined> {
  const read = await readLock(lock)
  const manifest = readOrFinding(tree, besideOf(path, 'Package.swift'))
  if (!read.ok || !manifest || 'outcome' in manifest) return undefined
  const { format } = read.value
  const since = SINCE[format] ?? '5.10'
  const line = lock.text.slice(0, Math.max(0, lock.text.search(/"version"\s*:\s*\d/))).split('\n').length
  const why = `${lock.path}:${line} is of version ${format}, which Swift reads from ${since} on`
  const requires = toolsVersion(manifest)
  return {
    path: lock.path,
    answers: (version) => {
      const isRead = isAtLeast(version, since)
      if (isRead === undefined) return undefined
      return isRead ? { reads: 'yes', accepts: true } : { reads: 'no', accepts: false, why, wants: `${since} or later` }
    },
    ...(requires ? { requires } : {}),
  }
}

/** `// swift-tools-version:5.9`: the least Swift that takes the manifest. */
function toolsVersion({ path, text }: { readonly path: string; readonly text: string }): Requirement | undefined {
  const found = /^\s*\/\/\s*swift-tools-version\s*:?\s*(\d{1,3}(?:\.\d{1,3}){0,2})/i.exec(text.slice(0, 1_000))
  if (!found?.[1]) return undefined
  const line = text.slice(0, found[0].length).split('\n').length
  return { spec: `>=${found[1]}`, where: { file: path, line, column: 1 } }
}

/** `>=5.9`, and what setup actions take; nothing where it is another kind. */
export function satisfies(version: string, spec: string): boolean | undefined {
  const least = /^(?:>=\s*)(\d\S*)$/.exec(spec.trim())?.[1]
  return least === undefined ? undefined : isAtLeast(version, least)
}

function isAtLeast(version: string, least: string): boolean | undefined {
  const [own, bound] = [version, least].map((text) =>
    /^\d{1,4}(?:\.\d{1,4}){0,2}(?=$|[.-])/.exec(text)?.[0].split('.').map(Number),
  )
  if (!own || !bound) return undefined
  const at = [0, 1, 2].find((index) => (own[index] ?? 0) !== (bound[index] ?? 0))
  return at === undefined || (own[at] ?? 0) > (bound[at] ?? 0)
}
