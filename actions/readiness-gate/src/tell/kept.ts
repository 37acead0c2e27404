import type { World } from '@ci-gates/core/model'
import type { GitHub, Unmeasured } from '@ci-gates/github'
import type { HistoryPlace } from '../history/place.ts'
import type { HistoryRead } from '../history/read.ts'
import type { Surroundings } from '../surroundings.ts'

/** What a run leaves for telling it elsewhere. */
export interface Kept {
  readonly surroundings: Surroundings
  readonly github: () => Promise<GitHub | Unmeasured>
  readonly place: HistoryPlace
  readonly read: HistoryRead
  /** The configuration's file; two configurations keep two comments. */
  readonly config: string
  readonly crashes: readonly unknown[]
}

const runs = new WeakMap<World, Kept>()

export function keep(world: World, kept: Kept): void {
  runs.set(world, kept)
}

export function keptOf(world: World): Kept | undefined {
  return runs.get(world)
}
