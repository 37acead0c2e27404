import { shorten } from '@ci-gates/core/model'
import type { Finder } from '../../text/engine.ts'
import { matchingLines } from '../../text/lines.ts'
import { isAboutSecrets, looksSecret } from '../../text/secret-like.ts'
import type { Scene } from '../signal.ts'
import { textOf } from './texts.ts'
import { takingTurns } from './turn.ts'

const MOST_PLACES = 1_000

/** What a look through files came to. */
export interface Scan {
  /** Lines that match, in all files. */
  readonly lines: number
  /** Files with at least one. */
  readonly files: number
  /** Files that were read to their end. */
  readonly scanned: number
  /** The first of them, as `path:line` or `path:line: text`. */
  readonly places: readonly string[]
  readonly first?: { readonly file: string; readonly line: number }
  /** Binary files, which hold no lines. */
  readonly binary: number
  /** Files that could not be looked into, each with why. */
  readonly unread: readonly string[]
}

/** Looks through files for lines that match. Other work gets its turn on the way. */
export async function scanFiles(
  finder: Finder,
  pattern: string,
  files: readonly string[],
  scene: Pick<Scene, 'workspace' | 'signal' | 'shared'>,
): Promise<Scan> {
  const silent = isAboutSecrets(pattern)
  const scan = { lines: 0, files: 0, scanned: 0, binary: 0, places: [] as string[], unread: [] as string[] }
  let first: Scan['first']
  const turn = takingTurns(scene.signal)
  for (const file of files) {
    await turn()
    const text = textOf(scene, file)
    if (text === 'binary') scan.binary += 1
    else if ('why' in text) scan.unread.push(`${file}: ${text.why}`)
    else {
      scan.scanned += 1
      const before = scan.lines
      for (const found of matchingLines(finder, text.text)) {
        scan.lines += 1
        first ??= { file, line: found.line }
        if (scan.places.length < MOST_PLACES) scan.places.push(place(file, found.line, silent ? '' : found.text))
      }
      if (scan.lines > before) scan.files += 1
    }
  }
  return { ...scan, ...(first ? { first } : {}) }
}

function place(file: string, line: number, text: string): string {
  const bare = text.trim()
  return bare === '' || looksSecret(bare) ? `${file}:${line}` : `${file}:${line}: ${shorten(bare, 120)}`
}
