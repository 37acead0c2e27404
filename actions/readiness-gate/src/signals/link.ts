import { posix } from 'node:path'
import * as v from 'valibot'
import { path, pattern } from '../config/values.ts'
import { met, missed } from '../evidence/told.ts'
import { compilePattern, patternMistakes } from '../text/engine.ts'
import { type LineFound, matchingLines } from '../text/lines.ts'
import { readBytes, readText } from '../workspace/read.ts'
import { defineSignal, type Evidence, type RuleMistake, type Scene } from './signal.ts'

const LARGEST = 16 * 1024 * 1024

const schema = v.strictObject({
  from: path('The file that must refer to the other.'),
  to: path('The file that must be referred to, and be there.'),
  pattern: v.exactOptional(
    pattern('What a reference looks like, in RE2 syntax, where the path of the other file is not written out.'),
  ),
})

type Rule = v.InferOutput<typeof schema>

/** Whether one file refers to another: the documentation is reachable, the workflow runs the script. */
export const link = defineSignal({
  kind: 'link',
  description: 'A file refers to another, by its path or by a pattern, and the other is there.',
  schema,
  permissions: [],
  remedy: 'Add the reference, or the file that it names.',
  mistakes: ({ pattern }: Rule): Promise<RuleMistake[]> => patternMistakes('pattern', pattern),
  observe,
})

async function observe({ from, to, pattern }: Rule, scene: Scene): Promise<Evidence> {
  const source = await readText(scene, from, LARGEST)
  if ('measured' in source)
    return source.code === 'file-missing' ? absent(missed('link-source-absent', `${from} is not there`), from) : source
  const target = await readBytes(scene, to, Number.MAX_SAFE_INTEGER)
  if ('measured' in target && target.code === 'file-missing')
    return absent(missed('link-target-absent', `${to} is not there`), to)
  if ('measured' in target && target.code !== 'lfs-pointer') return target
  const found = pattern === undefined ? byPath(source.text, from, to) : await byPattern(source.text, pattern)
  if (!found) {
    const wanted = pattern === undefined ? to : `what matches ${pattern}`
    return missed('link-missing', `${from} does not refer to ${wanted}`, {
      where: { file: from },
      remedy: { text: `Refer to ${to} in ${from}` },
    })
  }
  return met('link-present', `${from}:${found.line} refers to ${to}`, { where: { file: from, line: found.line } })
}

async function byPattern(text: string, pattern: string): Promise<LineFound | undefined> {
  for (const found of matchingLines(await compilePattern(pattern), text)) return found
  return undefined
}

/** Every word of the text that may be a path, resolved against the file's folder and against the workspace. */
function byPath(text: string, from: string, to: string): { line: number } | undefined {
  const folder = posix.dirname(from)
  const name = posix.basename(to)
  for (const [at, line] of text.split('\n').entries()) {
    // Only lines with the other file's name can refer to it; a percent sign may hide it.
    if (!line.includes(name) && !line.includes('%')) continue
    if (wordsOf(line).some((word) => leadsTo(word, folder, to))) return { line: at + 1 }
  }
  return undefined
}

function wordsOf(line: string): string[] {
  return line.slice(0, 100_000).split(/[\s"'`()<>[\]{},;|=:]+/)
}

function leadsTo(word: string, folder: string, to: string): boolean {
  const bare = decoded(word.replace(/[#?].*$/, '').replaceAll('\\', '/')).replace(/[.!]+$/, '')
  if (bare === '') return false
  const ways = bare.startsWith('/') ? [bare.slice(1)] : [posix.join(folder, bare), posix.normalize(bare)]
  return ways.includes(to) || ways.includes(`./${to}`)
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}

function absent(evidence: Evidence, file: string): Evidence {
  return { ...evidence, where: { file }, remedy: { text: `Add ${file}` } }
}
