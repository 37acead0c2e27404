export interface InputMistake {
  /** The input's name, as a workflow writes it. */
  readonly input: string
  readonly message: string
}

/** The user's mistakes, all at once. Not a verdict: no enforcement softens it. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly mistakes: readonly InputMistake[]
  constructor(mistakes: readonly InputMistake[]) {
    super(mistakes.map(({ input, message }) => `${input}: ${message}`).join('\n'))
    this.mistakes = mistakes
  }
}
