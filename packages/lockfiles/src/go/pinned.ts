import type { LockQuestion } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { besideOf, nameOf } from '../paths.ts'
import type { PinnedLock, VersionAnswer } from '../pins/agree/model.ts'
import { type ModFile, readModFile } from './mod-file.ts'
import { goVersion, isAtLeast } from './version.ts'

/** Directives by the first Go that knows them (run: 1.20.14, 1.21.0, 1.22.12, 1.26.8; x/mod/modfile/rule.go). */
const KNOWN_SINCE: readonly (readonly [directive: string, since: string])[] = [
  ['use', '1.18'],
  ['toolchain', '1.21'],
  ['godebug', '1.23'],
  ['tool', '1.24'],
  ['ignore', '1.25'],
]

type GoVersion = readonly [number, number, number]

/**
 * What versions of Go make of a module: go.sum is read by all, but go.mod asks for a version of its own. Since 1.21 the go
 * command fetches that by itself, unless it is kept from it (GOTOOLCHAIN=local; go.dev/doc/toolchain).
 */
export function pinned({ tree, path, lock }: LockQuestion): PinnedLock | undefined {
  const file = readOrFinding(tree, besideOf(path, nameOf(path) === 'go.work.sum' ? 'go.work' : 'go.mod'))
  const read = file && !('outcome' in file) ? readModFile(file) : undefined
  if (!read?.ok) return undefined
  const mod = read.value
  return {
    path: lock.path,
    answers: (version, how) => {
      const given = goVersion(version)
      return given && answer(mod, given, how?.fixed === true)
    },
  }
}

function answer(mod: ModFile, given: GoVersion, fixed: boolean): VersionAnswer {
  const wanted = goVersion(mod.go ?? '')
  const fetches = isAtLeast(given, [1, 21]) && !fixed
  const tool = fetches ? newest([given, wanted, goVersion(mod.toolchain ?? '')]) : given
  const why = unreadLine(mod, tool) ?? (fetches ? undefined : tooOld(mod, given))
  return why === undefined
    ? { reads: 'yes', accepts: true }
    : { reads: 'no', accepts: false, why, wants: `${textOf(newest([wanted, ...sinceOf(mod)]))} or later` }
}

/** A line that such a Go does not know, and so refuses the file for. */
function unreadLine({ file, directives }: ModFile, tool: GoVersion): string | undefined {
  for (const [directive, since] of KNOWN_SINCE) {
    const line = directives.get(directive)
    if (line === undefined || isAtLeast(tool, goVersion(since) as GoVersion)) continue
    return `${file.path}:${line} has a ${directive} line, which Go reads from ${since} on`
  }
  return undefined
}

function sinceOf({ directives }: ModFile): (GoVersion | undefined)[] {
  return KNOWN_SINCE.filter(([directive]) => directives.has(directive)).map(([, since]) => goVersion(since))
}

/** The go line is a minimum: since 1.21 for certain; 1.19 and 1.20 refuse, from late patches on, what is newer than 1.21. */
function tooOld({ file, go, goLine }: ModFile, given: GoVersion): string | undefined {
  const wanted = goVersion(go ?? '')
  if (!wanted || goLine === undefined || isAtLeast(given, wanted)) return undefined
  const where = `${file.path}:${goLine}`
  if (isAtLeast(given, [1, 21]))
    return `${where} requires go ${go} or later, and no other Go is fetched (GOTOOLCHAIN=local)`
  if (/^\d+\.\d+[.a-z]/.test(go ?? '')) return `${where} says go ${go}, a form that Go reads from 1.21 on`
  const refuses = isAtLeast(given, [1, 19, 13]) && given[2] >= 13 && isAtLeast(wanted, [1, 22])
  return refuses ? `${where} says go ${go}, code that Go ${given[0]}.${given[1]} does not compile` : undefined
}

function newest(versions: readonly (GoVersion | undefined)[]): GoVersion {
  return versions.reduce<GoVersion>((best, one) => (one && isAtLeast(one, best) ? one : best), [0, 0, 0])
}

function textOf([major, minor, patch]: GoVersion): string {
  return patch === 0 || patch === 999 ? `${major}.${minor}` : `${major}.${minor}.${patch}`
}
