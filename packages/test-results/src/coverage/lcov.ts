import { LIMITS } from '../read/limits.ts'
import { ReadStop } from '../read/read-stop.ts'
import { type CoverageReader, shares } from './reader.ts'

/** One source file. Several records may be of one file: a line that any of them reached is covered. */
interface File {
  readonly lines: Map<string, boolean>
  readonly branches: Map<string, boolean>
  /** Sums of a record without lines of its own. */
  summed: { lines: number; hit: number }
}

const MOST_LINES = 5_000_000
const LONGEST = 64 * 1024

/** lcov's trace format (geninfo(1)): `SF` begins a file, `DA` is a line, `BRDA` a branch, `LF` and `LH` sum up. */
export function lcov(): CoverageReader {
  const files = new Map<string, File>()
  const state: { rest: string; file?: File; entries: number; open: boolean } = { rest: '', entries: 0, open: false }
  const take = (line: string) => {
    const [, key = '', value = ''] = /^([A-Z]+):(.*)$/.exec(line) ?? []
    if (key === 'SF') {
      state.file = files.get(value) ?? { lines: new Map(), branches: new Map(), summed: { lines: 0, hit: 0 } }
      files.set(value, state.file)
      state.open = true
    } else if (line === 'end_of_record') state.open = false
    else if (state.file) state.entries += enter(state.file, key, value)
    if (state.entries > MOST_LINES) throw new ReadStop('limit-exceeded', `it has more than ${MOST_LINES} lines`)
  }
  return {
    write: (text) => {
      const lines = (state.rest + text).split('\n')
      state.rest = lines.pop() ?? ''
      if (state.rest.length > Math.min(LONGEST, LIMITS.xmlText))
        throw new ReadStop('malformed', `it has a line of more than ${LONGEST} characters`)
      for (const line of lines) take(line.trimEnd())
    },
    end: () => {
      take(state.rest.trimEnd())
      if (state.open) throw new ReadStop('truncated', 'it ends inside a record')
    },
    coverage: () => total([...files.values()]),
  }
}

/** Answers how many entries were added. */
function enter(file: File, key: string, value: string): number {
  if (key === 'DA') {
    const [line = '', hits = ''] = value.split(',')
    if (!/^\d+$/.test(line) || !/^-?\d+$/.test(hits)) throw new ReadStop('malformed', 'it has a line without a count')
    file.lines.set(line, file.lines.get(line) === true || Number(hits) > 0)
    return 1
  }
  if (key === 'BRDA') {
    const parts = value.split(',')
    const name = parts.slice(0, -1).join(',')
    const taken = parts.at(-1) ?? '-'
    file.branches.set(name, file.branches.get(name) === true || Number(taken) > 0)
    return 1
  }
  if ((key === 'LF' || key === 'LH') && /^\d{1,9}$/.test(value))
    file.summed[key === 'LF' ? 'lines' : 'hit'] += Number(value)
  return 0
}

function total(files: readonly File[]) {
  const sum = (of: (file: File) => number) => files.reduce((all, file) => all + of(file), 0)
  const hit = (entries: ReadonlyMap<string, boolean>) => [...entries.values()].filter(Boolean).length
  const lines = sum((file) => file.lines.size || file.summed.lines)
  const covered = sum((file) => (file.lines.size > 0 ? hit(file.lines) : file.summed.hit))
  if (files.length === 0) return undefined
  return shares(
    String(covered),
    String(lines),
    String(sum((file) => hit(file.branches))),
    String(sum((file) => file.branches.size)),
  )
}
