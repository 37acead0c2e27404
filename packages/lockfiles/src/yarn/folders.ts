import type { Cause } from '../javascript/findings.ts'
import { asText, type Json, member, textsOf } from '../javascript/json.ts'
import { inFolder } from '../javascript/manifest.ts'
import { joined } from '../paths.ts'
import { type BerryEntry, type BerryLock, rangeOf } from './berry-lock.ts'
import type { YarnProject } from './project.ts'

/**
 * Folders that are packed and installed (`file:./lib`) and whose manifest differs from the lock. The lock also has a hash of
 * all files of the folder, which only packing it could tell.
 */
export function folderCauses({ entries }: BerryLock, project: YarnProject): readonly Cause[] {
  return entries.flatMap((entry) => {
    const way = /@file:([^#:]+)/.exec(entry.resolution)?.[1]
    const place = /locator=.*%40workspace%3A(.+)$/.exec(entry.resolution)?.[1]
    const folder = way === undefined ? undefined : joined(place === undefined ? '.' : decoded(place), way)
    return folder === undefined ? [] : differences(entry, project, folder)
  })
}

function differences(entry: BerryEntry, { tree, root }: YarnProject, folder: string): readonly Cause[] {
  const file = tree.read(inFolder(root.folder, `${folder}/package.json`))
  const data = file && 'text' in file ? parsed(file.text) : undefined
  if (!file || 'unread' in file || data === undefined) return []
  const base = { file, refused: true }
  const [was, is] = [asText(member(entry.data, 'version')), asText(member(data, 'version'))]
  const version: Cause[] =
    was === is
      ? []
      : [{ ...base, code: 'member-changed', claim: `version ${is}`, observed: `the lock has ${was}`, at: ['version'] }]
  const now = textsOf(member(data, 'dependencies'))
  const changed = [...now].flatMap(([name, range]): Cause[] => {
    const before = entry.dependencies.get(name)
    if (before !== undefined && rangeOf(before) === rangeOf(range)) return []
    const code = before === undefined ? 'dependency-added' : 'constraint-changed'
    const observed = before === undefined ? 'not in the lock' : `the lock was made for ${before.replace(/^npm:/, '')}`
    return [{ ...base, code, claim: `${name} ${range}`, observed, at: ['dependencies', name] }]
  })
  return [...version, ...changed]
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json
  } catch {
    return undefined
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
