import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { displayPath, gitFile, gitRoot, isInside } from '@ci-gates/core/runner'
import { contentOf, type GitHub, type Unmeasured } from '@ci-gates/github'
import type { Surroundings } from '../surroundings.ts'
import { LARGEST } from './document.ts'
import type { FileRead, ReadFile } from './read.ts'

/** Where a configuration was found, that there is none, or why nobody can say. */
export type Located =
  | {
      readonly kind: 'file'
      readonly file: string
      readonly bytes: Uint8Array
      readonly readFile: ReadFile
      readonly source: string
    }
  | { readonly kind: 'none'; readonly file: string; readonly source: string }
  | { readonly kind: 'unknown'; readonly file: string; readonly why: string }

interface Place {
  readonly workspace: string
  readonly surroundings: Surroundings
  readonly github: () => Promise<GitHub | Unmeasured>
}

type Read = FileRead & { readonly isAbsent?: boolean }

/**
 * Finds the configuration that counts. Where a stranger may have written the workspace (a pull request, a merge group), it
 * is the one of the base commit: from the clone where that has it, from the API otherwise, and never the workspace's.
 */
export async function locate(file: string, place: Place): Promise<Located> {
  const { surroundings } = place
  const base = surroundings.baseSha
  const readFile: ReadFile = base === undefined ? workspaceReader(place.workspace) : baseReader(base, place)
  const source = base === undefined ? file : `${file} at ${base.slice(0, 12)}`
  const read: Read = await readFile(file)
  if ('bytes' in read) return { kind: 'file', file, bytes: read.bytes, readFile, source }
  if (read.isAbsent) return { kind: 'none', file, source }
  return { kind: 'unknown', file, why: read.problem }
}

/** Reads files of the workspace; links that lead out of it are not followed. */
export function workspaceReader(workspace: string): (file: string) => Promise<Read> {
  return async (file) => {
    try {
      const path = realpathSync.native(join(workspace, file))
      if (!isInside(realpathSync.native(workspace), path)) return { problem: 'it is a link that leads outside' }
      return { bytes: readWithin(path) }
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      const isAbsent = code === 'ENOENT' || code === 'ENOTDIR'
      return isAbsent ? { problem: 'it is not there', isAbsent } : { problem: message }
    }
  }
}

/** At most a byte more than is read of a configuration: the reader says that it is too large. */
function readWithin(path: string): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const status = fstatSync(file)
    if (!status.isFile()) throw new Error('it is no regular file')
    if (status.size > 64 * LARGEST) throw new Error(`it has ${status.size} bytes`)
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

function baseReader(base: string, { workspace, surroundings, github }: Place): (file: string) => Promise<Read> {
  return async (file) => {
    const root = gitRoot(workspace)
    const path = root === undefined ? file : displayPath(root, join(workspace, file))
    const cloned =
      root === undefined ? { problem: 'the repository is not checked out' } : await gitFile(root, base, path)
    if ('bytes' in cloned || cloned.isAbsent) return cloned
    const asked = await fromApi(base, path, surroundings, await github())
    if (!('problem' in asked) || asked.isAbsent) return asked
    return { problem: `${cloned.problem}, and GitHub did not give it: ${asked.problem}` }
  }
}

async function fromApi(
  base: string,
  path: string,
  { owner, repo }: Surroundings,
  github: GitHub | Unmeasured,
): Promise<Read> {
  if ('kind' in github) return { problem: github.detail }
  if (base === '') return { problem: 'the event does not tell the base commit' }
  const answer = await github.ask(contentOf({ owner, repo }, path, base))
  if (answer.kind === 'measured') return { bytes: new TextEncoder().encode(answer.value) }
  if (answer.kind === 'absent') return { problem: `commit ${base.slice(0, 12)} has no ${path}`, isAbsent: true }
  return { problem: answer.kind === 'denied' ? `${answer.detail}; it needs ${answer.permission}` : answer.detail }
}
