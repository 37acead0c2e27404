import { formatDuration, type World } from '@ci-gates/core/model'
import { type GitHub, openGitHub, type Unmeasured } from '@ci-gates/github'
import type { Configuration, SignalRule } from './config/configuration.ts'
import { unknown } from './evidence/told.ts'
import type { Point } from './history/point.ts'
import { pastOf } from './score/past.ts'
import type { Evidence, Scene, Shared } from './signals/signal.ts'
import type { Surroundings } from './surroundings.ts'
import { mayRead } from './variables.ts'

/** What observing may use and take. */
export interface Means {
  readonly world: World
  readonly surroundings: Surroundings
  readonly github: () => Promise<GitHub | Unmeasured>
  readonly points: readonly Point[]
  /** For all signals together, in milliseconds. */
  readonly deadline: number
  readonly commandsAllowed: boolean
}

/** What was seen, and which signals' own code failed: a bug, told as one once everything else has been. */
export interface Observed {
  readonly evidence: ReadonlyMap<string, Evidence>
  readonly crashes: readonly unknown[]
}

/** Enough that waiting for the network costs nothing, and few enough that files are not read all at once. */
const AT_ONCE = 8

/** Looks at all signals, each within its own time, all within one deadline. One that crashes hides no other. */
export async function observe(configuration: Configuration, means: Means): Promise<Observed> {
  const over = new AbortController()
  const deadline = AbortSignal.any([means.world.signal as globalThis.AbortSignal, AbortSignal.timeout(means.deadline)])
  const shared: Shared = { known: new Map(), signal: AbortSignal.any([deadline, over.signal]) }
  const evidence = new Map<string, Evidence>()
  const crashes: unknown[] = []
  const waiting = [...configuration.signals]
  const work = async () => {
    for (let rule = waiting.shift(); rule; rule = waiting.shift()) {
      const seen = await observeOne(rule, configuration, { ...means, shared, ended: deadline })
      evidence.set(rule.id, seen.evidence)
      if ('crash' in seen) crashes.push(seen.crash)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  // Nobody waits any more for what is still looked for.
  over.abort()
  means.world.signal.aborted && throwCancelled(means.world)
  return { evidence, crashes }
}

type Run = Means & { readonly ended: AbortSignal; readonly shared: Shared }

type Seen = { readonly evidence: Evidence; readonly crash?: unknown }

async function observeOne(rule: SignalRule, configuration: Configuration, means: Run): Promise<Seen> {
  const own = AbortSignal.timeout(timeOf(rule, configuration))
  const signal = AbortSignal.any([means.ended, own])
  if (means.ended.aborted) return { evidence: late('the time for all signals is over (input deadline)') }
  try {
    const scene = sceneOf(rule, configuration, means, signal)
    const evidence = await Promise.race([rule.kind.observe(rule.rule, scene), whenAborted(signal)])
    return { evidence: evidence ?? lateEvidence(rule, configuration, own) }
  } catch (error) {
    // What stops because its time is over is late, not broken.
    if (signal.aborted) return { evidence: lateEvidence(rule, configuration, own) }
    const observed = `its own code failed: ${error instanceof Error ? error.message : String(error)}`
    return { evidence: unknown('signal-crashed', observed, 'Report this; the stack is in the log'), crash: error }
  }
}

/** A signal may ask for longer than all have by default. */
function timeOf({ rule }: SignalRule, { gate }: Configuration): number {
  const { timeout } = rule as { timeout?: unknown }
  return typeof timeout === 'number' ? Math.max(gate.signalTimeout, timeout + 5_000) : gate.signalTimeout
}

function lateEvidence(rule: SignalRule, configuration: Configuration, own: AbortSignal): Evidence {
  const time = formatDuration(timeOf(rule, configuration))
  return own.aborted
    ? late(`did not come to an end within ${time} (gate.signal-timeout)`)
    : late('the time for all signals is over (input deadline)')
}

function late(observed: string): Evidence {
  return unknown('signal-timeout', observed, 'Allow it more time, or find out what keeps it')
}

function whenAborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined)
    signal.addEventListener('abort', () => resolve(undefined), { once: true })
  })
}

function throwCancelled({ signal }: World): never {
  throw signal.reason
}

function sceneOf(rule: SignalRule, configuration: Configuration, means: Run, signal: AbortSignal): Scene {
  const { world, surroundings, github, points, shared } = means
  const { owner, repo, sha, branch, defaultBranch, event, pullRequest, run } = surroundings
  return {
    clock: world.clock,
    log: world.log,
    signal,
    workspace: world.workspace,
    owner,
    repo,
    sha,
    ...(branch === undefined ? {} : { branch }),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(event === '' ? {} : { event }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(run === undefined ? {} : { runId: run.id }),
    // A pull request's own configuration is never used: see config/locate.ts.
    trusted: true,
    commandsAllowed: means.commandsAllowed,
    github,
    environment: (name) => (mayRead(name, rule, configuration) ? process.env[name] : undefined),
    mask: world.mask,
    shared,
    alike: configuration.signals.filter(({ kind }) => kind === rule.kind).map((each) => each.rule),
    past: pastOf(points, configuration.hash, rule.id),
  }
}

/** GitHub for all signals: opened once, one deadline, one budget of requests. */
export function githubOnce(
  { repository }: Surroundings,
  options: {
    readonly token: string
    readonly budgetMs: number
    readonly mostRequests: number
    readonly signal: AbortSignal
  },
): () => Promise<GitHub | Unmeasured> {
  let opened: GitHub | Unmeasured | undefined
  return async () => {
    opened ??= repository.includes('/')
      ? openGitHub(options)
      : { kind: 'absent', detail: 'which repository this is about is not told; set GITHUB_REPOSITORY=owner/name' }
    return opened
  }
}
