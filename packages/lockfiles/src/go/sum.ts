import type { Finding } from '@ci-gates/core/model'
import { damageOf } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import { once } from '../once.ts'
import type { Read } from '../python/toml-file.ts'

/** The checksums of a go.sum, by `path version` and `path version/go.mod`. */
export interface GoSum {
  readonly hashes: ReadonlyMap<string, string>
  /** Modules that have two different checksums, with the line of the second. */
  readonly differing: readonly { readonly key: string; readonly line: number }[]
  /** How many module versions have a checksum of their content. */
  readonly modules: number
}

/** Reads a go.sum or go.work.sum (Go 1.26 modfetch/fetch.go, `readGoSum`). An empty one is in order. Never throws. */
export const readGoSum = once((file): Read<GoSum> => {
  const hashes = new Map<string, string>()
  const differing: { key: string; line: number }[] = []
  let modules = 0
  for (const [at, raw] of file.text.split('\n').entries()) {
    const words = raw.trim().split(/\s+/)
    if (words.length === 1 && words[0] === '') continue
    const [path = '', version = '', hash = ''] = words
    if (words.length !== 3) return malformed(file, at + 1, words.length)
    const key = `${path} ${version}`
    const known = hashes.get(key)
    if (known === undefined && !version.endsWith('/go.mod')) modules += 1
    if (known !== undefined && known !== hash && known.startsWith('h1:') && hash.startsWith('h1:'))
      differing.push({ key, line: at + 1 })
    hashes.set(key, known ?? hash)
  }
  return { ok: true, value: { hashes, differing, modules } }
})

function malformed(file: SourceFile, line: number, count: number): Read<GoSum> {
  const finding: Finding = damageOf(file) ?? {
    claim: file.path,
    outcome: 'broken',
    code: 'lock-invalid',
    observed: `malformed go.sum: wrong number of fields ${count} (line ${line})`,
    where: { file: file.path, line },
    remedy: { text: 'Take the line out, and let go write it again: go mod tidy.' },
  }
  return { ok: false, finding }
}
