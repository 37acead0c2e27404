import type { RunResult } from './run-action.ts'

/** What an action of ours says to the runner. Anything else was put there by somebody's text. */
const OURS = new Set(['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask', 'stop-commands'])

/** Plain colours and their end. Concealing (8), blinking and everything that moves or erases stay out. */
const COLOUR = /\u001b\[(?:0|1|2|3|4|22|23|24|39|3[0-7]|9[0-7])?(?:;(?:1|2|3|4|3[0-7]|9[0-7]))*m/g

const FORBIDDEN = [
  ['a control character', /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f]/],
  ['a carriage return', /\r(?!\n)/],
  ['a line end of Unicode', /[\x85\u2028\u2029]/],
  ['a control of direction', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/],
  ['a tag character', /[\u{e0000}-\u{e007f}]/u],
] as const

/** Fails when foreign text became a command, or can deceive whoever reads the log. */
export function expectSafeLog(result: RunResult): void {
  const problems = unsafeInLog(result)
  if (problems.length > 0) throw new Error(`The log is not safe:\n- ${problems.join('\n- ')}\n\n${result.log}`)
}

export function unsafeInLog(result: RunResult): string[] {
  const strange = result.commands.filter(({ name }) => !OURS.has(name)).map(({ line }) => `a command: ${line}`)
  const told = result.annotations.flatMap(({ title, message, file }) => [title ?? '', message, file ?? ''])
  return [
    ...result.violations,
    ...strange,
    ...unsafeCharacters([result.stdout, result.stderr, result.log, ...told].join('\n')),
  ]
}

/** What stands in a text that no line of a log, annotation or table should have. */
export function unsafeCharacters(text: string): string[] {
  const plain = text.replace(COLOUR, '')
  return FORBIDDEN.flatMap(([name, pattern]) => {
    const found = pattern.exec(plain)
    return found
      ? [`${name}, U+${(found[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0')}: ${quote(plain, found.index)}`]
      : []
  })
}

function quote(text: string, index: number): string {
  return JSON.stringify(text.slice(Math.max(0, index - 30), index + 30))
}
