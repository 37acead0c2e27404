import type { Where } from '@ci-gates/core/model'
import type { Failure } from '../model/test.ts'
import type { Keeper } from './keeper.ts'
import { errorLine, placeInTraceback } from './traceback.ts'

export interface Raw {
  readonly phase?: Failure['phase']
  /** The one line, where the format has it apart. */
  readonly message?: string | undefined
  /** The whole traceback, as text. */
  readonly trace: string
  readonly crash?: boolean
  /** The file that the test stands in. */
  readonly file?: string | undefined
}

/** A failure from what a report says of it: capped, with the place where it broke. */
export function failureOf(raw: Raw, keep: Keeper): Failure {
  const said = raw.message || errorLine(raw.trace) || raw.trace.trimEnd().split('\n').at(-1) || 'no message'
  const trace = raw.trace === '' ? undefined : keep.trace(raw.trace)
  const where = placeInTraceback(raw.trace.slice(-20_000), raw.file)
  return {
    ...(raw.phase === undefined ? {} : { phase: raw.phase }),
    message: keep.message(said),
    ...(trace === undefined ? {} : { trace }),
    ...(raw.crash ? { crash: true as const } : {}),
    ...(where ? { where: shareFile(where, keep) } : {}),
  }
}

export function shareFile({ file, line }: Where, keep: Keeper): Where {
  return { file: keep.shared(file), ...(line === undefined ? {} : { line }) }
}

/** `('/src/tests/test_a.py', 3, 'Skipped: only on Windows')`: how a skip's reason is printed; else the text itself. */
export function skipReason(text: string): string {
  return /'Skipped: ([\s\S]*?)'\)?$/.exec(text.slice(-2000))?.[1] ?? text.slice(0, 300)
}

/** The file of a node id. */
export function fileOf(id: string): string {
  const end = id.indexOf('::')
  return end < 0 ? id : id.slice(0, end)
}
