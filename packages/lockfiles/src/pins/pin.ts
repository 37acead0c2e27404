import type { Where } from '@ci-gates/core/model'

/** A place with line and column, both from 1; columns count UTF-16 units, as GitHub's annotations and editors do. */
export type Place = Required<Where>

/**
 * What a place does with the tool: `installs` makes that version run; `declares` only names it (a variable nothing here reads,
 * a requirements file), so by itself it proves nothing; `requires` is the project's own constraint on the tool.
 */
export type PinKind = 'installs' | 'declares' | 'requires'

/** One place in a repository's files that decides which version of a tool will run. */
export interface Pin {
  readonly tool: string
  readonly kind: PinKind
  /** A version (`1.8.3`) or a constraint (`>=1.7,<2`); absent where only a run could tell, and then `unknown` says why. */
  readonly spec?: string
  /** `spec` is one version. */
  readonly exact: boolean
  readonly unknown?: string
  /** Where the version is written: the line to edit. */
  readonly where: Place
  /** The command or step that uses it, where that is another place. */
  readonly used?: Place
  /** `pip install`, `snok/install-poetry`, `ENV`, `.tool-versions`… */
  readonly via: string
  readonly job?: string
  /** Folders the job works in, as far as its text tells (`working-directory`, `cd`). */
  readonly folders?: readonly string[]
  /** Why it may not take effect: the step's `if`, a default that a caller can replace. */
  readonly conditional?: string
  /** A default, which a toolchain file of the project overrules. */
  readonly yields?: true
  /** That version runs as it is: it fetches no other version of itself. */
  readonly fixed?: true
  /** The name it goes by between files (`env.POETRY_VERSION`, `inputs.poetry-version`), for joining a use to its value. */
  readonly name?: string
}

/** A text a name stands for, and where it is written; `unknown` instead of `text` where only a run could tell. */
export interface Value {
  readonly text?: string
  readonly unknown?: string
  readonly where: Place
  readonly conditional?: string
  readonly name?: string
  /** A plain shell assignment is seen by later words of that shell, not by the programs it starts. */
  readonly exported?: boolean
}
