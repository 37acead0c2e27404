import { wordFinder } from '../../text/engine.ts'
import { neededWords } from '../../text/needed.ts'
import type { Scene } from '../signal.ts'
import { textOf } from './texts.ts'
import { takingTurns } from './turn.ts'

type Around = Pick<Scene, 'workspace' | 'signal' | 'shared'>

/** What one look through files came to, for all patterns at once. */
export interface Survey {
  readonly scanned: number
  readonly binary: number
  readonly unread: readonly string[]
  /** For each word, the places in the list of the files that hold it. */
  readonly holding: ReadonlyMap<string, readonly number[]>
}

/** Looks once through files for the words that all these patterns need. */
export function surveyOf(files: readonly string[], name: string, patterns: readonly string[], scene: Around) {
  const key = `grep survey ${name}`
  const known = scene.shared?.known.get(key) as Promise<Survey> | undefined
  if (known) return known
  const words = new Set(patterns.flatMap((pattern) => neededWords(pattern) ?? []))
  const survey = look(files, [...words], scene)
  scene.shared?.known.set(key, survey)
  survey.catch(() => scene.shared?.known.delete(key))
  return survey
}

/** The files that hold one of these words, in their order. */
export function holding(files: readonly string[], words: readonly string[], survey: Survey): string[] {
  const places = new Set(words.flatMap((word) => survey.holding.get(word) ?? []))
  return [...places].sort((a, b) => a - b).map((at) => files[at] ?? '')
}

async function look(files: readonly string[], words: readonly string[], scene: Around): Promise<Survey> {
  const holding = new Map<string, number[]>(words.map((word) => [word, []]))
  const survey = { scanned: 0, binary: 0, unread: [] as string[], holding }
  const wordsIn = wordsFinder(words)
  const turn = takingTurns(scene.shared?.signal ?? scene.signal)
  for (const [at, file] of files.entries()) {
    await turn()
    const text = textOf(scene, file)
    if (text === 'binary') survey.binary += 1
    else if ('why' in text) survey.unread.push(`${file}: ${text.why}`)
    else {
      survey.scanned += 1
      for (const word of wordsIn(text.text)) holding.get(word)?.push(at)
    }
  }
  return survey
}

/** Finds which of the words a text holds, in one pass: each place at which one begins is looked at for all that may. */
function wordsFinder(words: readonly string[]): (text: string) => ReadonlySet<string> {
  const byStart = new Map<string, string[]>()
  for (const word of words) byStart.set(word.slice(0, 2), [...(byStart.get(word.slice(0, 2)) ?? []), word])
  const next = wordFinder(words)
  return (text) => {
    const found = new Set<string>()
    for (let at = next(text, 0); at >= 0 && found.size < words.length; at = next(text, at + 1))
      for (const word of byStart.get(text.slice(at, at + 2)) ?? [])
        if (!found.has(word) && text.startsWith(word, at)) found.add(word)
    return found
  }
}
