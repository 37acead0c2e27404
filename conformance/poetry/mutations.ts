// What is done to a project after it was locked. A mutation that does not fit a project returns null;
// one that fits no project at all fails the suite, so no row can rot unseen.
import { DEPENDENCY_MUTATIONS } from './mutations-dependencies.ts'
import { LOCK_MUTATIONS } from './mutations-lock.ts'
import { MANIFEST_MUTATIONS } from './mutations-manifest.ts'

export type Texts = { readonly pyproject: string; readonly lock: string }

export type Mutation = {
  readonly name: string
  readonly apply: (texts: Texts) => Texts | null
  /** What the author of the row believes the locking version says. Poetry decides; a wrong belief fails as well. */
  readonly believed?: 'fresh' | 'stale'
  /** Earlier versions do not look at what is edited. */
  readonly believedSince?: string
  /** The dependency, extra or group that a stale verdict must name, with a line; of several, one is enough. */
  readonly names?: string | readonly string[]
  /** Locks older than this do not hold what is needed to name it. */
  readonly namedSince?: string
  /** 'all': every version judges it; otherwise the one that locked it, and the newest. */
  readonly judges?: 'all'
  /** Only these projects; all of them otherwise. */
  readonly projects?: readonly string[]
}

export const MUTATIONS: readonly Mutation[] = [
  { name: 'none', apply: (texts) => texts, believed: 'fresh', judges: 'all' },
  ...MANIFEST_MUTATIONS,
  ...DEPENDENCY_MUTATIONS,
  ...LOCK_MUTATIONS,
]
