import type { Finding, Remedy } from '@ci-gates/core/model'
import type { SourceFile } from '../ecosystem.ts'

/** One thing that changed since a lock was made. */
export interface Cause {
  readonly code: string
  /** As a reader names it: `ms ^3.0.0`. */
  readonly claim: string
  readonly observed: string
  readonly file: SourceFile
  /** Where it stands in that file, which is JSON; or on which line. */
  readonly at?: readonly (string | number)[] | number
  /** Whether the tool itself refuses the lock for it; otherwise the next install would only rewrite it. */
  readonly refused: boolean
  /** Only running code could tell: it is told, and decides nothing. */
  readonly unknown?: boolean
}

/** What was found of one lock. */
export interface Outcome {
  readonly lock: SourceFile
  /** Who judged: `npm 11`. */
  readonly judge: string
  readonly packages: number
  readonly causes: readonly Cause[]
  readonly strict: boolean
  readonly remedy: Remedy
  /** More to say of a lock that holds: `; npm 10 would not`. */
  readonly but?: string
}

const MOST_CAUSES = 200
const MOST_NAMED = 3

/**
 * One `lock-fresh` or one `lock-stale` with its causes. What the tool accepts, and would rewrite with the next install,
 * is told of a fresh lock as `rewrite-pending`; asked strictly, it is a cause as any other.
 */
export async function tell(outcome: Outcome): Promise<readonly Finding[]> {
  const known = outcome.causes.filter((cause) => !cause.unknown)
  const untold = await causeFindings(outcome.causes.filter((cause) => cause.unknown))
  const refused = known.filter((cause) => cause.refused)
  const broken = outcome.strict ? [...refused, ...known.filter((cause) => !cause.refused)] : refused
  const told = { ...outcome, causes: known }
  if (broken.length > 0) return [stale(told, broken.length), ...(await causeFindings(broken)), ...untold]
  return [fresh(outcome), ...(await pending(told, known)), ...untold]
}

function fresh({ lock, judge, packages, but = '' }: Outcome): Finding {
  const count = `${packages} package${packages === 1 ? '' : 's'}`
  return {
    claim: lock.path,
    outcome: 'holds',
    code: 'lock-fresh',
    observed: `${count}, ${judge} would accept it${but}`,
    where: { file: lock.path },
  }
}

function stale({ lock, judge, strict, remedy, causes }: Outcome, count: number): Finding {
  const changes = count === 1 ? 'one change since it was made' : `${count} changes since it was made`
  const verb = strict && !causes.some((cause) => cause.refused) ? 'would rewrite it' : 'would refuse it'
  return {
    claim: lock.path,
    outcome: 'broken',
    code: 'lock-stale',
    observed: `${judge} ${verb}: ${changes}`,
    where: { file: lock.path },
    remedy,
  }
}

async function pending(outcome: Outcome, causes: readonly Cause[]): Promise<readonly Finding[]> {
  const [first] = causes
  if (!first) return []
  const named = causes.slice(0, MOST_NAMED).map(({ claim, observed }) => `${claim}: ${observed}`)
  const more = causes.length > MOST_NAMED ? `; and ${causes.length - MOST_NAMED} more` : ''
  const { where } = (await causeFindings([first]))[0] ?? {}
  return [
    {
      claim: outcome.lock.path,
      outcome: 'holds',
      code: 'rewrite-pending',
      observed: `the next install would rewrite it: ${named.join('; ')}${more}`,
      ...(where ? { where } : {}),
      remedy: outcome.remedy,
    },
  ]
}

/** Causes as findings, with the lines they stand on. */
export async function causeFindings(causes: readonly Cause[]): Promise<readonly Finding[]> {
  if (causes.length === 0) return []
  const { positionsIn } = await import('./positions.ts')
  const read = new Map<SourceFile, ReturnType<typeof positionsIn>>()
  const placeOf = ({ file, at }: Cause) => {
    if (at === undefined) return {}
    if (typeof at === 'number') return { line: at }
    const positions = read.get(file) ?? positionsIn(file.text)
    read.set(file, positions)
    return positions(at) ?? {}
  }
  const findings = causes.slice(0, MOST_CAUSES).map((cause): Finding => {
    const { claim, code, observed, file, unknown } = cause
    const outcome = unknown ? ({ outcome: 'unknown', additional: true } as const) : ({ outcome: 'broken' } as const)
    return { claim, ...outcome, code, observed, where: { file: file.path, ...placeOf(cause) } }
  })
  return causes.length > MOST_CAUSES ? [...findings, rest(causes.length - MOST_CAUSES)] : findings
}

function rest(count: number): Finding {
  return { claim: `${count} more`, outcome: 'broken', code: 'more-changes', observed: 'not listed one by one' }
}
