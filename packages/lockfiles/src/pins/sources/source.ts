import type { SourceFile } from '../../ecosystem.ts'
import type { Pin } from '../pin.ts'
import type { PinPlace } from '../places.ts'
import type { PinnedTool } from '../tools.ts'

/** A kind of file that can decide a tool's version. A kind more is a file more. */
export interface PinSource extends PinPlace {
  read(file: SourceFile, tool: PinnedTool): readonly Pin[] | Promise<readonly Pin[]>
}
