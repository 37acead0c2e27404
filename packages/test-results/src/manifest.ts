import { LIMITS } from './read/limits.ts'
import { own } from './text/own.ts'

export interface Manifest {
  readonly ids: ReadonlySet<string>
  /** Modules that could not be collected while it was written: the manifest is no whole one. */
  readonly errors: readonly string[]
  /** What pytest's last line says it collected, where there is one. */
  readonly claimed?: number
}

/**
 * What `pytest --collect-only -q` prints: an id a line, an empty line, then a summary. An id may hold anything but a
 * line break (pytest escapes those): what counts is the file and `::`. With `-qq` there are only counts by file: no ids.
 */
export function readManifest(text: string): Manifest {
  const ids = new Set<string>()
  const errors: string[] = []
  let claimed: number | undefined
  for (const line of text.split(/\r?\n/)) {
    const error = /^ERROR (?:collecting )?(\S+)/.exec(line)
    const summary = /^(?:=+ )?(\d{1,9})(?:\/\d{1,9})? tests? collected/.exec(line)
    if (error?.[1]) errors.push(error[1])
    else if (summary) claimed = Number(summary[1])
    else if (/^[^\s:=][^:]*::/.test(line) && line.length <= LIMITS.id) ids.add(own(line.trimEnd()))
  }
  return { ids, errors, ...(claimed === undefined ? {} : { claimed }) }
}
