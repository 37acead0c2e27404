import type { World } from '@ci-gates/core/model'
import { readGiven, rootsFor, writeText } from '@ci-gates/core/runner'
import { parseSnapshot, type Snapshot } from '@ci-gates/probes'

const LARGEST = 1024 * 1024

/** Stores a snapshot. Resolves to why that did not come about. */
export async function storeSnapshot(path: string, snapshot: Snapshot, world: World): Promise<string | undefined> {
  try {
    await writeText(path, `${JSON.stringify(snapshot, undefined, 2)}\n`, rootsFor(world, path))
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** The snapshot of the warm-up, or why there is none. */
export function loadSnapshot(path: string, { workspace }: World): Snapshot | { readonly problem: string } {
  const found = readGiven(workspace, path, LARGEST)
  if ('problem' in found) return { problem: `${found.told} ${found.problem}` }
  const parsed = parseSnapshot(found.text)
  return 'problem' in parsed ? { problem: `${found.told}: ${parsed.problem}` } : parsed
}
