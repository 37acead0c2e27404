import { suggest } from '../text/suggest.ts'
import { type Input, Mistake, type ParseContext } from './declaration.ts'
import { InputError, type InputMistake } from './input-error.ts'

export type Inputs = Readonly<Record<string, Input<unknown>>>
export type InputValues<I extends Inputs> = { readonly [K in keyof I]: I[K] extends Input<infer T> ? T : never }

/** `hardBranches` in the code is `hard-branches` in a workflow. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/**
 * Reads all inputs, or says everything that is wrong with them.
 * @param given what was given, by name in kebab-case; an empty value counts as not given, since that is how the runner
 *   hands over an input without a default.
 * @returns the values, and warnings about names that nothing here resembles
 * @throws InputError with every mistake: unreadable, missing, or so near a declared name that it must be a slip.
 */
export async function parseInputs<I extends Inputs>(
  declared: I,
  given: Readonly<Record<string, string>>,
  context: ParseContext,
): Promise<{ values: InputValues<I>; warnings: string[] }> {
  const names = Object.keys(declared).map(kebab)
  const unknown = Object.keys(given).filter((name) => !names.includes(name))
  const slips = unknown.flatMap((name) => slipOf(name, names))
  const meant = new Set(slips.map((slip) => slip.meant))
  const mistakes: InputMistake[] = slips.map(({ name, meant }) => ({
    input: name,
    message: `there is no such input; did you mean ${meant}?`,
  }))
  const values: Record<string, unknown> = {}
  for (const [key, input] of Object.entries(declared)) {
    const name = kebab(key)
    const read = await readOne(input, name, (given[name] ?? '').trim(), context)
    if ('value' in read) values[key] = read.value
    else if (!(read.missing && meant.has(name))) mistakes.push(read.mistake)
  }
  if (mistakes.length > 0) throw new InputError(mistakes)
  const strangers = unknown.filter((name) => !slips.some((slip) => slip.name === name))
  return { values: values as InputValues<I>, warnings: strangers.map(strangerWarning) }
}

type Read = { value: unknown } | { missing: boolean; mistake: InputMistake }

async function readOne(input: Input<unknown>, name: string, raw: string, context: ParseContext): Promise<Read> {
  const text = raw === '' ? (input.default ?? '') : raw
  if (text === '' && input.optional) return { value: undefined }
  if (text === '' && input.default === undefined)
    return { missing: true, mistake: { input: name, message: `is required: ${input.description}` } }
  if (text === '' && (input.kind === 'text' || input.kind === 'secret')) return { value: '' }
  try {
    return { value: await input.parse(text, context) }
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    return { missing: false, mistake: { input: name, message: error.message } }
  }
}

function slipOf(name: string, names: readonly string[]): { name: string; meant: string }[] {
  const meant = suggest(name, names)
  return meant === undefined ? [] : [{ name, meant }]
}

function strangerWarning(name: string): string {
  return `INPUT_${name.toUpperCase()} is set, and no input of this gate has that name; it is ignored`
}
