import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { isInside } from './paths.ts'

/** Why a file's text cannot be had. */
export type ReadProblem = 'absent' | 'denied' | 'not-a-file' | 'outside' | 'too-large' | 'not-utf-8' | 'unreadable'

export type ReadResult = { readonly text: string } | { readonly problem: ReadProblem; readonly detail: string }

/**
 * Reads a UTF-8 text file of at most `limit` bytes that lies, links followed, below `root`. Pipes and devices are
 * refused rather than waited for. Synchronous: for the small files that gates read, a thread would take longer.
 */
export function readText(root: string, path: string, limit: number): ReadResult {
  try {
    if (!isInside(realpathSync.native(root), realpathSync.native(path)))
      return { problem: 'outside', detail: 'a link leads outside' }
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const status = fstatSync(file)
      if (!status.isFile()) return { problem: 'not-a-file', detail: 'not a regular file' }
      if (status.size > limit)
        return { problem: 'too-large', detail: `${status.size} bytes; at most ${limit} are read` }
      return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file)) }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return problemOf(error as NodeJS.ErrnoException)
  }
}

function problemOf(error: NodeJS.ErrnoException): ReadResult {
  const problems: Readonly<Record<string, ReadProblem>> = {
    ENOENT: 'absent',
    ENOTDIR: 'absent',
    EACCES: 'denied',
    EPERM: 'denied',
    ELOOP: 'outside',
    EISDIR: 'not-a-file',
    ERR_ENCODING_INVALID_ENCODED_DATA: 'not-utf-8',
  }
  return { problem: problems[error.code ?? ''] ?? 'unreadable', detail: error.message }
}
