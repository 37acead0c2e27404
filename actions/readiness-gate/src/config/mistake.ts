import type { InputMistake } from '@ci-gates/core/model'
import { visible } from '@ci-gates/core/model'
import type { Place } from './source.ts'

/** Something wrong with a configuration, and where it stands. */
export interface ConfigMistake {
  readonly place: Place
  readonly message: string
}

const LONGEST_LINE = 160
const MOST = 200

/** The mistakes in the order of the file, each with its line and a caret under it, as the gate's inputs tell theirs. */
export function inputMistakes(texts: ReadonlyMap<string, string>, mistakes: readonly ConfigMistake[]): InputMistake[] {
  const once = new Map(mistakes.map((mistake) => [`${keyOf(mistake)} ${mistake.message}`, mistake]))
  const ordered = [...once.values()].sort((a, b) => compareFiles(a, b) || a.place.offset - b.place.offset)
  return ordered.slice(0, MOST).map(({ place, message }) => ({
    input: 'config',
    message,
    where: place.where,
    excerpt: excerptOf(texts.get(place.where.file) ?? '', place),
  }))
}

/** The line and what points into it; nothing for a file that is no text. */
export function excerptOf(text: string, { where, length }: Place): string[] {
  const line = text.split('\n')[where.line - 1]?.replace(/\r$/, '')
  if (line === undefined || line.trim() === '') return []
  const from = Math.max(0, where.column - 1 - LONGEST_LINE / 2)
  const shown = visible(line.slice(from, from + LONGEST_LINE))
  const before = visible(line.slice(from, where.column - 1))
  const room = Math.max(1, Math.min(length, shown.length - before.length))
  const margin = `${where.line} | `
  return [`${margin}${shown}`, `${' '.repeat(margin.length - 2)}| ${' '.repeat(before.length)}${'^'.repeat(room)}`]
}

function keyOf({ place }: ConfigMistake): string {
  return `${place.where.file}:${place.offset}`
}

function compareFiles(a: ConfigMistake, b: ConfigMistake): number {
  return a.place.where.file.localeCompare(b.place.where.file, 'en')
}
