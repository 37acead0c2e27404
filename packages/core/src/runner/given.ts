import { allInputs, type Gate, InputError, type InputMistake, kebab, suggest } from '../model/index.ts'

/**
 * Inputs from the runner's variables. It upper-cases a name and makes spaces `_`; hyphens stay
 * (actions/runner src/Runner.Worker/Handlers/Handler.cs, AddInputsToEnvironment).
 */
export function givenByEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  const given = Object.entries(environment).filter(([name]) => name.startsWith('INPUT_'))
  return Object.fromEntries(given.map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value ?? '']))
}

/** What is asked of the terminal itself, beside inputs. */
export interface TerminalWish {
  readonly help: boolean
  readonly version: boolean
  readonly json: boolean
}

const TERMINAL_FLAGS = ['help', 'version', 'json'] as const

/**
 * Inputs from flags: `--name value`, `--name=value`, `--name` alone for a boolean; a flag given again adds a line.
 * @throws InputError naming every flag that does not exist or lacks its value, and every word that is no flag's.
 */
export function givenByFlags(
  gate: Gate,
  flags: readonly string[],
): { given: Record<string, string>; wish: TerminalWish } {
  const inputs = Object.fromEntries(Object.entries(allInputs(gate)).map(([key, input]) => [kebab(key), input]))
  const given: Record<string, string> = {}
  const wish = { help: false, version: false, json: false }
  const mistakes: InputMistake[] = []
  for (let at = 0; at < flags.length; at++) {
    const { name, value } = splitFlag(flags[at] as string)
    const special = TERMINAL_FLAGS.find((flag) => flag === name || (flag === 'help' && name === 'h'))
    const isValued = value !== undefined || (at + 1 < flags.length && !flags[at + 1]?.startsWith('--'))
    // A gate may have an input of that name: with a value it is meant, alone the terminal's.
    if (special && !(isValued && Object.hasOwn(inputs, special))) wish[special] = true
    else if (name === undefined || !Object.hasOwn(inputs, name)) {
      mistakes.push(unknownFlag(flags[at] as string, name, Object.keys(inputs)))
      // What stands behind it was meant as its value.
      if (name !== undefined && value === undefined && isValued) at++
    } else {
      const next = flags[at + 1]
      const bare = inputs[name]?.kind === 'boolean' && next !== 'true' && next !== 'false'
      const taken = value ?? (bare ? 'true' : next)
      if (value === undefined && !bare) at++
      if (taken === undefined) mistakes.push({ input: `--${name}`, message: 'lacks its value' })
      else given[name] = name in given ? `${given[name]}\n${taken}` : taken
    }
  }
  if (mistakes.length > 0) throw new InputError(mistakes)
  return { given, wish }
}

function splitFlag(flag: string): { name?: string; value?: string } {
  const parts = /^--?([a-zA-Z][\w-]*)(?:=(.*))?$/s.exec(flag)
  if (!parts) return {}
  return { name: parts[1] as string, ...(parts[2] === undefined ? {} : { value: parts[2] }) }
}

function unknownFlag(flag: string, name: string | undefined, names: readonly string[]): InputMistake {
  if (name === undefined)
    return { input: flag, message: 'is no flag; a value stands behind its flag, as in --name value' }
  const meant = suggest(name, [...names, ...TERMINAL_FLAGS])
  return {
    input: flag,
    message: `there is no such flag${meant ? `; did you mean --${meant}?` : '; --help lists them'}`,
  }
}
