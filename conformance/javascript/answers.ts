// What the tools said before, by what they were asked: a second run asks only what is new. Remove the folder to start anew.
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE } from './paths.ts'
import type { Files } from './projects.ts'
import type { Tool } from './tools.ts'

const FILE = join(CACHE, 'answers.jsonl')

const read = (): Map<string, unknown> => {
  const lines = existsSync(FILE)
    ? readFileSync(FILE, 'utf8')
        .split('\n')
        .filter((line) => line.endsWith(']'))
    : []
  return new Map(lines.map((line) => JSON.parse(line) as [string, unknown]))
}

const known = read()

const keyOf = (question: string, tool: Tool, files: Files): string => {
  const digest = createHash('sha256').update(JSON.stringify([question, tool]))
  for (const path of Object.keys(files).sort()) digest.update(`\0${path}\0`).update(files[path] as string)
  return digest.digest('hex')
}

/** The answer given before, or the one that is got now, which is kept. */
export const kept = async <T>(
  origin: string,
  question: string,
  tool: Tool,
  files: Files,
  get: () => Promise<T>,
): Promise<T> => {
  const key = keyOf(`${origin} ${question}`, tool, files)
  if (known.has(key)) return known.get(key) as T
  const answer = await get()
  if (isFailure(answer)) return answer
  known.set(key, answer)
  mkdirSync(CACHE, { recursive: true })
  appendFileSync(FILE, `${JSON.stringify([key, answer])}\n`)
  return answer
}

/** A lock that could not be made may be one the next time. */
const isFailure = (answer: unknown): boolean => (answer as { text?: unknown }).text === null
