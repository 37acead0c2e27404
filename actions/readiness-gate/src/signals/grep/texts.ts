import { isPointer, readListed } from '../../workspace/read.ts'
import type { Scene } from '../signal.ts'

const LARGEST = 16 * 1024 * 1024
/** In characters, over all files: what is kept for other signals. */
const MOST_KEPT = 64 * 1024 * 1024

/** A file's text, `binary` where it has no lines, or why there is none. */
export type Text = { readonly text: string } | { readonly why: string } | 'binary'

/** Read once for all signals, as long as there is room. Line ends are `\n` alone. */
export function textOf({ workspace, shared }: Pick<Scene, 'workspace' | 'shared'>, file: string): Text {
  const key = `grep text ${file}`
  const known = shared?.known.get(key) as Text | undefined
  if (known) return known
  const text = read(workspace, file)
  if (shared) {
    const kept = (shared.known.get('grep kept') as number | undefined) ?? 0
    const size = text !== 'binary' && 'text' in text ? text.text.length : 0
    if (kept + size <= MOST_KEPT) shared.known.set(key, text).set('grep kept', kept + size)
  }
  return text
}

function read(workspace: string, file: string): Text {
  const found = readListed(workspace, file, LARGEST)
  if (found === 'absent') return { why: 'it is a link that leads nowhere' }
  if ('measured' in found) return { why: found.observed.replace(`${file} `, '') }
  if (isPointer(found.bytes)) return { why: 'is a pointer of Git LFS' }
  if (found.bytes.includes(0)) return 'binary'
  const text = found.bytes.toString('utf8')
  return { text: text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text }
}
