import type { LockQuestion } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { besideOf } from '../paths.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import { asString, asTable } from '../toml.ts'
import { readCargoLock } from './lock.ts'
import { tableOf } from './manifest.ts'
import { cargoRelease, formatOf, readSince, readsLock } from './releases.ts'

/** What toolchains make of a Cargo.lock: each reads the formats that were known when it was made. */
export function pinned(question: LockQuestion): PinnedLock | undefined {
  const read = readCargoLock(question.lock)
  if (!read.ok) return undefined
  const { version: format } = read.value
  const { path, text } = question.lock
  const line = text.slice(0, Math.max(0, text.search(/^version = /m))).split('\n').length
  const since = readSince(format)
  return {
    path,
    answers: (version) => {
      const release = cargoRelease(version)
      const reads = release && readsLock(format, release)
      if (!release || !reads || reads === 'unknown') return undefined
      if (reads === 'yes') return { reads, accepts: true }
      const why = `${path}:${line} is of version ${format}, which cargo reads from ${since} on`
      return { reads, accepts: false, why, wants: `${since} or later` }
    },
    spoils: (version, other) => {
      const [release, reader] = [cargoRelease(version), cargoRelease(other)]
      if (!release || !reader) return undefined
      const next = Math.min(formatOf(release), formatOf(oldestRust(question)))
      return next > format && readsLock(next, reader) === 'no' ? `of version ${next}` : undefined
    },
  }
}

/** Cargo writes what the workspace's `rust-version` reads (cargo core/resolver/resolve.rs, `with_rust_version`). */
function oldestRust({ tree, path }: LockQuestion): readonly [number, number] {
  const file = readOrFinding(tree, besideOf(path, 'Cargo.toml'))
  const table = file && !('outcome' in file) ? tableOf(file) : {}
  const shared = asTable(asTable(table['workspace'])?.['package'])
  const own = asString(asTable(table['package'])?.['rust-version']) ?? asString(shared?.['rust-version'])
  return cargoRelease(own ?? '') ?? [1, 999]
}
