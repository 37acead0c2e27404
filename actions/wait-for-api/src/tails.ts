import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { isInside } from '@ci-gates/core/runner'
import { type LogFile, tailContainer } from '@ci-gates/probes'

/** The last lines of a log, or why there are none. The lines are hostile text. */
export interface Tail {
  /** As the reader named it. */
  readonly name: string
  readonly kind: 'file' | 'container'
  readonly lines: readonly string[]
  readonly problem?: string
}

export const LINES = 20
const MOST_BYTES = 64 * 1024
/** The runner waits 300 ms for the verdict of a cancelled gate; the engine answers in a few. */
const ENGINE_MS = 2_000

/** A file's last lines. Links that lead out of the workspace (or, outside it, of the file's folder) are not followed. */
export function tailFile({ path, told }: LogFile, workspace: string): Tail {
  try {
    const lines = read(path, isInside(workspace, path) ? workspace : dirname(path))
    return { name: told, kind: 'file', lines, ...(lines.length === 0 ? { problem: 'it is empty' } : {}) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const words = code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'permission denied' : message
    return { name: told, kind: 'file', lines: [], problem: words }
  }
}

function read(path: string, root: string): string[] {
  if (!isInside(realpathSync.native(root), realpathSync.native(path))) throw new Error('a link leads elsewhere')
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const status = fstatSync(file)
    if (!status.isFile()) throw new Error('it is no regular file')
    const size = Math.min(MOST_BYTES, status.size)
    const buffer = Buffer.alloc(size)
    const count = readSync(file, buffer, 0, size, status.size - size)
    return lastLines(buffer.subarray(0, count).toString('utf8'), size < status.size)
  } finally {
    closeSync(file)
  }
}

function lastLines(text: string, isCut: boolean): string[] {
  const lines = text.split(/\r\n|\n/)
  if (lines.at(-1) === '') lines.pop()
  // The first line of a cut text is the end of one.
  if (isCut && lines.length > 1) lines.shift()
  return lines.slice(-LINES)
}

export async function tailOfContainer(container: string, signal: AbortSignal): Promise<Tail> {
  const log = await tailContainer(container, LINES, process.env, { timeoutMs: ENGINE_MS, signal })
  if ('problem' in log) return { name: container, kind: 'container', lines: [], problem: log.problem }
  const problem = log.lines.length === 0 ? { problem: 'it has written nothing' } : {}
  return { name: container, kind: 'container', lines: log.lines, ...problem }
}
