import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { isInside } from '@ci-gates/core/runner'
import { unknown } from '../evidence/told.ts'
import type { Scene, Unknown } from '../signals/signal.ts'
import { whyMissing } from './absence.ts'

/** A file as it was found. */
export interface FileBytes {
  readonly bytes: Buffer
  /** When it was last written, in milliseconds since the epoch. */
  readonly modified: number
}

export interface FileText {
  readonly text: string
  readonly modified: number
}

type Where = Pick<Scene, 'workspace'>

/** The first bytes of the text that git keeps in place of a large file (git-lfs docs/spec.md). */
const LFS = 'version https://git-lfs.github.com/spec/v1\n'

/**
 * Reads a file of at most `limit` bytes that lies, links followed, in the workspace. What cannot be read comes back as
 * the evidence that says so; a file that is not there is `file-missing`.
 * @param path relative to the workspace, with `/`
 */
export async function readBytes(scene: Where, path: string, limit: number): Promise<FileBytes | Unknown> {
  const found = tryRead(scene.workspace, path, limit)
  if (found === 'absent') return (await whyMissing(scene.workspace, path)) ?? missing(path)
  if ('measured' in found) return found
  return isPointer(found.bytes) ? pointer(path) : found
}

/** The same as text. A byte order mark is left out; bytes that are no UTF-8 make it unknown. */
export async function readText(scene: Where, path: string, limit: number): Promise<FileText | Unknown> {
  const found = await readBytes(scene, path, limit)
  if ('measured' in found) return found
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(found.bytes), modified: found.modified }
  } catch {
    return unknown('file-unreadable', `${path} is not UTF-8 text`, 'Write the file as UTF-8', { where: { file: path } })
  }
}

/** Reads without asking why a file is missing. */
export function tryRead(workspace: string, path: string, limit: number): FileBytes | Unknown | 'absent' {
  try {
    const full = join(workspace, path)
    return isInside(realpathSync.native(workspace), realpathSync.native(full))
      ? readOpened(full, path, limit, 0)
      : outside(path)
  } catch (error) {
    return problem(path, error as NodeJS.ErrnoException)
  }
}

/**
 * The same for one of many files that a walk just listed: it follows no link to a folder, so that only the file itself
 * can be one, and then it is looked at closely.
 */
export function readListed(workspace: string, path: string, limit: number): FileBytes | Unknown | 'absent' {
  if (constants.O_NOFOLLOW === undefined) return tryRead(workspace, path, limit)
  try {
    return readOpened(join(workspace, path), path, limit, constants.O_NOFOLLOW)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ELOOP' || code === 'EMLINK'
      ? tryRead(workspace, path, limit)
      : problem(path, error as NodeJS.ErrnoException)
  }
}

function readOpened(full: string, path: string, limit: number, flags: number): FileBytes | Unknown {
  const file = openSync(full, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | flags)
  try {
    const status = fstatSync(file)
    if (!status.isFile()) return unknown('file-unreadable', `${path} is not a regular file`, 'Name a file')
    if (status.size > limit) return tooLarge(path, status.size, limit)
    return { bytes: readFileSync(file), modified: status.mtimeMs }
  } finally {
    closeSync(file)
  }
}

/** Whether these bytes only stand for a file that was not fetched. */
export function isPointer(bytes: Buffer): boolean {
  return bytes.length < 1_024 && bytes.toString('latin1', 0, LFS.length) === LFS
}

function problem(path: string, { code = 'unreadable' }: NodeJS.ErrnoException): Unknown | 'absent' {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent'
  if (code === 'ELOOP') return outside(path)
  const why = code === 'EACCES' || code === 'EPERM' ? 'this user may not read it' : code
  return unknown('file-unreadable', `${path} cannot be read: ${why}`, 'Make it a file that this step may read')
}

function missing(path: string): Unknown {
  return unknown('file-missing', `${path} is not there`, `Let an earlier step write ${path}, or correct the path`)
}

function outside(path: string): Unknown {
  const what = `${path} is a link that leads outside the workspace`
  return unknown('file-outside', what, 'Replace the link by the file')
}

function tooLarge(path: string, size: number, limit: number): Unknown {
  const what = `${path} has ${size.toLocaleString('en-US')} bytes; at most ${limit.toLocaleString('en-US')} are read`
  return unknown('file-too-large', what, 'Name a smaller file')
}

function pointer(path: string): Unknown {
  const what = `${path} is a pointer of Git LFS; the file itself was not fetched`
  return unknown('lfs-pointer', what, 'Set `lfs: true` in the step with actions/checkout', { where: { file: path } })
}
