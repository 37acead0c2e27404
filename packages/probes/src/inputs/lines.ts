import { type Declared, declare, type InputOptions, Mistake } from '@ci-gates/core/model'

const MOST_LINES = 50

/** A line for each value; every line's mistake is told. */
export function lines<T, const O extends InputOptions>(
  form: string,
  options: O,
  parse: (line: string, number: number) => T | Promise<T>,
): Declared<readonly T[], O> {
  return declare('list', `${form}; one a line`, options, async (raw: string) => {
    const all = raw
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    if (all.length > MOST_LINES) throw new Mistake(`has ${all.length} lines; at most ${MOST_LINES} are allowed`)
    const read = await Promise.allSettled(all.map(async (line, at) => told(() => parse(line, at + 1))()))
    const wrong = read.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []))
    const other = wrong.find((error) => !(error instanceof Mistake))
    if (other !== undefined) throw other
    if (wrong.length > 0) throw new Mistake((wrong as Mistake[]).map(({ message }) => message).join('; '))
    return read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  })
}

const OF_USERS = ['TargetError', 'RangeError']

/** What the probes refuse to read is the user's mistake. */
export function told<A extends readonly unknown[], T>(
  parse: (...given: A) => T | Promise<T>,
): (...given: A) => Promise<T> {
  return async (...given) => {
    try {
      return await parse(...given)
    } catch (error) {
      if (error instanceof Error && OF_USERS.includes(error.name)) throw new Mistake(error.message)
      throw error
    }
  }
}
