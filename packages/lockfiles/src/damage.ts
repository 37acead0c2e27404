import type { Finding } from '@ci-gates/core/model'
import type { SourceFile } from './ecosystem.ts'

/** A line that git, or a three-way merge tool, leaves in a file that has conflicts. */
const CONFLICT = /^(?:<{7} .*|={7}|>{7} .*|\|{7} .*)$/

/** The first line of a Git LFS pointer (git-lfs docs/spec.md). */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/'

/**
 * Why a file that does not parse is what it is, where that can be told: merge conflict markers (with the line), a Git
 * LFS pointer, nothing in it. Ask only about texts that failed to parse: a string may hold any of these.
 */
export function damageOf(file: SourceFile): Finding | undefined {
  if (file.text.trim() === '') return emptyFile(file)
  if (file.text.startsWith(LFS_POINTER)) return lfsPointer(file)
  const line = file.text.split('\n').findIndex((text) => CONFLICT.test(text.trimEnd()))
  return line < 0 ? undefined : conflict(file, line + 1)
}

/**
 * Merge conflict markers, all three in their order, in a file that is read without its whole grammar (Ruby, Swift,
 * requirements): there nothing else stumbles over them.
 */
export function conflictIn(file: SourceFile): Finding | undefined {
  if (!file.text.includes('<<<<<<< ')) return undefined
  const lines = file.text.split('\n').map((text) => text.trimEnd())
  const start = lines.findIndex((text) => /^<{7} /.test(text))
  const middle = lines.indexOf('=======', start + 1)
  const isWhole = start >= 0 && middle > 0 && lines.some((text, i) => i > middle && /^>{7} /.test(text))
  return isWhole ? conflict(file, start + 1) : undefined
}

/** The finding for a file without any content. */
export function emptyFile(file: SourceFile): Finding {
  return {
    claim: file.path,
    outcome: 'broken',
    code: 'file-empty',
    observed: 'the file is empty',
    where: { file: file.path },
    remedy: { text: 'Restore it from version control, or let the tool write it again.' },
  }
}

function lfsPointer(file: SourceFile): Finding {
  return {
    claim: file.path,
    outcome: 'unknown',
    code: 'git-lfs-pointer',
    observed: 'the file is a Git LFS pointer; its content was not fetched',
    where: { file: file.path, line: 1 },
    remedy: { text: 'Fetch the content: `lfs: true` in actions/checkout, or', command: 'git lfs pull' },
  }
}

function conflict(file: SourceFile, line: number): Finding {
  return {
    claim: file.path,
    outcome: 'broken',
    code: 'conflict-markers',
    observed: `merge conflict markers at line ${line}`,
    where: { file: file.path, line },
    remedy: { text: 'Resolve the conflict, then let the tool write the lock again.' },
  }
}

/**
 * The finding for a file that can be parsed and is no lock.
 * @param observed what it lacks
 * @param tool the tool that writes it, as it stands in a sentence
 */
export function notALock(file: SourceFile, observed: string, tool: string): Finding {
  return {
    claim: file.path,
    outcome: 'broken',
    code: 'lock-invalid',
    observed,
    where: { file: file.path },
    remedy: { text: `Restore it from version control, or let ${tool} write it again.` },
  }
}
