import type { Pin } from '../pin.ts'
import { newestOf } from '../spec.ts'
import type { PinnedTool } from '../tools.ts'
import { concernOf, isOverruled, type Territory } from './concerns.ts'
import type { Judged, Matter, PinnedLock, Satisfies, VersionAnswer } from './model.ts'

/** Later than any release: a constraint that allows it has no upper end. */
const future = '9999.0.0'

/** What pins are measured with. */
export interface Measure {
  readonly tool: PinnedTool
  readonly territory: Territory
  readonly satisfies: Satisfies
  /** The project's own constraint on the tool. */
  readonly required: string | undefined
}

/** Measures every pin that concerns a lock against it. */
export function judgePins(pins: readonly Pin[], lock: PinnedLock, measure: Measure): readonly Judged[] {
  const { tool, territory, satisfies, required } = measure
  const concerned = pins.flatMap((pin) => {
    const concern = concernOf(pin, lock.path, territory)
    return concern === 'no' || isOverruled(pin, lock.path, pins)
      ? []
      : [{ pin, certain: concern === 'yes' && pin.kind === 'installs' }]
  })
  const versions = new Map(concerned.map(({ pin }) => [pin, versionsOf(pin, tool, satisfies)]))
  const accepted = isAccepted(lock, [...versions.values()].flat())
  const judge = (version: string, pin: Pin): Matter | 'fine' | 'open' => {
    const answer = lock.answers(version, pin)
    if (!answer) return 'open'
    const matter = matterOf(answer, accepted)
    return matter === 'fine' && required !== undefined && satisfies(version, required) === false
      ? 'outside-requires'
      : matter
  }
  return concerned.map(({ pin, certain }) => {
    const own = versions.get(pin) ?? []
    const [version] = own
    const matter = same(own.map((one) => judge(one, pin)))
    return { pin, certain, matter, ...(version === undefined ? {} : { version }) }
  })
}

/** A lock that nobody accepts is stale, and that is not a matter of versions. */
function isAccepted(lock: PinnedLock, versions: readonly string[]): boolean {
  if (lock.writer !== undefined) return lock.answers(lock.writer)?.accepts === true
  return versions.some((version) => lock.answers(version)?.accepts === true)
}

function matterOf(answer: VersionAnswer, accepted: boolean): Matter | 'fine' {
  if (answer.reads === 'no') return 'cannot-read-lock'
  if (!answer.accepts && (accepted || answer.why !== undefined)) return 'rejects-lock'
  return answer.reads === 'warns' ? 'warns-on-lock' : 'fine'
}

/** A constraint is judged only where all it allows comes to the same. */
function same(matters: readonly Judged['matter'][]): Judged['matter'] {
  const [first] = matters
  return first !== undefined && matters.every((matter) => matter === first) ? first : 'open'
}

/** The versions a pin may mean; none where that cannot be told. */
function versionsOf(pin: Pin, tool: PinnedTool, satisfies: Satisfies): readonly string[] {
  const { spec, exact } = pin
  if (spec === undefined) return []
  if (exact) return [spec]
  if (tool.newest) return [newestOf(spec, tool, satisfies) ?? []].flat()
  return satisfies(future, spec) === false ? tool.releases.filter((version) => satisfies(version, spec)) : []
}
