import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Glob } from '@ci-gates/core/model'
import { isInside, walk } from '@ci-gates/core/runner'
import { unknown } from '../evidence/told.ts'
import type { Scene, Unknown } from '../signals/signal.ts'
import { isSparse, nothingThere, submodules } from './absence.ts'

/** The files that patterns name. */
export interface Found {
  /** Relative to the workspace, with `/`, sorted. */
  readonly files: readonly string[]
  /** Folders that could not be listed, and why: the list is not whole then. */
  readonly problems: readonly string[]
}

type Around = Pick<Scene, 'workspace' | 'signal' | 'shared'>

/**
 * Lists the files that at least one pattern names, and none that begins with `!`. Folders that tools fill
 * (`node_modules`, `.git`, virtual environments) are passed over unless a pattern names them in full.
 */
export async function findFiles(scene: Around, globs: readonly Glob[]): Promise<Found> {
  return once(scene, `workspace find ${namesOf(globs)}`, () => find(scene, globs))
}

/** All patterns as one text: what names the same files is looked for once. */
export function namesOf(globs: readonly Glob[]): string {
  return globs.map(({ text }) => text).join('\n')
}

async function find(scene: Around, globs: readonly Glob[]): Promise<Found> {
  const taken = globs.filter(({ text }) => !text.startsWith('!'))
  const refused = globs.filter(({ text }) => text.startsWith('!'))
  const files = new Set<string>()
  const problems: string[] = []
  for (const [start, ofStart] of byStart(taken)) {
    if (!isWithin(scene.workspace, start)) continue
    const listed = await listFiles(scene, start)
    for (const path of listed.files)
      if (ofStart.some((glob) => glob.matches(path)) && !refused.some((glob) => glob.matches(path))) files.add(path)
    problems.push(...listed.problems)
  }
  return { files: [...files].sort(), problems }
}

/** All files below a folder (all of the workspace without one), by path from the workspace. */
export function listFiles(scene: Around, start = ''): Promise<Found> {
  const { workspace, signal, shared } = scene
  return once(scene, `workspace list ${start}`, async () => {
    const { files, problems } = await walk(join(workspace, start), () => true, { signal: shared?.signal ?? signal })
    return { files: start === '' ? files : files.map((path) => `${start}/${path}`), problems }
  })
}

/** Looked for once for all signals. */
function once({ shared }: Around, key: string, look: () => Promise<Found>): Promise<Found> {
  const known = shared?.known.get(key) as Promise<Found> | undefined
  if (known) return known
  const looking = look()
  shared?.known.set(key, looking)
  // A look that failed is no answer for the next one.
  looking.catch(() => shared?.known.delete(key))
  return looking
}

/** Why patterns name no file, as evidence. `key` is the configuration's for them. */
export async function noFiles(scene: Around, globs: readonly Glob[], key = 'files'): Promise<Unknown> {
  const empty = nothingThere(scene.workspace)
  if (empty) return empty
  const names = globs.map(({ text }) => text).join(', ')
  const quoted = globs.find(({ text }) => text.includes('\\'))
  const slashed = quoted?.text.replaceAll('\\', '/')
  const hints = [
    ...(quoted ? ['in a pattern a backslash makes the character behind it ordinary; folders are parted by /'] : []),
    ...missingFolders(scene.workspace, globs),
    ...((await isSparse(scene.workspace)) ? ['only a part of the repository was checked out (`sparse-checkout`)'] : []),
    ...(submodules(scene.workspace).length > 0 ? ['submodules are only there with `submodules: true`'] : []),
  ]
  return unknown(
    'no-files',
    `no file matches ${names}; 0 files were looked at`,
    slashed === undefined ? `Correct \`${key}\`, or let an earlier step write them` : `Write \`${key}: ${slashed}\``,
    { details: hints },
  )
}

function missingFolders(workspace: string, globs: readonly Glob[]): string[] {
  const starts = new Set(globs.filter(({ text }) => !/^!|\\/.test(text)).map(({ text }) => startOf(text)))
  return [...starts]
    .filter((start) => !existsSync(join(workspace, start)))
    .map((start) => `there is no folder ${start}`)
}

/** Patterns by the folder that all their files are in: `src/**` needs no look at anything else. */
function byStart(globs: readonly Glob[]): Map<string, Glob[]> {
  const groups = new Map<string, Glob[]>()
  for (const glob of globs) {
    const start = startOf(glob.text)
    groups.set(start, [...(groups.get(start) ?? []), glob])
  }
  return groups
}

function startOf(text: string): string {
  const parts = text.replace(/^(?:\.\/)+/, '').split('/')
  const wild = parts.findIndex((part) => /[*?[\]{}\\]/.test(part))
  return parts.slice(0, wild < 0 ? parts.length - 1 : wild).join('/')
}

/** A folder may be a link that leads elsewhere. */
function isWithin(workspace: string, start: string): boolean {
  const folder = join(workspace, start)
  return existsSync(folder) && isInside(realpathSync.native(workspace), realpathSync.native(folder))
}
