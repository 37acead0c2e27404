import type { SourceFile } from '../../ecosystem.ts'
import type { Pin } from '../pin.ts'
import type { PinnedTool } from '../tools.ts'

/** A kind of file that can decide a tool's version. A kind more is a file more. */
export interface PinSource {
  readonly name: string
  /** As globs, for people. */
  readonly globs: readonly string[]
  /** The same for the program: asked of every path of a repository, so one regular expression. */
  readonly path: RegExp
  /** A text that holds none of these words (in any case) is not read further; default: the tool's name. */
  words?(tool: PinnedTool): readonly string[]
  read(file: SourceFile, tool: PinnedTool): readonly Pin[] | Promise<readonly Pin[]>
}
