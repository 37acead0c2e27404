import type { Enforcement } from './enforcement.ts'
import type { Inputs, InputValues } from './input/parse-inputs.ts'
import type { Report } from './report.ts'
import type { Section } from './section.ts'
import type { Subject } from './subject.ts'
import type { Metrics, Verdict } from './verdict.ts'

/** Time, as a gate sees it. Tests put a clock of their own in its place. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when that aborts first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** Progress for a reader who watches; whatever a verdict rests on belongs into findings. */
export interface Log {
  info(line: string): void
  /** Shown only when debug logging is on. */
  debug(line: string): void
}

/** What a test cannot make real. Files, sockets, processes and servers are used directly. */
export interface World {
  readonly clock: Clock
  readonly log: Log
  /** Aborts when the run is cancelled; hand it on to whatever waits. */
  readonly signal: AbortSignal
  /** Keeps a secret that came up on the way, such as a token, out of everything that is told from here on. */
  mask(secret: string): void
  /** The absolute path of the workspace: what `where.file` is relative to. */
  readonly workspace: string
  /** The folders that this run may write to: the workspace first, then, on a runner, its own for temporary files. */
  readonly roots: readonly string[]
  /** What the run is about. */
  readonly subject: Subject
  /** What the wish for enforcement comes to; a verdict's `hardening` may still make it harder. */
  readonly enforcement: Enforcement
}

/** What a gate concludes, with a metric for each output it declares. */
export type GateVerdict<O> = Verdict & {
  readonly metrics: Metrics & Readonly<Record<keyof O, number | string | boolean>>
}

export interface Gate<
  I extends Inputs = Inputs,
  O extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
> {
  /** Kebab-case; the folder under `actions/` and the command in a terminal. */
  readonly name: string
  readonly title: string
  /** At most 124 characters: the Marketplace refuses more. */
  readonly description: string
  /** Feather icon and colour for the Marketplace. */
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: I
  /** Outputs of this gate's own, by name in camelCase, with their descriptions. */
  readonly outputs: O
  /** A default for `enforcement` other than `hard`. */
  readonly enforcement?: 'auto'
  run(inputs: InputValues<I>, world: World): Promise<GateVerdict<O>>
  /**
   * Tells a finished run elsewhere too, where inputs ask for it: in a comment, say. Resolves to why that did not come
   * about, which is a warning: a verdict does not depend on who could be told.
   */
  tellElsewhere?(report: Report, inputs: InputValues<I>, world: World): Promise<string | Elsewhere | undefined>
}

/** What came of telling a run elsewhere. */
export interface Elsewhere {
  /** What did not come about, and why; each becomes a warning. */
  readonly warnings: readonly string[]
  /** Told behind the report, in the log and in the summary: what was written, or would be. */
  readonly sections: readonly Section[]
}

/** Declares a gate. Returns what it is given; the types do the work. */
export function defineGate<const I extends Inputs, const O extends Readonly<Record<string, string>>>(
  gate: Gate<I, O>,
): Gate<I, O> {
  return gate
}
