import { open, stat } from 'node:fs/promises'

/** Where a log file ended at some moment: what was written after it begins there. */
export interface LogMark {
  readonly path: string
  /** Bytes; 0 where the file was not there yet. */
  readonly size: number
  /** Tells a file from the one that a rotation put in its place; 0 where the file was not there yet. */
  readonly inode: number
}

/** What was read of a log file, or why it could not be. The text is hostile. */
export type LogText =
  | {
      readonly text: string
      /** The beginning was left out: more than `most` bytes were written. */
      readonly cut: boolean
      /** The file was replaced or shortened since the mark: what was written before that is lost. */
      readonly rotated: boolean
    }
  | { readonly problem: string }

export interface ReadLogFileOptions {
  /** Where to begin; the beginning of the file when left out. */
  readonly from?: LogMark
  /** Bytes, counted from the end. Default 8 MiB. */
  readonly most?: number
}

const MOST = 8 * 1024 * 1024

/** Notes where a log file ends now. Never rejects: a file that is not there yet begins at 0. */
export async function markLog(path: string): Promise<LogMark> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? { path, size: found.size, inode: found.ino } : { path, size: 0, inode: 0 }
}

/** The last bytes of a file, whole lines of it, or of what was written after a mark. Never rejects. */
export async function readLogFile(path: string, { from, most = MOST }: ReadLogFileOptions = {}): Promise<LogText> {
  try {
    // Before it is opened: opening a pipe waits for whoever writes to it.
    if (!(await stat(path)).isFile()) return { problem: `${path} is not a file` }
    const handle = await open(path)
    try {
      const found = await handle.stat()
      const rotated = from !== undefined && from.inode !== 0 && (from.inode !== found.ino || found.size < from.size)
      const start = from === undefined || rotated ? 0 : Math.min(from.size, found.size)
      const at = Math.max(start, found.size - most)
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(found.size - at), 0, undefined, at)
      const text = buffer.subarray(0, bytesRead).toString('utf8')
      const cut = at > start
      return { text: cut ? text.slice(text.indexOf('\n') + 1) : text, cut, rotated }
    } finally {
      await handle.close()
    }
  } catch (error) {
    return { problem: refusal(path, error) }
  }
}

function refusal(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${path} is not there`
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read`
  if (code === 'EISDIR') return `${path} is a folder`
  return `${path} could not be read (${code || String(error)})`
}
