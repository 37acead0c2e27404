import type { Where } from '../finding.ts'

export interface InputMistake {
  /** The input's name, as a workflow writes it. */
  readonly input: string
  readonly message: string
  /** Where the mistake stands, when it is one in a file: told as an annotation on that line. */
  readonly where?: Where
  /** The line it stands on, and a line that points into it; told in the log alone. */
  readonly excerpt?: readonly string[]
}

/** Where and what, in one line: `retries: "x" is not a whole number`, `ci.yml:4:7 unknown key "a"`. */
export function mistakeLine({ input, message, where }: InputMistake): string {
  if (!where) return `${input}: ${message}`
  return `${[where.file, where.line, where.column].filter((part) => part !== undefined).join(':')} ${message}`
}

/** The user's mistakes, all at once. Not a verdict: no enforcement softens it. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly mistakes: readonly InputMistake[]
  constructor(mistakes: readonly InputMistake[]) {
    super(mistakes.map(mistakeLine).join('\n'))
    this.mistakes = mistakes
  }
}
