import { open, stat } from 'node:fs/promises'
import { type Pattern, quote } from '@ci-gates/core/model'
import type { Watch } from '../poll/poll-types.ts'

/** At most so much of a file is read at one look; the rest at the next. */
const MOST = 1024 * 1024
const LONGEST_LINE = 4_096

export interface LogFile {
  readonly path: string
  /** As the reader named it. */
  readonly told: string
}

/** Ends the wait when a line that matches appears in one of the files. Lines that stood there before count as well. */
export function watchLogFiles(files: readonly LogFile[], pattern: Pattern): Watch {
  const read = new Map<string, { at: number; rest: string }>()
  const look = async () => {
    for (const file of files) {
      const line = (await newLines(file.path, read)).find((each) => pattern.test(each))
      if (line !== undefined) return `${file.told} says ${quote(line, 160)}`
    }
    return undefined
  }
  return { name: files.map(({ told }) => told).join(', '), look }
}

async function newLines(path: string, read: Map<string, { at: number; rest: string }>): Promise<string[]> {
  const { size, isFile } = await stat(path).then(
    (found) => ({ size: found.size, isFile: found.isFile() }),
    () => ({ size: 0, isFile: false }),
  )
  const before = read.get(path) ?? { at: 0, rest: '' }
  // A file that became shorter was rotated, or begun anew.
  const from = size < before.at ? { at: 0, rest: '' } : before
  if (!isFile || size === from.at) return []
  const handle = await open(path).catch(() => undefined)
  if (!handle) return []
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(MOST, size - from.at)), 0, undefined, from.at)
    const lines = (from.rest + buffer.subarray(0, bytesRead).toString('utf8')).split('\n')
    const rest = (lines.at(-1) ?? '').slice(0, LONGEST_LINE)
    read.set(path, { at: from.at + bytesRead, rest })
    // The last line counts even before it ends: a process that dies may not end it.
    return lines.map((line) => line.slice(0, LONGEST_LINE))
  } finally {
    await handle.close()
  }
}
