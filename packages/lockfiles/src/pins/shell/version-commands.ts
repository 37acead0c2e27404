import { namesOf, type PinnedTool, type VersionCommand } from '../tools.ts'
import type { Command } from './commands.ts'
import type { Hit } from './recognisers.ts'
import type { Word } from './words.ts'

const LONGEST = 2_000
/** Stands for white space inside a word (`${{ matrix.rust }}`), so that a pattern takes the word whole. */
const INSIDE = '\u0001'

interface Line {
  readonly text: string
  readonly words: readonly { readonly from: number; readonly word: Word }[]
}

/** Commands that are rows of the tool's table, and `mise use go@1.22`. */
export function recogniseVersionCommand(command: Command, tool: PinnedTool): readonly Hit[] {
  if (!tool.newest) return []
  const own = lineOf([command.words])
  if (own.text.length > LONGEST) return []
  const whole = command.piped.length === 0 ? own : lineOf([...command.piped.map(({ words }) => words), command.words])
  return [...(tool.commands ?? []), ...listCommands(tool)].flatMap((row) => {
    const line = row.piped ? whole : own
    const found = line.text.length > LONGEST ? null : row.pattern.exec(line.text)
    const spec = found?.[1]
    return found && spec !== undefined ? [hitOf(row, line, spec, found.index + found[0].lastIndexOf(spec))] : []
  })
}

function listCommands(tool: PinnedTool): readonly VersionCommand[] {
  const names = namesOf(tool).join('|')
  return [{ via: 'mise use', pattern: new RegExp(`^(?:mise|rtx) (?:use|install|exec|x) (?:.* )?(?:${names})@(\\S+)`) }]
}

function lineOf(commands: readonly (readonly Word[])[]): Line {
  let text = ''
  const words: { from: number; word: Word }[] = []
  for (const [at, command] of commands.entries()) {
    if (at > 0) text += ' |'
    for (const word of command) {
      if (text !== '') text += ' '
      words.push({ from: text.length, word })
      text += word.text.replace(/\s/g, INSIDE)
    }
  }
  return { text, words }
}

function hitOf(row: VersionCommand, line: Line, spec: string, at: number): Hit {
  const holder = line.words.findLast(({ from }) => from <= at)
  const index = holder ? holder.word.index + at - holder.from : 0
  const doubt = row.unless === undefined ? {} : ({ kind: 'declares', conditional: row.unless } as const)
  const more = { ...(row.yields ? { yields: true as const } : {}), ...doubt }
  return { via: row.via, spec: spec.replaceAll(INSIDE, ' '), index, more }
}
