import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { isInside } from './paths.ts'

/** Why a file's text cannot be had. */
export type ReadProblem = 'absent' | 'denied' | 'not-a-file' | 'outside' | 'too-large' | 'not-utf-8' | 'unreadable'

export type ReadResult = { readonly text: string } | { readonly problem: ReadProblem; readonly detail: string }

/**
 * Reads a UTF-8 text file of at most `limit` bytes that lies, links followed, below `root`. Pipes and devices are
 * refused rather than waited for.
 */
export async function readText(root: string, path: string, limit: number): Promise<ReadResult> {
  try {
    if (!isInside(await realpath(root), await realpath(path)))
      return { problem: 'outside', detail: 'a link leads outside' }
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const status = await file.stat()
      if (!status.isFile()) return { problem: 'not-a-file', detail: 'not a regular file' }
      if (status.size > limit)
        return { problem: 'too-large', detail: `${status.size} bytes; at most ${limit} are read` }
      return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.readFile()) }
    } finally {
      await file.close()
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
