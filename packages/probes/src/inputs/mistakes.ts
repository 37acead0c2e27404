import { InputError, type InputMistake } from '@ci-gates/core/model'

/** Collects what is wrong with inputs, so that all of it is told at once. */
export interface Mistakes {
  add(input: string, message: string): void
  /** What the work gives, or nothing and a mistake; what is no mistake of the user's goes on as it is. */
  try<T>(input: string, work: () => T | Promise<T>): Promise<T | undefined>
  /** @throws InputError when there is any. */
  end(): void
}

const OF_USERS = ['TargetError', 'RangeError', 'Mistake']

export function collectMistakes(): Mistakes {
  const mistakes: InputMistake[] = []
  const add = (input: string, message: string) => void mistakes.push({ input, message })
  return {
    add,
    try: async (input, work) => {
      try {
        return await work()
      } catch (error) {
        if (!(error instanceof Error) || !OF_USERS.includes(error.name)) throw error
        add(input, error.message)
        return undefined
      }
    },
    end: () => {
      if (mistakes.length > 0) throw new InputError(mistakes)
    },
  }
}
