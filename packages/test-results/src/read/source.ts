import { createReadStream } from 'node:fs'
import { lstat, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { StopCode } from '../model/stop.ts'
import { LIMITS } from './limits.ts'
import { ReadStop } from './read-stop.ts'

/** Where a report's bytes come from. */
export interface ReportSource {
  /** As the reader is to see it: the path relative to the workspace. */
  readonly name: string
  /** When it was last written, in milliseconds since the epoch. */
  readonly modified?: number
  /** The leg of a matrix, and the label of a seed, that it belongs to. */
  readonly leg?: string
  readonly seed?: string
  /** Bytes, where they are known before they are read. */
  readonly size?: number
  /** It can be identical to no other report, none of which has its size: what it takes to know that is spared. */
  readonly unique?: boolean
  open(): AsyncIterable<Uint8Array>
}

/**
 * A file of the workspace. Throws `ReadStop` with what it is where it is no plain file inside it: a directory, a FIFO
 * (reading it might never end), a link that leads out.
 */
export async function fileSource(
  workspace: string,
  name: string,
  labels: { leg?: string; seed?: string } = {},
): Promise<ReportSource> {
  const path = resolve(workspace, name)
  const real = await realpath(path).catch((error: NodeJS.ErrnoException) =>
    refuse(name, `cannot be opened (${error.code})`),
  )
  const inside = relative(await realpath(workspace), real)
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) refuse(name, 'leads out of the workspace')
  const stats = await lstat(real)
  if (!stats.isFile()) refuse(name, stats.isDirectory() ? 'is a directory' : 'is no plain file')
  if (stats.size > LIMITS.bytes) refuse(name, `is larger than ${LIMITS.bytes / 1024 ** 2} MiB`, 'limit-exceeded')
  return {
    name,
    modified: stats.mtimeMs,
    size: stats.size,
    ...labels,
    open: () => createReadStream(real, { highWaterMark: 1 << 17 }),
  }
}

function refuse(name: string, why: string, code: StopCode = 'unreadable-file'): never {
  throw new ReadStop(code, `${name} ${why}`)
}
