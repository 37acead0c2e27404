import type { StopCode } from '../model/stop.ts'

/** Thrown by a reader when a report cannot be read on. What was read before it is salvaged for showing. */
export class ReadStop extends Error {
  readonly code: StopCode
  constructor(code: StopCode, observed: string) {
    super(observed)
    this.code = code
  }
}
