import { shorten } from '@ci-gates/core/model'
import type { Finder } from '../../text/engine.ts'
import { matchingLines } from '../../text/lines.ts'
import { isAboutSecrets, looksSecret } from '../../text/secret-like.ts'
import { isPointer, readListed } from '../../workspace/read.ts'
import type { Scene } from '../signal.ts'

const LARGEST = 16 * 1024 * 1024
/** In characters, over all files: what is kept for other signals. */
const MOST_KEPT = 128 * 1024 * 1024
const MOST_PLACES = 1_000
const PAUSE_EVERY = 64

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
  for (const [at, file] of files.entries()) {
    if (at % PAUSE_EVERY === PAUSE_EVERY - 1) await turn(scene.signal)
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

type Text = { readonly text: string } | { readonly why: string } | 'binary'

/** Read once for all signals, as long as there is room. */
function textOf({ workspace, shared }: Pick<Scene, 'workspace' | 'shared'>, file: string): Text {
  const key = `grep text ${file}`
  const known = shared?.get(key) as Text | undefined
  if (known) return known
  const text = read(workspace, file)
  if (shared) {
    const kept = (shared.get('grep kept') as number | undefined) ?? 0
    const size = text !== 'binary' && 'text' in text ? text.text.length : 0
    if (kept + size <= MOST_KEPT) shared.set(key, text).set('grep kept', kept + size)
  }
  return text
}

function read(workspace: string, file: string): Text {
  const found = readListed(workspace, file, LARGEST)
  if (found === 'absent') return { why: 'it is a link that leads nowhere' }
  if ('measured' in found) return { why: found.observed.replace(`${file} `, '') }
  if (isPointer(found.bytes)) return { why: 'is a pointer of Git LFS' }
  return found.bytes.includes(0) ? 'binary' : { text: found.bytes.toString('utf8') }
}

async function turn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  signal.throwIfAborted()
}
