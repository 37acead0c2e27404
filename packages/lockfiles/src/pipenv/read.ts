import type { Finding } from '@ci-gates/core/model'
import { damageOf } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import { once } from '../once.ts'
import { canonicalName } from '../pep440.ts'
import type { Read } from '../python/toml-file.ts'

/** A package of a Pipfile.lock. */
export interface PipenvPackage {
  readonly name: string
  readonly version?: string
  readonly category: string
  /** It is from an index, by version, and has hashes. */
  readonly hashed: boolean
  readonly direct: boolean
}

/** A Pipfile.lock as read. */
export interface PipenvLock {
  readonly hash?: string
  readonly spec?: number
  readonly requires: Readonly<Record<string, unknown>>
  readonly packages: readonly PipenvPackage[]
}

/** Reads a Pipfile.lock. Never throws. */
export const readPipfileLock = once((file): Read<PipenvLock> => {
  if (file.text.trim() === '') return { ok: false, finding: damageOf(file) as Finding }
  try {
    const parsed: unknown = JSON.parse(file.text.charCodeAt(0) === 0xfeff ? file.text.slice(1) : file.text)
    const lock = recordOf(parsed)
    return lock ? { ok: true, value: lockFrom(lock) } : { ok: false, finding: invalid(file, 'it holds no object') }
  } catch (error) {
    return {
      ok: false,
      finding: damageOf(file) ?? invalid(file, error instanceof Error ? error.message : 'it cannot be read'),
    }
  }
})

function lockFrom(lock: Readonly<Record<string, unknown>>): PipenvLock {
  const meta = recordOf(lock['_meta']) ?? {}
  const hash = recordOf(meta['hash'])?.['sha256']
  const spec = meta['pipfile-spec']
  const categories = Object.entries(lock).filter(([name]) => name !== '_meta')
  return {
    ...(typeof hash === 'string' ? { hash } : {}),
    ...(typeof spec === 'number' ? { spec } : {}),
    requires: recordOf(meta['requires']) ?? {},
    packages: categories.flatMap(([category, packages]) =>
      Object.entries(recordOf(packages) ?? {}).map(([name, value]) => packageFrom(name, value, category)),
    ),
  }
}

function packageFrom(name: string, value: unknown, category: string): PipenvPackage {
  const table = recordOf(value) ?? {}
  const version = typeof table['version'] === 'string' ? table['version'].replace(/^={2,3}/, '') : undefined
  const direct = ['git', 'path', 'file', 'hg', 'svn', 'bzr', 'editable'].some((key) => key in table)
  const hashed = Array.isArray(table['hashes']) && table['hashes'].length > 0
  return { name: canonicalName(name), ...(version === undefined ? {} : { version }), category, hashed, direct }
}

/** A value as an object, or nothing. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

function invalid(file: SourceFile, why: string): Finding {
  const at = /line (\d+)/.exec(why)?.[1]
  return {
    claim: file.path,
    outcome: 'broken',
    code: 'json-invalid',
    observed: `it is not valid JSON: ${why.slice(0, 160)}`,
    where: { file: file.path, ...(at ? { line: Number(at) } : {}) },
    remedy: { text: 'Correct the file, or restore it from version control.' },
  }
}
