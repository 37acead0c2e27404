import type { Clock, Log, Remedy, Where } from '@ci-gates/core/model'
import type { GitHub, Unmeasured } from '@ci-gates/github'
import type { GenericSchema, InferOutput } from 'valibot'

/** What came of looking at one signal. A signal leaves `unknown` only with a measurement. */
export type Evidence = Measured | Unknown

interface Told {
  /** Stable, kebab-case; documented in the README: `pass-rate-low`, `no-data`. */
  readonly code: string
  /** What was seen, numbers first: `29 of 30 on the first try (96.7 %, interval 83 to 99), 1 flake`. Hostile text may be in it. */
  readonly observed: string
  /** Lines that stand under it, in order of use; at most 20. */
  readonly details?: readonly string[]
  readonly where?: Where
  readonly remedy?: Remedy
  /** Where a reader can see it himself; shown only where it is https and of a host that the run knows. */
  readonly link?: string
}

/** Something was measured. */
export interface Measured extends Told {
  readonly measured: true
  /** Whether the criterion is met: what a `must` asks. */
  readonly holds: boolean
  /** How much of its weight it earns, in basis points (0 to 10,000). A ramp from `floor` to `target` gives parts. */
  readonly credit: number
  /** What was wanted, where `observed` does not say it. */
  readonly expected?: string
  /** The number behind it, for trends and baselines. */
  readonly value?: number
  readonly unit?: string
}

/** Nothing was measured: why, and what would change that. */
export interface Unknown extends Told {
  readonly measured: false
  /** Permissions that a job can be given and this one was not, as `permissions:` writes them. */
  readonly lacks?: readonly string[]
}

/** A point of this signal's own past. */
export interface PastValue {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly value: number
}

/** What signals of a run have in common. */
export interface Shared {
  /** Keys begin with their owner's name. */
  readonly known: Map<string, unknown>
  /** Aborts with the run, and not with the time of the signal that happened to ask first. */
  readonly signal: AbortSignal
}

/** What a signal may look at. */
export interface Scene {
  readonly clock: Clock
  readonly log: Log
  /** Aborts when the run is cancelled or its deadline passes. */
  readonly signal: AbortSignal
  /** The absolute path of the workspace; no file outside it is read. */
  readonly workspace: string
  readonly owner: string
  readonly repo: string
  /** The commit that is judged. */
  readonly sha: string
  /** The branch that is judged, or would be merged into; without it, the default branch. */
  readonly branch?: string
  readonly defaultBranch?: string
  /** What started the run: `push`, `pull_request`, `merge_group`… */
  readonly event?: string
  /** The pull request, on events that have one. */
  readonly pullRequest?: number
  /** This very run and its check runs, which are never evidence. */
  readonly runId?: number
  /**
   * Whether the configuration comes from where a pull request's author cannot write. Commands, and addresses that are
   * not named in the inputs, are for such a configuration only.
   */
  readonly trusted: boolean
  /** Whether an input of the gate allows `command` signals. Without it, they are not run. */
  readonly commandsAllowed?: boolean
  /** GitHub, opened at the first call and shared by all signals under one deadline and one budget of requests. */
  github(): Promise<GitHub | Unmeasured>
  /** The value of an environment variable; only what a configuration names is ever asked for. */
  environment(name: string): string | undefined
  /** Keeps a secret out of everything that is told from here on. */
  mask(secret: string): void
  /** Shared by all signals of a run: what one has read, others need not read again. */
  readonly shared?: Shared
  /** The keys of all signals of this kind, these among them: what is looked for together takes one look. */
  readonly alike?: readonly unknown[]
  /** Earlier values of this signal under the same configuration, oldest first. */
  readonly past: readonly PastValue[]
}

/** A mistake in the value of one key. */
export interface RuleMistake {
  readonly key: string
  /** What is wrong with its value, and what would be right. */
  readonly message: string
}

/** One kind of signal: its keys, what it needs, and the way to observe it. */
export interface SignalKind<Schema extends GenericSchema = GenericSchema> {
  /** As the configuration writes it: `workflow-runs`. */
  readonly kind: string
  /** One sentence for the README and the JSON Schema. */
  readonly description: string
  /** The keys of this kind's own: a strict object. `kind`, `weight`, `must`, `group` and `on-unknown` are common to all. */
  readonly schema: Schema
  /** What the token needs, as a workflow's `permissions:` writes it; nothing where no API is asked. */
  readonly permissions: readonly string[]
  /** What to do when it fails, in one sentence. */
  readonly remedy: string
  /**
   * Mistakes that only a heavy library can tell, such as a pattern that does not compile. Asked when the configuration is
   * read, once the schema has accepted it; each is a mistake of the configuration, at the key it names.
   */
  mistakes?(rule: InferOutput<Schema>): Promise<readonly RuleMistake[]>
  /** Looks, and tells. Heavy libraries are imported here. Never throws on what it finds; a thrown error is a bug. */
  observe(rule: InferOutput<Schema>, scene: Scene): Promise<Evidence>
}

/** Declares a kind. Returns what it is given; the types do the work. */
export function defineSignal<const Schema extends GenericSchema>(kind: SignalKind<Schema>): SignalKind<Schema> {
  return kind
}
