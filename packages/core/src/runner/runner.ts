import type { InputError, Log, Report, Subject } from '../model/index.ts'

/** The other party: where inputs come from and where a report is told. There is one for GitHub and one for a terminal. */
export interface Runner {
  /** The absolute path of the workspace. */
  readonly workspace: string
  readonly log: Log
  readonly subject: Subject
  /** What was given, by input name in kebab-case. */
  readonly given: Readonly<Record<string, string>>
  /** The absolute form of a path, and whether this run may touch it. */
  resolvePath(raw: string): { readonly path: string; readonly allowed: boolean; readonly roots: string }
  /** The folders that this run may write to: see `World`. */
  readonly roots: readonly string[]
  /** Where the report goes when nobody says: a folder, or nowhere. */
  readonly reportFolder: string | undefined
  /** Keeps a value out of every log from here on. */
  mask(secret: string): void
  /** Tells a finished run: log, annotations, outputs, summary. */
  tell(report: Report, reportPath: string | undefined, wish: { readonly summary: boolean }): Promise<void>
  /** Tells the sections of this report, and nothing else of it, behind what was told of the run. */
  tellMore(report: Report, wish: { readonly summary: boolean }): Promise<void>
  /** Tells something worth knowing that is no finding. */
  warn(message: string): void
  /** Tells the user's mistakes, each by its input. */
  tellMistakes(gate: string, error: InputError): Promise<void>
  /** Tells a crash: this project's mistake, with its stack. */
  tellCrash(gate: string, stack: readonly string[]): void
}
